import type { Figure } from '@sayso/figures'
import type { ClaimContext } from '../context.ts'
import { isOfToll } from '../event/toll.ts'

const UNITS: ReadonlySet<string | null> = new Set<string | null>([
  'person',
  'household',
  'building',
  'province',
  'district',
  'village',
  'state',
  'town',
  'township',
  'community',
  'county',
  'municipality',
])

/** True of what stands or lives in one place: people, homes, villages; and of all that a disaster's toll counts. Prices and shares are nowhere. */
export function isSettled(figure: Figure, context: ClaimContext): boolean {
  return isOfToll(figure, context) || (figure.kind === 'count' && UNITS.has(figure.unit))
}
