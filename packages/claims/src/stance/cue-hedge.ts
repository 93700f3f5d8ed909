import type { Attribution } from '@sayso/attribution'
import type { Stance } from '../claim.ts'
import type { Reading } from '../context.ts'
import { VERBS } from './hedge-words.ts'

// As cues these only tell; what they would govern as verbs of their own is another matter ("agreed that 40 died").
const TELLING = new Set([
  'agree',
  'offer',
  'set',
  'head',
  'go',
  'seek',
  'consider',
  'calculate',
  'dispute',
  'risk',
])

/**
 * `claims/stance-cue`: the attributing word itself hedges: "aid groups [estimate] that …", "the army [denied] …".
 *
 * Must not read "said", "reported", "found".
 */
export function readCueHedge(attribution: Attribution | undefined): Reading<Stance> | undefined {
  // With no one behind it ("is expected") it is a verb like others, and reaches what it governs only.
  if (!attribution?.source) return undefined
  const lemma = attribution.cue?.lemma.split(' ')[0]
  if (!lemma || TELLING.has(lemma)) return undefined
  const stance = VERBS.get(lemma)
  return stance && { value: stance, rules: ['claims/stance-cue'] }
}
