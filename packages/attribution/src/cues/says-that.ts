import { type SentenceView, verbOf } from '../sentence-view.ts'
import type { CueCandidate } from './cue-candidate.ts'

const SENSES = new Set(['say', 'find', 'estimate', 'forecast', 'think', 'deny'])

/**
 * "The embassy advised its citizens that 25 roads were closed": a finite verb of saying with "that" and a clause after
 * it attributes the clause to its subject.
 *
 * Never "found that house empty", where no clause follows, or a verb without a subject.
 */
export function saysThat(view: SentenceView, cue: CueCandidate): boolean {
  if (cue.kind !== 'verb' || !SENSES.has(cue.sense) || view.words[cue.tail + 1] !== 'that') return false
  const group = verbOf(view, cue.head)
  if (group?.form !== 'finite' || group.voice === 'passive' || group.subject === undefined) return false
  if (view.quoted[cue.head]! > 0) return false
  let phrases = 0
  for (let i = cue.tail + 2; i < Math.min(cue.tail + 16, view.tokens.length); i++) {
    if (view.phraseAt[i]! >= 0 && view.phraseAt[i] !== view.phraseAt[i - 1]) phrases++
    const verb = verbOf(view, i)
    if (verb?.form === 'finite') return phrases > 0
  }
  return false
}
