import type { Figure } from '@sayso/figures'
import type { Stance } from './claim.ts'
import type { ClaimContext, Reading } from './context.ts'

/** How firmly the article, or its source, puts `figure` forward. */
export function readStance(_figure: Figure, _context: ClaimContext): Reading<Stance> {
  return { value: 'asserted', rules: [] }
}
