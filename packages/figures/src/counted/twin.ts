import type { Span } from '@sayso/core'
import { homeDollars } from '../quantity/currency.ts'
import type { Draft, Reader } from '../quantity/draft.ts'
import { isMark } from '../text/token.ts'
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
  const before = beforeGenitive(reader, draft.first - 1)
  const twin = earlier.at(-1)
  const great = draft.magnitude >= 1e6
  // "down from 76 mln planted last year": a participle tells of what the twin measures.
  const told =
    next !== undefined &&
    /^(?:from|vs|against|versus|than)$/.test(before?.lower ?? '') &&
    participle.test(next.lower)
  const ends =
    told ||
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
      (kind === 'money' || (kind === 'rate' && /^[A-Z]{3} per /.test(unit ?? ''))) &&
      (great ||
        (before && /^(?:from|to|vs|against|versus)$/.test(before.lower) && draft.first - twin.draft.last < 8))
    ) {
      return toMoney(draft, unit)
    }
    const distance = draft.first - twin.draft.last
    // "two men, ages 71 and 51"
    if (kind === 'age' && distance <= 2 && /^age[sd]\b/.test(twin.figure.text) && (draft.high ?? 999) < 120)
      return { ...draft, kind, unit, rules: [...draft.rules, 'figures/twin-unit'] }
    if (isLike(reader, twin.draft, draft) && /^(?:measure|percent|duration|rate)$/.test(kind))
      return { ...draft, kind, unit, rules: [...draft.rules, 'figures/twin-unit'] }
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

/** "took 13 points [from] Osei and 7 [from] Moore", "40 mm in Tarn, 30 in Orrin": a twin led on by the same preposition. */
function isLike({ tokens }: Reader, one: Draft, two: Draft): boolean {
  const link = tokens[two.first - 1]?.lower ?? ''
  const on = tokens[two.last + 1]
  if (two.first - one.last > 7 || !/^(?:and|,|;|but)$/.test(link) || on?.gap === 2) return false
  return (
    /^(?:from|in|at|to|for|on|among|over|per)$/.test(on?.lower ?? '') &&
    tokens[one.last + 1]?.lower === on!.lower
  )
}

/** The word before a time's genitive: "[from] April's 3 million", "[from] last year's 40"; the word itself where there is none. */
function beforeGenitive({ tokens }: Reader, k: number): Reader['tokens'][number] | undefined {
  if (tokens[k]?.lower !== 's' || !isMark(tokens[k - 1], "'’")) return tokens[k]
  for (let at = k - 2; at >= k - 5; at--) {
    if (/^(?:from|vs|versus|against|than|with|to)$/.test(tokens[at]?.lower ?? '')) return tokens[at]
  }
  return tokens[k]
}

const spends =
  /^(?:spend|spends|spent|spending|give|gives|gave|given|giving|donate|donates|donated|donating|raise|raises|raised|raising|pay|pays|paid|paying|invest|invests|invested|investing|cost|costs|costing|lose|lost|losing|earn|earns|earned|earning|make|makes|made|making|pour|poured|pouring|owe|owes|owed|owing|save|saved|saving|borrow|borrowed|waste|wasted|wasting|funnel|funneled|pledge|pledged|pledging|worth)$/

/**
 * "is spending millions to stop him", "has given billions;": great round sums that someone gives and nobody counts are money.
 *
 * Must not read those that are counted: "cost millions of lives", "lost thousands".
 */
export function toSpent(reader: Reader, draft: Draft, money: string | null): Draft {
  if (draft.kind !== 'count' || draft.unit !== null || draft.bound !== 'vague' || (draft.low ?? 0) < 1e6)
    return draft
  const { tokens } = reader
  const next = tokens[draft.last + 1]
  let k = draft.first - 1
  while (
    k > draft.first - 4 &&
    /^(?:away|in|up|out|hundreds|tens|of|him|her|them|it|us)$/.test(tokens[k]?.lower ?? '')
  )
    k -= 1
  if (!spends.test(tokens[k]?.lower ?? '')) return draft
  const ends =
    !next ||
    next.gap === 2 ||
    next.type === 'mark' ||
    /^(?:in|on|to|for|from|a|over|during|this|last|each|every|by|at|into|if|and|more|while|since|as)$/.test(
      next.lower,
    )
  return ends
    ? {
        ...draft,
        kind: 'money',
        unit: money ?? homeDollars(reader),
        rules: [...draft.rules, 'figures/spent'],
      }
    : draft
}

const participle =
  /^(?:[a-z]{3,12}ed|sown|grown|sold|made|built|lost|paid|spent|held|bought|mined|known|seen|set|sent|shown)$/

const toMoney = (draft: Draft, unit: string | null): Draft => ({
  ...draft,
  kind: 'money',
  unit: unit === null ? null : unit.split(' per ')[0]!,
  rules: [...draft.rules, 'figures/twin-unit'],
})

/**
 * An amount set against a rate of the same size is one, too: "83 cents a share, from $226 million, or 78 cents",
 * "to $2.95 a share from $3.10".
 *
 * Must not read a price: "paid $5 a share, or $6 million".
 */
export function inheritRate(reader: Reader, draft: Draft, earlier: readonly Found[], sentence: Span): Draft {
  if (draft.kind !== 'money' || draft.unit === null || draft.low === null || draft.low > 1000) return draft
  const { tokens } = reader
  let link = draft.first - 1
  if (/^(?:an?|about|just|only|nearly)$/.test(tokens[link]?.lower ?? '')) link -= 1
  if (!/^(?:vs|versus|from|to|against|with|than|or)$/.test(tokens[link]?.lower ?? '')) return draft
  const next = tokens[draft.last + 1]
  if (next && next.gap < 2 && /^(?:of|in|worth)$/.test(next.lower)) return draft
  for (let i = earlier.length - 1; i >= Math.max(0, earlier.length - 3); i--) {
    const { figure, sentence: its } = earlier[i]!
    if (its.start !== sentence.start) break
    if (figure.kind !== 'rate' || !figure.unit?.startsWith(`${draft.unit} per `) || !figure.high) continue
    const ratio = draft.low / figure.high
    // "fell $1 a barrel to $18": by how much and to what.
    const isTo = tokens[link]!.lower === 'to' && link === earlier[i]!.draft.last + 1
    if (!isTo && (ratio < 0.2 || ratio > 5)) return draft
    return { ...draft, kind: 'rate', unit: figure.unit, rules: [...draft.rules, 'figures/twin-unit'] }
  }
  return draft
}
