import type { Mention } from '@sayso/entities'
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

const INNER = /^(?:\p{Ll}[\p{Ll}-]* )+/u

/** A place without the words that narrow it: "southern Romania" lies in Romania. */
export function toBare(mention: Mention): Mention {
  const inner = INNER.exec(mention.text)?.[0].length ?? 0
  if (inner === 0) return mention
  const { start, end } = mention.span
  return { ...mention, text: mention.text.slice(inner), span: { start: start + inner, end } }
}
