import type { ClaimPlace } from '../claim.ts'
import type { ArticleContext } from '../context.ts'
import { findCandidates } from './candidates.ts'
import { toPlaces } from './place.ts'

// How many sentences the lead of a story has.
const LEAD = 3

/** The places that the lead names first, in sentences before the one at index `before`: what a disaster's toll holds for where nothing nearer says so. */
export function findLeadPlaces(article: ArticleContext, before: number): readonly ClaimPlace[] {
  let told = 0
  for (let i = 0; told < LEAD; i++) {
    const sentence = article.sentenceAt(i)
    if (!sentence || i >= before) return []
    if (sentence.block.kind !== 'paragraph') continue
    told++
    const places = findCandidates(sentence, article)
    if (places.length > 0) return toPlaces(places)
  }
  return []
}
