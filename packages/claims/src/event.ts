import type { Figure } from '@sayso/figures'
import type { ClaimEvent } from './claim.ts'
import type { ClaimContext, Reading } from './context.ts'

/** The word for what happened to those that `figure` counts, its span in the cleaned text; null where there is none. */
export function readEvent(_figure: Figure, _context: ClaimContext): Reading<ClaimEvent | null> {
  return { value: null, rules: [] }
}
