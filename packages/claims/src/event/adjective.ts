import type { Analysis } from '@sayso/language'
import type { FoundEvent } from './found.ts'

/** `claims/event-adjective`: "water [sufficient] for 15,500 people", "are [liable] to seven years". Not "due to 40 deaths". */
export function readAdjective({ tokens }: Analysis, first: number): FoundEvent | undefined {
  const i = tokens[first - 1]?.lower === 'a' ? first - 3 : first - 2
  const adjective = tokens[i]
  const to = tokens[i + 1]?.lower
  if (adjective?.penn !== 'JJ' || adjective.lemma === 'due' || (to !== 'for' && to !== 'to')) return undefined
  return {
    first: i,
    last: i,
    lemma: adjective.lemma,
    category: undefined,
    verb: undefined,
    rule: 'claims/event-adjective',
  }
}
