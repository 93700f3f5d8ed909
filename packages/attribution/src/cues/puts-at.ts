import { type SentenceView, verbOf } from '../sentence-view.ts'
import type { CueCandidate } from './cue-candidate.ts'

const SETS = new Set(['put', 'place', 'peg', 'value', 'estimate', 'assess'])

/**
 * "The police put the toll at 35", "the union placed the number of strikers at 12,000": a verb that sets a value at a
 * number attributes it to its subject; "was put at 35 by the police" to whom the preposition names.
 *
 * Never "put 40 boats at risk": the number must follow "at".
 */
export function putsAt(view: SentenceView, cue: CueCandidate): boolean {
  if (cue.kind !== 'verb' || !SETS.has(cue.lemma)) return false
  const group = verbOf(view, cue.head)
  if (group?.voice === 'passive' || group?.form === 'participle') return isSetBy(view, cue.head)
  for (let i = cue.head + 1; i + 1 < view.tokens.length && i < cue.head + 14; i++) {
    const word = view.words[i]!
    if (view.tokens[i]!.tag === 'PUNCT' || (view.verbAt[i]! >= 0 && view.verbAt[i] !== view.verbAt[cue.head]))
      return false
    if (word !== 'at') continue
    for (let k = i + 1; k < Math.min(i + 5, view.tokens.length); k++)
      if (view.tokens[k]!.tag === 'NUM') return true
  }
  return false
}

/** "was put by the police at 35", "estimated at 6,000 by the union". */
function isSetBy(view: SentenceView, head: number): boolean {
  let at = false
  let by = false
  for (let i = head + 1; i < Math.min(head + 12, view.tokens.length); i++) {
    const word = view.words[i]!
    if (view.tokens[i]!.tag === 'PUNCT' || view.verbAt[i]! >= 0) break
    if (word === 'at') at = true
    if (word === 'by') by = view.phraseAt[i + 1]! >= 0 && view.kinds[i + 1] !== 11
  }
  return at && by
}
