import type { ClaimPlace } from '../claim.ts'
import type { PlaceMention } from './anaphor.ts'

/** Mentions as places, each name once, in the order given. */
export function toPlaces(mentions: readonly PlaceMention[]): readonly ClaimPlace[] {
  const seen = new Set<string>()
  const places: ClaimPlace[] = []
  for (const mention of mentions) {
    const { text, span, country } = mention.means ?? mention
    const key = text.toLowerCase()
    if (seen.has(key)) continue
    seen.add(key)
    places.push({ text, span, country: country ?? null })
  }
  return places
}
