import type { Figure } from '@sayso/figures'
import type { Token } from '@sayso/language'
import type { Anchor } from '../clause/anchor.ts'
import { findClauses } from '../clause/boundaries.ts'
import type { ClaimContext } from '../context.ts'
import { readEventWord } from './event-word.ts'
import { type FoundEvent, toFound } from './found.ts'
import { readInfinitive } from './infinitive.ts'

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
      if (
        i < 0 ||
        i >= tokens.length ||
        isDescription(tokens, i) ||
        isCounted(i) ||
        (i > unit.last && distance > 4)
      )
        continue
      const word = readEventWord(tokens, i)
      if (word) return { ...word, verb: undefined, rule: 'claims/event-word' }
    }
  }
  // "Five things to [watch]"
  const infinitive = readInfinitive(here, unit.last + 1, 0)
  if (infinitive) return toFound(here.analysis, infinitive.head, infinitive, 'claims/event-word')
  // "Evacuated people: 1,200": the label that is counted tells it.
  if (!counted || !figure.rules.includes('figures/label')) return undefined
  for (let i = 0; i < tokens.length; i++) {
    const word = isCounted(i) ? readEventWord(tokens, i) : undefined
    if (word) return { ...word, verb: undefined, rule: 'claims/event-word' }
  }
  return undefined
}

/** An adjective, but for "Number of [dead]: 12" and "[Dead]: 12", where it stands for those who are. */
function isDescription(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]!.tag !== 'ADJ') return false
  return !/^[:–—-]$/.test(tokens[i + 1]?.text ?? '')
}
