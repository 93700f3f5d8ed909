import type { Span } from '@sayso/core'
import type { Draft, Reader } from '../quantity/draft.ts'
import type { Found } from './placed.ts'

const links =
  /^(?:vs|versus|from|to|against|with|than|and|or|at|of|by|,|\(|about|for|;|while|was|were|is|reached|hit|totaled|totalled|just|only|nearly|had|has|v)$/

/**
 * A bare number takes its unit from a twin before it: "30 mln marks vs 35 mln", "to 7 percent from 6.5".
 *
 * A great sum with "in" after it takes the money of its block: "and 6.6 billion in assets".
 */
export function inheritUnit(reader: Reader, draft: Draft, earlier: readonly Found[], sentence: Span): Draft {
  if (draft.kind !== 'count' || draft.unit !== null || draft.share) return draft
  const { tokens } = reader
  const next = tokens[draft.last + 1]
  const before = tokens[draft.first - 1]
  const twin = earlier.at(-1)
  const great = draft.magnitude >= 1e6
  const ends =
    !next ||
    next.gap === 2 ||
    next.type === 'mark' ||
    /^(?:from|to|vs|in|for|a|last|and|or|at|the|against|by|on|this|after|flowing|worth|spent|raised|it|of|compared|as|per)$/.test(
      next.lower,
    )
  if (!ends) return draft
  if (twin && twin.sentence.start === sentence.start) {
    const { kind, unit } = twin.figure
    if (
      kind === 'money' &&
      (great ||
        (before && /^(?:from|to|vs|against|versus)$/.test(before.lower) && draft.first - twin.draft.last < 8))
    ) {
      return toMoney(draft, unit)
    }
    const distance = draft.first - twin.draft.last
    const led = before && /^(?:from|to|vs|versus|against|than|with)$/.test(before.lower)
    if (led && next?.lower !== 'of') {
      const small = distance <= 4 && (draft.high ?? 0) < 1000
      const measured = (kind === 'measure' || kind === 'rate') && distance <= 14
      if ((kind === 'percent' && small && next?.lower !== 'in') || measured) {
        return { ...draft, kind, unit, rules: [...draft.rules, 'figures/twin-unit'] }
      }
    }
  }
  if (great && (next?.lower === 'in' || draft.bound === 'vague' || (before && links.test(before.lower)))) {
    for (let i = earlier.length - 1; i >= Math.max(0, earlier.length - 4); i--) {
      if (earlier[i]!.figure.kind === 'money') return toMoney(draft, earlier[i]!.figure.unit)
    }
  }
  return draft
}

const toMoney = (draft: Draft, unit: string | null): Draft => ({
  ...draft,
  kind: 'money',
  unit: unit === null ? null : unit.split(' per ')[0]!,
  rules: [...draft.rules, 'figures/twin-unit'],
})
