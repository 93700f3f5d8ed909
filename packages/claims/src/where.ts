import type { Figure } from '@sayso/figures'
import type { ClaimPlace } from './claim.ts'
import type { ClaimContext, Reading } from './context.ts'

/** The places `figure` holds for, narrowest first, their spans in the cleaned text; empty where the text gives none. */
export function readPlaces(_figure: Figure, context: ClaimContext): Reading<readonly ClaimPlace[]> {
  const value = context.here.mentions
    .filter((mention) => mention.type === 'place')
    .map(({ text, span, country }) => ({ text, span, country: country ?? null }))
  return { value, rules: value.length > 0 ? ['claims/where-sentence'] : [] }
}
