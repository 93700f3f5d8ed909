import type { ClaimPlace } from '../claim.ts'
import type { ClaimContext } from '../context.ts'

/** `claims/where-here`: "here" is the place of the dateline. Not "here are the figures", nor "here" where there is no dateline. */
export function readHere({ here, article }: ClaimContext): ClaimPlace | undefined {
  const { dateline } = article.layers.header
  if (!dateline || !/\b(?:here|this (?:city|town|capital))\b/i.test(here.text)) return undefined
  return toDatelinePlace(article.text, dateline)
}

/** A dateline's place, where it stands. */
export function toDatelinePlace(
  text: string,
  { place, country, span }: { place: string; country: string | null; span: { start: number; end: number } },
): ClaimPlace {
  const at = text.slice(span.start, span.end).indexOf(place)
  const start = span.start + Math.max(0, at)
  return { text: place, country, span: at < 0 ? span : { start, end: start + place.length } }
}
