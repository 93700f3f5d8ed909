import type { Figure } from '@sayso/figures'
import type { Anchor } from '../clause/anchor.ts'
import { findClauses } from '../clause/boundaries.ts'
import type { ClaimContext } from '../context.ts'
import { readEventWord } from './event-word.ts'
import type { FoundEvent } from './found.ts'

const REACH = 12

/**
 * `claims/event-word`: in a headline or a label, which has no verb that a tagger would know, the event word nearest to the
 * figure: "Fund haul [surges] past $1 billion", "Nine Provinces [Affected]".
 *
 * Must not read what is counted, nor a sentence with a verb of its own.
 */
export function readLoneWord(
  figure: Figure,
  { figure: own, unit }: Anchor,
  { here }: ClaimContext,
): FoundEvent | undefined {
  const { tokens } = here.analysis
  if (findClauses(here).verbs.some(({ form }) => form === 'finite')) return undefined
  const counted = figure.counted?.span
  const isCounted = (i: number) =>
    counted !== null &&
    counted !== undefined &&
    tokens[i]!.span.start >= counted.start &&
    tokens[i]!.span.end <= counted.end
  for (let distance = 1; distance <= REACH; distance++) {
    for (const i of [own.last + distance, own.first - distance]) {
      if (!tokens[i] || tokens[i]!.tag === 'ADJ' || isCounted(i) || (i > unit.last && distance > 4)) continue
      const word = readEventWord(tokens, i)
      if (word) return { ...word, verb: undefined, rule: 'claims/event-word' }
    }
  }
  return undefined
}
