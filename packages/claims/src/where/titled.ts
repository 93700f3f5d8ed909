import type { Mention } from '@sayso/entities'
import type { ClaimPlace } from '../claim.ts'
import type { ArticleContext } from '../context.ts'
import { toPlaces } from './place.ts'

/** The places that the title names, where the text names them too: "Togo IDP Figures Analysis". */
export function findTitlePlaces({ layers: { header, mentions } }: ArticleContext): readonly ClaimPlace[] {
  const { headline } = header
  if (!headline) return []
  const title = ` ${headline.toLowerCase().replace(/[^\p{L}\p{N}.]+/gu, ' ')} `
  const named: Mention[] = []
  const seen = new Set<string>()
  for (const mention of mentions) {
    if (mention.type !== 'place' || seen.has(mention.text)) continue
    seen.add(mention.text)
    if (title.includes(` ${mention.text.toLowerCase()} `)) named.push(mention)
  }
  return toPlaces(named)
}
