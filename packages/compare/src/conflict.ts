import type { Claim } from '@sayso/claims'
import type { Finding } from './ledger.ts'
import type { QuantityTerms } from './quantity.ts'
import { mayBeSameQuantity } from './same-quantity.ts'
import { sayValue } from './say-value.ts'
import { readWindow } from './time-window.ts'
import { toSourceKey, toVoice } from './voice.ts'

// A toll is compared with the next few in time: a quantity of a thousand claims must not take a million looks.
const NEIGHBOURS = 40

/**
 * Two sources that give one quantity for the same time values which cannot both be true: "12 dead, police
 * said" beside "at least 20 dead, according to the hospital".
 *
 * Not: a toll that rises from one day to the next, two values of one source, "about 500" beside 480,
 * or two unattributed counts in one article, which most often count different things.
 */
export function findConflicts(
  claims: readonly Claim[],
  terms: QuantityTerms,
  quantity: string,
  label: string,
): Finding[] {
  const findings: Finding[] = []
  const seen = new Set<string>()
  const told = claims
    .filter((claim) => claim.stance !== 'denied' && claim.stance !== 'planned' && !claim.figure.restates)
    .map((claim) => ({ claim, window: readWindow(claim), source: toSourceKey(claim), ...toInterval(claim) }))
  for (let i = 0; i < told.length; i++) {
    const a = told[i]!
    for (let j = i + 1; j < told.length && j <= i + NEIGHBOURS; j++) {
      const b = told[j]!
      if (a.low <= b.high && b.low <= a.high) continue
      if (a.source === b.source || !mayBeSameQuantity(terms, a, b)) continue
      const sameArticle = a.claim.document.id === b.claim.document.id
      if (sameArticle && !(a.claim.source && b.claim.source)) continue
      const pair = `${a.source}\n${b.source}`
      if (seen.has(pair)) continue
      seen.add(pair)
      findings.push({
        rule: 'compare/conflict',
        quantity,
        claims: [a.claim.id, b.claim.id],
        message: `${label}: ${toVoice(a.claim)} has ${sayValue(a.claim.figure)}, ${toVoice(b.claim)} has ${sayValue(b.claim.figure)}.`,
      })
    }
  }
  return findings
}

/** The values that a figure leaves possible: "about" and round numbers of news are not meant to the unit. */
function toInterval(claim: Claim): { low: number; high: number } {
  const { low, high, bound } = claim.figure
  const loose = (value: number) => (bound === 'about' ? 0.1 : isRound(value) ? 0.05 : 0) * Math.abs(value)
  return {
    low: low === null ? Number.NEGATIVE_INFINITY : low - loose(low),
    high: high === null ? Number.POSITIVE_INFINITY : high + loose(high),
  }
}

/** True for 4,000 and 1.2 million: a thousand or more, told to two digits. */
export function isRound(value: number): boolean {
  if (Math.abs(value) < 1000) return false
  const digits = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1)
  return value % digits === 0
}
