import type { Mention } from '@sayso/entities'
import type { ClaimPlace } from '../claim.ts'

/** Mentions as places, each name once, in the order given. */
export function toPlaces(mentions: readonly Mention[]): readonly ClaimPlace[] {
  const seen = new Set<string>()
  const places: ClaimPlace[] = []
  for (const { text, span, country } of mentions) {
    const key = text.toLowerCase()
    if (seen.has(key)) continue
    seen.add(key)
    places.push({ text, span, country: country ?? null })
  }
  return places
}
