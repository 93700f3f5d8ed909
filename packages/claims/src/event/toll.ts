import type { Figure } from '@sayso/figures'
import type { ClaimContext } from '../context.ts'
import { findEvent } from './find-event.ts'
import { isTollCategory } from './toll-categories.ts'

/**
 * Whether a figure is one of a disaster's toll, or of its rain. The tolls of one article mostly go on from each other: what
 * one sentence says of place and time holds for the next.
 */
export function isOfToll(figure: Figure, context: ClaimContext): boolean {
  if (figure.unit === 'millimetre' || figure.unit === 'inch' || figure.unit === 'magnitude') return true
  return isTollCategory(findEvent(figure, context)?.category)
}

/** True for a sum that prices the damage: "losses were put at [40 million dollars]". It goes on from the toll that it stands beside. */
export function isDamage({ kind, counted }: Figure): boolean {
  return kind === 'money' && /\b(?:damages?|loss(?:es)?)\b/i.test(counted?.text ?? '')
}
