import type { Analysis } from '@sayso/language'
import { readEventWord } from './event-word.ts'
import type { FoundEvent } from './found.ts'

const VERBAL = /^VB[DGN]$/

/**
 * An event with the other that may have been it: "the wind either [damaged or blocked] 71 roads", "were [damaged or destroyed]". The first of
 * the two is its lemma.
 *
 * Must not join what both happened: "killed and injured".
 */
export function withAlternative({ tokens }: Analysis, found: FoundEvent): FoundEvent {
  const { first, last } = found
  if (first !== last || !VERBAL.test(tokens[first]!.penn)) return found
  if (tokens[last + 1]?.text === 'or' && VERBAL.test(tokens[last + 2]?.penn ?? ''))
    return { ...found, last: last + 2 }
  const earlier = tokens[first - 2]
  if (tokens[first - 1]?.text !== 'or' || !earlier || !VERBAL.test(earlier.penn)) return found
  const word = readEventWord(tokens, first - 2)
  return {
    ...found,
    first: first - 2,
    lemma: word?.lemma ?? earlier.lemma,
    category: word ? word.category : undefined,
  }
}
