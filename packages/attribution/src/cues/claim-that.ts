import { reportingNounForms } from '../noun-forms.ts'
import type { SentenceView } from '../sentence-view.ts'
import type { CueCandidate } from './cue-candidate.ts'

/**
 * "The clerk's testimony that 14 files were burnt": a noun with its owner before it and "that" after it attributes
 * to the owner.
 *
 * Never "the claim that", which is no one's, or "the clerk's claim was heard".
 */
export function isClaimThat(view: SentenceView, cue: CueCandidate): boolean {
  if (cue.kind !== 'noun' || view.words[cue.last + 1] !== 'that') return false
  for (let i = cue.head - 1; i >= 0 && i >= cue.head - 4; i--) {
    const { penn, tag } = view.tokens[i]!
    if (penn === 'POS' || penn === 'PRP$') return true
    if (tag === 'PUNCT' || tag === 'VERB') return false
  }
  return false
}

/** "her claim that 9 of 10", "the clerk's estimate that": a noun between its owner and "that". */
export function isNounThat({ words, tokens }: SentenceView, i: number): boolean {
  const owner = tokens[i - 1]?.penn
  return (owner === 'PRP$' || owner === 'POS') && words[i + 1] === 'that' && reportingNounForms.has(words[i]!)
}
