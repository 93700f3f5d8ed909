import type { Figure } from '@sayso/figures'
import type { ClaimPlace } from '../claim.ts'
import type { ClaimContext } from '../context.ts'

/**
 * `claims/where-here`: "here" is the place of the dateline, unless a place of the figure's own stands nearer behind it (`local`).
 *
 * Must not read "here are the figures", nor "here" where there is no dateline.
 */
export function readHere(
  figure: Figure,
  local: readonly ClaimPlace[],
  { here, article }: ClaimContext,
): ClaimPlace | undefined {
  const { dateline } = article.layers.header
  if (!dateline) return undefined
  const from = figure.span.end - here.sentence.span.start
  const after = HERE.exec(here.text.slice(Math.max(0, from)))
  if (after) {
    const at = figure.span.end + after.index
    if (local.every(({ span }) => span.start > at || span.end <= figure.span.start)) {
      return toDatelinePlace(article.text, dateline)
    }
  }
  return local.length === 0 && HERE.test(here.text) ? toDatelinePlace(article.text, dateline) : undefined
}

// "an office here in June", "met here." but not "here is", "here are".
const HERE = /\b(?:here(?! (?:is|are|was|were|comes?|'s|to stay)\b)|this (?:city|town|capital))\b/

/** A dateline's place, where it stands. */
export function toDatelinePlace(
  text: string,
  { place, country, span }: { place: string; country: string | null; span: { start: number; end: number } },
): ClaimPlace {
  const at = text.slice(span.start, span.end).indexOf(place)
  const start = span.start + Math.max(0, at)
  return { text: place, country, span: at < 0 ? span : { start, end: start + place.length } }
}
