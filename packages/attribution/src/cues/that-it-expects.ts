import type { SentenceView } from '../sentence-view.ts'
import type { CueCandidate } from './cue-candidate.ts'

const EXPECTS = new Set(['expect', 'estimate', 'forecast', 'project', 'predict', 'reckon'])

/**
 * "A merger that it expects to cut 90 posts", "a strike which they estimated cost $4 million", "the 40 cents that
 * analysts expected": who expects it stands between what is expected and the verb.
 *
 * Never "it expects that", which the model is asked of, or "that it is expected to".
 */
export function thatItExpects(view: SentenceView, { first, last, kind, lemma }: CueCandidate): boolean {
  const { words } = view
  if (kind !== 'verb' || !EXPECTS.has(lemma) || words[last + 1] === 'that') return false
  const relative = firstOfSubject(view, first - 1) - 1
  return relative > 0 && (words[relative] === 'that' || words[relative] === 'which')
}

/** The first token of the pronoun, or of the people or office, that ends at `i`; 0 where neither does. */
function firstOfSubject({ kinds, phraseAt, analysis }: SentenceView, i: number): number {
  const kind = kinds[i] ?? 0
  if (kind === 7) return i
  return kind >= 1 && kind <= 6 && kind !== 4 ? (analysis.phrases[phraseAt[i]!]?.first ?? 0) : 0
}
