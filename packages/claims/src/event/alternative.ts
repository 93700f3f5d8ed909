import type { Analysis } from '@sayso/language'
import type { FoundEvent } from './found.ts'

const VERBAL = /^VB[DGN]$/

/**
 * An event with the other that may have been it: "the wind either [damaged or blocked] 71 roads", "were [damaged or destroyed]".
 *
 * Must not join what both happened: "killed and injured".
 */
export function withAlternative({ tokens }: Analysis, found: FoundEvent): FoundEvent {
  const { first, last, lemma, category, verb, rule } = found
  if (first !== last || !VERBAL.test(tokens[first]!.penn)) return found
  if (tokens[last + 1]?.text === 'or' && VERBAL.test(tokens[last + 2]?.penn ?? ''))
    return { first, last: last + 2, lemma, category, verb, rule }
  const earlier = tokens[first - 2]
  if (tokens[first - 1]?.text !== 'or' || !earlier || !VERBAL.test(earlier.penn)) return found
  return { first: first - 2, last, lemma, category, verb, rule }
}
