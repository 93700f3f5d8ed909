import { isHandle, isPaper, looksLikeAuthor, toAuthorNames } from './author-names.ts'
import { readByline } from './byline.ts'
import { readDay, toIsoDate } from './iso-date.ts'
import { readLabelledDay } from './labelled-date.ts'
import type { FieldOrigin, Header } from './layers.ts'
import { readLinkedData } from './linked-data.ts'
import { type DayOrder, toDayOrder } from './numeric-day.ts'
import { type Page, readPage } from './page.ts'
import { readScriptData } from './script-data.ts'

/** Values for some fields of a header, and where they came from. */
export interface FieldSource {
  readonly origin: FieldOrigin
  readonly fields: Partial<{
    -readonly [Field in keyof Omit<Header, 'from' | 'spans' | 'dateline'>]: Header[Field]
  }>
}

/** What a page says of its article, and what is asked only where neither that nor the text says all. */
export interface PageSources {
  readonly sources: readonly FieldSource[]
  /** From the data of its scripts, then from a labelled day among its words. */
  readonly last: () => FieldSource[]
}

/** What a page's own data says of its article, surest first: JSON-LD, meta, `<time>` and bylines, the URL, the title. */
export function readPageHeader(html: string, url: string | undefined): PageSources {
  const page = readPage(html)
  const address = url ?? page.canonical ?? page.metas.get('og:url')?.[0]
  const order = toDayOrder(toLanguage(page.language ?? page.metas.get('og:locale')?.[0]))
  const sources = [
    fromLinkedData(page, order),
    fromMeta(page, order),
    fromElements(page, order),
    fromUrl(address),
    fromTitle(page),
  ]
  return {
    sources: outvoted(sources),
    last: () => [fromScripts(html, order), fromWords(page, order)],
  }
}

const plain = (text: string | null | undefined) =>
  text?.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').toLowerCase()

/** What a reader sees outvotes the page's data where that says something else alone. */
function outvoted(sources: FieldSource[]): FieldSource[] {
  const [linked, meta, elements] = sources as [FieldSource, FieldSource, FieldSource]
  const said = plain(linked.fields.headline)
  const shown = plain(elements.fields.headline)
  const titled = plain(meta.fields.headline)
  if (shown && shown.length > 15 && shown.includes(' ')) {
    if (said && said !== shown && titled === shown) delete linked.fields.headline
    if (!said && titled !== shown) delete meta.fields.headline
  }
  // "Acme Media" in the meta, a name in the byline; or a whole crew in the meta and the writer in the byline.
  const credited = meta.fields.authors ?? []
  const signed = elements.fields.authors ?? []
  const shared = signed.filter((name) => credited.some((other) => plain(other) === plain(name)))
  if (signed.length > 0 && credited.length > 0 && !linked.fields.authors)
    if (shared.length === 0 || (shared.length === signed.length && credited.length > signed.length + 2))
      delete meta.fields.authors
  // "Harbor Weekly" in the data, the writer in the byline: the paper is no author beside a person.
  const owners = new Set([bare(linked.fields.publisher), bare(meta.fields.publisher)])
  if (signed.length > 0 && linked.fields.authors?.every((name) => owners.has(bare(name))))
    delete linked.fields.authors
  return sources
}

const dated = (value: string | undefined, order: DayOrder | undefined) =>
  value === undefined ? undefined : toIsoDate(value, order)

function toSource(
  origin: FieldOrigin,
  fields: { [Field in keyof FieldSource['fields']]: FieldSource['fields'][Field] | undefined },
): FieldSource {
  return {
    origin,
    fields: Object.fromEntries(
      Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''),
    ),
  }
}

function fromLinkedData(page: Page, order: DayOrder | undefined): FieldSource {
  const article = readLinkedData(page.linkedData)
  if (!article) return { origin: 'json-ld', fields: {} }
  return toSource('json-ld', {
    headline: article.headline,
    deck: article.deck,
    authors: article.authors ? toAuthorNames(article.authors) : undefined,
    published: dated(article.published, order),
    updated: dated(article.updated, order),
    publisher: article.publisher,
    language:
      article.language && /^[a-z]{2,3}(?:[-_][A-Za-z]{2,8})*$/.test(article.language)
        ? article.language.replace('_', '-')
        : undefined,
  })
}

function fromMeta(page: Page, order: DayOrder | undefined): FieldSource {
  const first = (...names: string[]) => {
    for (const name of names) {
      const value = page.metas.get(name)?.[0]
      if (value) return value
    }
    return undefined
  }
  const site = first('og:site_name', 'application-name', 'twitter:site')
  const authors = [
    'author',
    'article:author',
    'parsely-author',
    'sailthru.author',
    'sailthru.byline_name',
    'byl',
    'dc.creator',
    'dc.creator.name',
    'dcterms.creator',
    'citation_author',
    'article.author',
    'itemprop:author',
    'cxenseparse:author',
    'rbauthors',
    'lp.article:author',
    'og:article:author',
  ]
    .map((name) =>
      toAuthorNames(page.metas.get(name) ?? []).filter(
        (author) => author.toLowerCase() !== site?.toLowerCase(),
      ),
    )
    .find((names) => names.length > 0)
  const written = [1, 2].find((n) => /^(?:written )?by$/i.test(first(`twitter:label${n}`) ?? ''))
  return toSource('meta', {
    headline: cutSite(
      first(
        'og:title',
        'twitter:title',
        'parsely-title',
        'sailthru.title',
        'dc.title',
        'dcterms.title',
        'itemprop:headline',
      ),
      page,
    ),
    deck: first('og:description', 'description', 'twitter:description'),
    authors: authors ?? (written ? toAuthorNames(page.metas.get(`twitter:data${written}`) ?? []) : undefined),
    published: dated(
      first(
        'article:published_time',
        'og:article:published_time',
        'parsely-pub-date',
        'sailthru.date',
        'datepublished',
        'itemprop:datepublished',
        'article.published',
        'date',
        'dc.date.issued',
        'dc.date',
        'dcterms.created',
        'dcterms.date',
        'pubdate',
        'publishdate',
        'publish-date',
        'publish_date',
        'ptime',
        'pdate',
        'originalpublicationdate',
        'cxenseparse:recs:publishtime',
        'release_date',
        'rnews:datepublished',
        'article_date_original',
        'og:published_time',
        'published_time',
        'shareaholic:article_published_time',
        'displaydate',
        'bt:pubdate',
        'utime',
        'lp.article:published_time',
        'dc.date.created',
      ),
      order,
    ),
    updated: dated(
      first(
        'article:modified_time',
        'og:updated_time',
        'lastmod',
        'last-modified',
        'datemodified',
        'itemprop:datemodified',
        'dcterms.modified',
      ),
      order,
    ),
    publisher: site?.replace(/^@/, ''),
    language: toLanguage(page.language ?? first('content-language', 'og:locale')),
  })
}

function toLanguage(value: string | null | undefined): string | undefined {
  const tag = value?.trim().replace('_', '-')
  return tag && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? tag : undefined
}

function fromElements(page: Page, order: DayOrder | undefined): FieldSource {
  const authors = readBylines(page)
  const time =
    page.times.find(
      (each) =>
        /publish|pubdate|posted|created/.test(each.context) && toIsoDate(each.datetime || each.text, order),
    ) ??
    page.times.find(
      (each) =>
        !/comment|related|updated|modified/.test(each.context) &&
        toIsoDate(each.datetime || each.text, order),
    )
  const text = page.dates.map((date) => toIsoDate(date, order)).find(Boolean)
  const site = plain(page.metas.get('og:site_name')?.[0]) ?? ''
  const tail = plain(page.title?.split(/ [|–—-] /).at(-1))
  const worded = page.headings.filter(
    ({ text: words }) =>
      words !== '' && plain(words) !== site && (plain(words) !== tail || plain(page.title) === tail),
  )
  const heading = worded.find(({ context }) => /headline|title|entry/.test(context)) ?? worded[0]
  const lines = page.afterHeading
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
  const dated = lines.slice(0, 12).filter((line) => line.length < 160 && !/updated|modified/i.test(line))
  return toSource('time', {
    headline: heading?.text.replace(/\s+/g, ' '),
    authors: authors.length > 0 ? authors : readFirstLines(lines),
    published:
      (time ? toIsoDate(time.datetime || time.text, order) : undefined) ??
      text ??
      dated.map((line) => readDay(line, order)?.iso).find(Boolean),
  })
}

/** The names of a line "By ..." among the first after the heading. */
function readFirstLines(lines: readonly string[]): string[] | undefined {
  for (const [index, line] of lines.slice(0, 8).entries()) {
    if (!/^(?:written |posted |words )?by:?(?: |$)/i.test(line) || line.length > 120) continue
    const byline = readByline(/^by:?$/i.test(line) ? `By ${lines[index + 1] ?? ''}` : line)
    const names = byline?.authors.filter(looksLikeAuthor) ?? []
    if (names.length > 0) return names
  }
  return undefined
}

/** Letters and digits alone. */
const bare = (text: string | null | undefined) => text?.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

const near = 1500
const beside = 8000

/** The names of the first byline by or after the heading, and of those of its kind right beside it. */
function readBylines(page: Page): string[] {
  const heading = page.headings.find(({ text }) => text !== '')?.at
  const site = bare(page.metas.get('og:site_name')?.[0])
  const ordered = [...page.bylines].sort((a, b) => a.at - b.at)
  const named = ordered
    .map((byline) => ({
      ...byline,
      names: toAuthorNames([byline.text]).filter(
        (name) =>
          (looksLikeAuthor(name) || (byline.weight === 3 && isHandle(name))) &&
          bare(name) !== site &&
          !isPaper(name),
      ),
    }))
    .filter(({ names }) => names.length > 0 && names.length < 9)
  for (const weight of [3, 2, 1]) {
    const these = named.filter((byline) => byline.weight === weight)
    const first = these.find(({ at }) => heading === undefined || at >= heading - near)
    if (!first || (heading !== undefined && first.at > heading + beside)) continue
    const names: string[] = []
    for (const { at, own, names: more } of these)
      if (own === first.own && at >= first.at && at < first.at + near)
        for (const name of more) if (!names.includes(name)) names.push(name)
    return names
  }
  return []
}

/** The day in an address: /2016/12/19/, /2016-12-19-, /20161219/; the account in that of a post. */
function fromUrl(url: string | undefined): FieldSource {
  const match =
    /(?:^|[/_-])((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/.exec(url ?? '') ??
    /\/((?:19|20)\d\d)\/([a-z]{3})\/(0?[1-9]|[12]\d|3[01])(?=\/|$)/i.exec(url ?? '')
  const date = match
    ? toIsoDate(
        /\d/.test(match[2]!) ? `${match[1]}-${match[2]}-${match[3]}` : `${match[3]} ${match[2]} ${match[1]}`,
      )
    : undefined
  // The account of a post: "social.example/@elin/123", "x.com/elin/status/123".
  const account =
    /^https?:\/\/[^/]+\/(?:@?(\w{2,30})\/status(?:es)?\/\d|@(\w{2,30})\/(?:post\/|video\/)?\d)/.exec(
      url ?? '',
    )
  return toSource('url', { published: date, authors: account ? [`@${account[1] ?? account[2]}`] : undefined })
}

/** What analytics know: a last resort, as is a labelled day among a page's words. */
function fromScripts(html: string, order: DayOrder | undefined): FieldSource {
  const { authors, published } = readScriptData(html)
  const names = toAuthorNames(authors).filter((name) => looksLikeAuthor(name.replace(' and the ', ' ')))
  return toSource('meta', {
    authors: names.length > 0 ? names : undefined,
    published: dated(published, order),
  })
}

function fromWords(page: Page, order: DayOrder | undefined): FieldSource {
  return toSource('time', { published: readLabelledDay(page.words, order)?.iso })
}

function fromTitle(page: Page): FieldSource {
  return toSource('title', { headline: cutSite(page.title ?? undefined, page) })
}

/** A title without the site's name at its end: "Floods in valley - Harbor Weekly". */
function cutSite(title: string | undefined, page: Page): string | undefined {
  if (!title) return undefined
  const cleaned = title.replace(/\s+/g, ' ').trim()
  const site = page.metas.get('og:site_name')?.[0]
  const heading = page.headings.map(({ text }) => text.replace(/\s+/g, ' ').trim())
  if (heading.includes(cleaned)) return cleaned
  // The page's own heading, then a sign, then the site or its section.
  const shown = heading.find(
    (words) =>
      words.length >= 12 &&
      cleaned.startsWith(words) &&
      /^(?:\s*[|｜»]|\s+[:–—•-]\s)/.test(cleaned.slice(words.length)),
  )
  if (shown !== undefined) return shown
  const match = /^(.{12,}?)\s+(?:[|｜–—»•]|-|::)\s+([^|｜–—»•]{2,50})$/.exec(cleaned)
  if (!match) return cleaned
  const tail = match[2]!.toLowerCase()
  if (site && (tail.includes(site.toLowerCase()) || site.toLowerCase().includes(tail))) return match[1]
  return heading.includes(match[1]!) || /[|»]/.test(cleaned.slice(match[1]!.length, match[1]!.length + 3))
    ? match[1]
    : cleaned
}
