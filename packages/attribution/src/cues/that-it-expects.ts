import type { SentenceView } from '../sentence-view.ts'
import type { CueCandidate } from './cue-candidate.ts'

const EXPECTS = new Set(['expect', 'estimate', 'forecast', 'project', 'predict', 'reckon'])

/**
 * "A merger that it expects to cut 90 posts", "a strike which they estimated cost $4 million": who expects it stands
 * between what is expected and the verb.
 *
 * Never "it expects that", which the model is asked of, or "that it is expected to".
 */
export function thatItExpects(
  { words, kinds }: SentenceView,
  { first, last, kind, lemma }: CueCandidate,
): boolean {
  if (kind !== 'verb' || !EXPECTS.has(lemma) || kinds[first - 1] !== 7) return false
  const relative = words[first - 2]
  if (relative !== 'that' && relative !== 'which') return false
  return first > 2 && kinds[first - 3] !== undefined && words[last + 1] !== 'that'
}
