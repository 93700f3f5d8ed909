import type { Figure } from '@sayso/figures'
import type { EventCategory } from '@sayso/lexicon'
import type { ClaimContext } from '../context.ts'
import { findEvent } from './find-event.ts'

const TOLL: ReadonlySet<EventCategory | undefined> = new Set<EventCategory | undefined>([
  'affected',
  'damaged',
  'dead',
  'destroyed',
  'displaced',
  'evacuated',
  'homeless',
  'injured',
  'missing',
  'relocated',
  'rescued',
  'sheltered',
  'stranded',
])

/**
 * Whether a figure is one of a disaster's toll, or of its rain. The tolls of one article mostly go on from each other: what
 * one sentence says of place and time holds for the next.
 */
export function isOfToll(figure: Figure, context: ClaimContext): boolean {
  if (figure.unit === 'millimetre' || figure.unit === 'inch') return true
  return TOLL.has(findEvent(figure, context)?.category)
}
