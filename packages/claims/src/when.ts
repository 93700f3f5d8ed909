import type { Figure } from '@sayso/figures'
import type { ClaimTime } from './claim.ts'
import type { ClaimContext, Reading } from './context.ts'

/** The time `figure` holds for, as EDTF, its span in the cleaned text; null where the text gives none. */
export function readTime(_figure: Figure, context: ClaimContext): Reading<ClaimTime | null> {
  for (const { edtf, type, text, span, basis } of context.here.times) {
    if (edtf !== null && type === 'date')
      return { value: { edtf, text, span, basis }, rules: ['claims/when-sentence'] }
  }
  return { value: null, rules: [] }
}
