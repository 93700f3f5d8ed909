import type { Mention } from '@sayso/entities'
import type { ClaimPlace } from '../claim.ts'
import type { ArticleContext } from '../context.ts'
import { isCountry } from './anaphor.ts'
import { toBare, toPlaces } from './place.ts'

/** The places that the title names, where the text names them too: "Togo IDP Figures Analysis". */
export function findTitlePlaces({ layers: { header, mentions } }: ArticleContext): readonly ClaimPlace[] {
  const { headline } = header
  if (!headline) return []
  const title = ` ${headline.toLowerCase().replace(/[^\p{L}\p{N}.]+/gu, ' ')} `
  const named: Mention[] = []
  const seen = new Set<string>()
  for (const each of mentions) {
    if (each.type !== 'place') continue
    const mention = toBare(each)
    if (seen.has(mention.text)) continue
    seen.add(mention.text)
    if (title.includes(` ${mention.text.toLowerCase()} `)) named.push(mention)
  }
  return toPlaces(named)
}

/** The code of the one country whose name stands in the title; undefined where none does, or two. */
export function readTitleCountry(article: ArticleContext): string | undefined {
  const { notes } = article
  if (notes.titleCountry === undefined) {
    const [first, ...others] = findTitlePlaces(article).filter(({ text }) => isCountry(text))
    notes.titleCountry =
      first?.country && others.every(({ country }) => country === first.country) ? first.country : null
  }
  return notes.titleCountry ?? undefined
}
