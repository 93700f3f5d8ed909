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

/** A place's name without the words that narrow it: "Romania" of "southern Romania". */
export function toBareName(name: string): string {
  return name.replace(INNER, '')
}

/** The place that what only narrows its name lies in: Romania of "southern Romania". */
export function toBare(mention: Mention): Mention {
  const text = toBareName(mention.text)
  if (text.length === mention.text.length) return mention
  const { end } = mention.span
  return { ...mention, text, span: { start: end - text.length, end } }
}
