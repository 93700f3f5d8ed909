import type { ClaimPlace } from '../claim.ts'
import type { ArticleContext, SentenceContext } from '../context.ts'
import { toPlaces } from './place.ts'

// A longer heading tells a story of its own: its places are not the section's.
const LABEL_WORDS = 8

/** The places the nearest heading above names: "THAILAND", "Floods in Iran". Empty where there is none, or it is no label. */
export function findSectionPlaces(article: ArticleContext, here: SentenceContext): readonly ClaimPlace[] {
  const b = article.headingBefore(here.sentence.block)
  if (b < 0) return []
  const heading = article.layers.blocks[b]!
  const words = article.text.slice(heading.span.start, heading.span.end).split(/\s+/).length
  if (words > (heading.kind === 'headline' ? 2 : LABEL_WORDS)) return []
  const mentions = article.sentencesOf(b).flatMap((sentence) => sentence.mentions)
  // "Ann Lee in Lima" tells where it was written.
  if (mentions.some(({ type }) => type === 'person')) return []
  return toPlaces(mentions.filter(({ type }) => type === 'place'))
}
