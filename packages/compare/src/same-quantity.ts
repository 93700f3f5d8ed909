import type { Claim } from '@sayso/claims'
import type { QuantityTerms } from './quantity.ts'
import { type DayWindow, mayBeSameTime } from './time-window.ts'

/** A claim with the days it speaks of. */
export interface DatedClaim {
  readonly claim: Claim
  readonly window: DayWindow | undefined
}

/**
 * True where two claims of one group speak of one quantity of one event, as far as can be told.
 *
 * Within an article the words that grouped them are enough. Across articles they must name what happened
 * and where: a place that is no country is enough, since news of one place is news of one event more often
 * than not; a country needs its days known too. "Twelve were killed" in two articles of nowhere is nothing.
 */
export function mayBeSameQuantity(terms: QuantityTerms, a: DatedClaim, b: DatedClaim): boolean {
  if (!mayBeSameTime(a.window, b.window)) return false
  if (a.claim.document.id === b.claim.document.id) return true
  const tells = terms.event !== null || (terms.kind !== 'count' && (terms.counted?.includes(' ') ?? false))
  if (!tells) return false
  return terms.place !== null || (terms.country !== null && a.window !== undefined && b.window !== undefined)
}
