import type { ArticleInput } from '@sayso/core'
import type { Header } from '@sayso/header'
import type { ClaimDocument } from './claim.ts'
import { toIdentity } from './identity.ts'

/** The article's name: its supplier's, or one made of its content, so that the same article has the same name. */
export function toDocumentId(article: ArticleInput): string {
  return article.id ?? `article-${toIdentity(article.url ?? null, article.html ?? article.text ?? '')}`
}

/** What every claim record says of its article: what its supplier knows first, else what its header says. */
export function toDocument(article: ArticleInput, header: Header): ClaimDocument {
  const { dateline } = header
  return {
    id: toDocumentId(article),
    url: article.url ?? null,
    title: article.title ?? header.headline,
    publisher: article.publisher ?? header.publisher,
    published: header.published ?? article.published ?? null,
    authors: header.authors,
    agency: header.agency,
    dateline: dateline && { place: dateline.place, country: dateline.country, date: dateline.date },
  }
}
