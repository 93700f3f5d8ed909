import type { Span } from '@sayso/core'
import type { ClaimPlace } from '../claim.ts'
import type { ClaimContext, SentenceContext } from '../context.ts'
import { findCandidates } from './candidates.ts'
import { toPlaces } from './place.ts'

// How many sentences a scene holds within its paragraph.
const BACK = 3
const OPENS =
  /^((?:(?:meanwhile|elsewhere|but|and|also|now|then|back|further),?\s+)?(?:in|across|throughout)\s+)(?:the\s+|neighbou?ring\s+|nearby\s+|[a-z]+ern\s+){0,2}/i

/**
 * `claims/where-scene`: the place that a paragraph's earlier sentence opens with: "In Florida, the race is open. … A third of voters
 * [are undecided]". It holds for every figure behind it, shares and sums too, up to the next scene.
 *
 * Must not read a place that comes later in its sentence: "The race in Florida is open".
 */
export function findScenePlaces({ article, here }: ClaimContext): readonly ClaimPlace[] {
  for (let i = here.index - 1; i >= 0 && i >= here.index - BACK; i--) {
    const sentence = article.sentenceAt(i)!
    if (sentence.block !== here.block) return []
    const opening = OPENS.exec(sentence.text)
    if (!opening) continue
    const { start } = sentence.sentence.span
    const opens = { start: start + opening[1]!.length, end: start + opening[0].length }
    const places = openingPlaces(sentence, findCandidates(sentence, article), opens, article.text)
    if (places.length > 0) return places
  }
  return []
}

/** The places that follow each other, the first beginning within `opens`, if a comma and more than a place ends them. */
function openingPlaces(
  { sentence }: SentenceContext,
  candidates: ReturnType<typeof findCandidates>,
  opens: Span,
  text: string,
): readonly ClaimPlace[] {
  const found: (typeof candidates)[number][] = []
  let { end } = opens
  for (const place of candidates) {
    const { start } = place.span
    if (start < opens.start) continue
    if (found.length === 0 ? start > opens.end : !/^,? (?:and )?$/.test(text.slice(end, start))) break
    found.push(place)
    ;({ end } = place.span)
  }
  return found.length > 0 && end < sentence.span.end && text[end] === ',' ? toPlaces(found) : []
}
