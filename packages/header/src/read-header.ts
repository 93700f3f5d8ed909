import type { Block } from '@sayso/clean'
import type { ArticleInput, Span } from '@sayso/core'
import { readAgency } from './agency.ts'
import { toIsoDate } from './iso-date.ts'
import type { FieldOrigin, Header, HeaderField } from './layers.ts'
import { type FieldSource, readPageHeader } from './page-header.ts'
import { toBlocks } from './text-blocks.ts'
import { readTextHeader } from './text-header.ts'

/** An article, and its cleaned text with its blocks where it has been cleaned. */
export interface HeaderInput extends ArticleInput {
  readonly cleaned?: { readonly text: string; readonly blocks: readonly Block[] }
}

/**
 * The header of an article: headline, deck, authors, agency, dateline, dates and publisher, each
 * with where it came from. What the supplier gives comes first, then the page's own data, then the text.
 *
 * @example
 * readHeader({ text: 'Floods in valley\nBy Ann Lee, Reuters\n    TOKYO, April 9 - It rained.' }).authors // => ['Ann Lee']
 */
export function readHeader(input: HeaderInput): Header {
  const text = input.cleaned?.text ?? input.text ?? ''
  const blocks = input.cleaned?.blocks ?? toBlocks(text)
  const given = toGiven(input)
  const page = input.html === undefined ? undefined : readPageHeader(input.html, input.url)
  const sources: FieldSource[] = [given, ...(page?.sources ?? [])]
  const published = sources.map(({ fields }) => fields.published).find(Boolean) ?? null
  const { spans, dateline, ...fields } = readTextHeader(text, blocks, published)
  sources.push({ origin: 'text', fields })
  const lacks = (field: 'authors' | 'published') =>
    sources.every((source) => source.fields[field] === undefined)
  if (page && (lacks('authors') || lacks('published'))) sources.push(...page.last())
  return assemble(sources, dateline ?? null, spans)
}

function toGiven({ title, publisher, published }: ArticleInput): FieldSource {
  const date = published ? toIsoDate(published) : undefined
  return {
    origin: 'given',
    fields: {
      ...(title?.trim() ? { headline: title.trim() } : {}),
      ...(publisher?.trim() ? { publisher: publisher.trim() } : {}),
      ...(date ? { published: date } : {}),
    },
  }
}

function assemble(
  sources: readonly FieldSource[],
  dateline: Header['dateline'],
  spans: Partial<Record<HeaderField, Span>>,
): Header {
  const from: Partial<Record<HeaderField, FieldOrigin>> = {}
  const take = <Field extends Exclude<HeaderField, 'dateline' | 'authors'>>(
    field: Field,
  ): Header[Field] | null => {
    for (const { origin, fields } of sources) {
      const value = fields[field]
      if (value === undefined || value === null) continue
      from[field] = origin
      return value as Header[Field]
    }
    return null
  }
  let authors: readonly string[] = []
  for (const { origin, fields } of sources) {
    if (fields.authors === undefined || fields.authors.length === 0) continue
    authors = fields.authors
    from.authors = origin
    break
  }
  if (dateline) from.dateline = 'text'
  const header: Header = {
    headline: take('headline'),
    deck: take('deck'),
    authors,
    agency: take('agency') ?? authors.map((author) => readAgency(author)).find(Boolean) ?? null,
    dateline,
    published: take('published'),
    updated: take('updated'),
    publisher: take('publisher'),
    language: take('language'),
    from,
    spans,
  }
  if (header.agency && !from.agency) from.agency = from.authors ?? 'text'
  return header
}
