import { Parser } from 'htmlparser2'
import { opensHelper } from './author-names.ts'

/** A `<time>` element or one that carries a date in `datetime` or `itemprop`. */
interface PageTime {
  readonly datetime: string
  readonly text: string
  /** Its classes, `itemprop` and `id`, and those of the elements around it, in lower case. */
  readonly context: string
}

/** An element that is marked as naming the author. */
interface PageByline {
  readonly text: string
  /** 3: `rel=author` or `itemprop=author`; 2: a class that says byline or a link to an author's page; 1: a class that says author. */
  readonly weight: number
  /** Where the element begins in the page. */
  readonly at: number
  /** Its own classes, id and `itemprop`. */
  readonly own: string
}

/** What a page says of itself outside its text. */
export interface Page {
  readonly language: string | null
  readonly title: string | null
  /** By `name`, `property` or `itemprop` in lower case, in order. */
  readonly metas: ReadonlyMap<string, readonly string[]>
  /** The texts of its `application/ld+json` scripts. */
  readonly linkedData: readonly string[]
  readonly headings: readonly { readonly text: string; readonly context: string; readonly at: number }[]
  readonly times: readonly PageTime[]
  readonly bylines: readonly PageByline[]
  /** Short texts by elements whose class or id says date. */
  readonly dates: readonly string[]
  readonly canonical: string | null
  /** The first words after the first heading, one line for each element. */
  readonly afterHeading: string
  /** What a reader sees, menus and all, one line for each element, as far as a date may stand. */
  readonly words: string
}

interface Capture {
  text: string
  readonly done: (text: string) => void
  /** True of a byline: the day and the section that stand within are none of it. */
  readonly byline?: boolean
}

interface Open {
  readonly name: string
  readonly context: string
  capture?: Capture
  /** True within a byline where a day or a section stands. */
  readonly apart?: boolean
}

const unread = new Set(['script', 'style', 'noscript', 'svg'])
const voids = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
const bylineClass =
  /(?:^|[\s_-])by-?line|byline|(?:^|[\s_-])posted-?by|article__author|article-author|author-?name|authorname|author__name|story-author|(?:^|\s)author(?:s)?(?:\s|$)|entry-author|post-author|c-author|(?:^|[\s_-])writer/
const authorPage =
  /\/(?:authors?|by|staff|contributors?|reporters?|journalists?|writers?)\/[\w%.~-]+\/?(?:[?#].*)?$/i
const strongByline = /(?:^|[\s_-])by-?lines?(?:$|[\s_-])|author-?name|author__name/
const dateClass =
  /(?:^|[\s_-])(?:date|datetime|dateline|timestamp|published|pubdate|publish-date|post-date|article-date|time)(?:$|[\s_-])|pub-?date|publish/
const sectionPage = /\/(?:category|categories|tags?|topics?|sections?|rubrik|kategorie|themen)\//i
const sectionClass =
  /(?:^|[\s_-])(?:category|categories|breadcrumbs?|tags?|datetime|timestamp|post-date|read-?time)(?:$|[\s_-])/
const notArticle = /related|recommend|sidebar|comment|footer|trending|popular|promo|most-read|more-from/

/** Reads what a page says of itself: one pass, nothing built. Never throws. */
export function readPage(html: string): Page {
  const metas = new Map<string, string[]>()
  const linkedData: string[] = []
  const headings: { text: string; context: string; at: number }[] = []
  const times: PageTime[] = []
  const bylines: PageByline[] = []
  const dates: string[] = []
  let language: string | null = null
  let title: string | null = null
  let canonical: string | null = null
  const stack: Open[] = []
  let capturing: Open[] = []
  let skipping = 0
  let apart = 0

  let afterHeading = ''
  let passed = false
  let words = ''

  const addMeta = (key: string | undefined, value: string | undefined) => {
    if (!key || !value?.trim()) return
    const name = key.toLowerCase()
    const list = metas.get(name)
    if (list) list.push(value.trim())
    else metas.set(name, [value.trim()])
  }
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const own =
          `${attributes.class ?? ''} ${attributes.id ?? ''} ${attributes.itemprop ?? ''} ${attributes['data-testid'] ?? ''}`.toLowerCase()
        if (name === 'meta') {
          const content = attributes.content ?? attributes.value
          addMeta(attributes.property, content)
          if (attributes.name !== attributes.property) addMeta(attributes.name, content)
          if (attributes.itemprop === 'name' && content)
            for (const { capture } of capturing) if (capture?.byline) capture.text += `\n${content}\n`
          if (attributes.itemprop) addMeta(`itemprop:${attributes.itemprop}`, content)
          addMeta(attributes['http-equiv'], content)
        } else if (name === 'html') language = attributes.lang ?? attributes['xml:lang'] ?? null
        else if (name === 'link' && attributes.rel === 'canonical') canonical = attributes.href ?? null
        if (voids.has(name)) return
        if (unread.has(name)) {
          const open: Open = { name, context: '' }
          if (name === 'script' && /ld\+json/i.test(attributes.type ?? ''))
            open.capture = { text: '', done: (text) => linkedData.push(text) }
          else skipping++
          stack.push(open)
          if (open.capture) capturing.push(open)
          return
        }
        if (passed && afterHeading.length < 700 && blockTags.has(name) && name !== 'a' && name !== 'span')
          afterHeading += '\n'
        const around = stack.at(-1)?.context ?? ''
        const at = parser.startIndex
        const said = attributes['data-author'] ?? attributes['data-authors'] ?? attributes['data-byline']
        if (said && bylines.length < 40 && !notArticle.test(`${own} ${around}`.slice(0, 120)))
          bylines.push({ text: said, weight: 1, at, own })
        const open: Open = {
          name,
          context: `${own} ${around}`.slice(0, 300),
          apart:
            capturing.length > 0 &&
            (name === 'time' ||
              (name === 'a' && sectionPage.test(attributes.href ?? '')) ||
              sectionClass.test(own)),
        }
        if (open.apart) apart++
        if (name === 'title' && title === null && stack.length < 4)
          open.capture = { text: '', done: (text) => (title ??= text) }
        else if (name === 'h1')
          open.capture = { text: '', done: (text) => headings.push({ text, context: open.context, at }) }
        else if (name === 'time' || attributes.datetime || isEpoch(attributes)) {
          const datetime = attributes.datetime ?? attributes.content ?? readEpoch(attributes) ?? ''
          open.capture = { text: '', done: (text) => times.push({ datetime, text, context: open.context }) }
        } else if (
          (/author/i.test(attributes.rel ?? '') ||
            /(?:^|\s)author(?:\s|$)/i.test(attributes.itemprop ?? '') ||
            bylineClass.test(own) ||
            (name === 'a' && authorPage.test(attributes.href ?? ''))) &&
          !open.apart &&
          !capturing.some(({ capture }) => capture?.byline && opensHelper(capture.text)) &&
          !opensHelper(words.slice(-80).trimEnd()) &&
          bylines.length < 40 &&
          !notArticle.test(open.context.slice(0, 120))
        ) {
          const marked = /author/i.test(attributes.rel ?? '') || attributes.itemprop !== undefined
          const weight = marked ? 3 : strongByline.test(own) || name === 'a' ? 2 : 1
          open.capture = { text: '', byline: true, done: (text) => bylines.push({ text, weight, at, own }) }
        } else if (/datepublished/i.test(attributes.itemprop ?? '') && attributes.content) {
          addMeta('itemprop:datepublished', attributes.content)
        } else if (dateClass.test(own) && dates.length < 24 && !notArticle.test(open.context.slice(0, 120))) {
          open.capture = { text: '', done: (text) => dates.push(text) }
        }
        stack.push(open)
        if (open.capture) capturing.push(open)
      },
      ontext(raw) {
        const script = stack.at(-1)?.name === 'script'
        // A line break of the source is a space to the reader; those between elements are added below.
        const text = script ? raw : raw.replace(/\s+/g, ' ')
        if (skipping === 0 && !script && words.length < mostWords) words += text.slice(0, mostWords)
        if (passed && skipping === 0 && afterHeading.length < 700 && !script)
          afterHeading += text.slice(0, 700)
        if (capturing.length === 0) return
        for (const { capture, name } of capturing)
          if (
            capture &&
            (name === 'script' ||
              (skipping === 0 && capture.text.length < 600 && !(apart > 0 && capture.byline)))
          )
            capture.text += name === 'script' ? text : text.slice(0, 600)
      },
      onclosetag(name) {
        if (voids.has(name)) {
          for (const { capture } of capturing) if (capture && name === 'br') capture.text += '\n'
          return
        }
        const open = stack.at(-1)?.name === name ? stack.pop() : undefined
        if (!open) return
        if (open.apart) apart--
        if (open.capture) {
          capturing = capturing.filter((other) => other !== open)
          const text = open.capture.text
          open.capture.done(name === 'script' ? text : text.replace(/[ \t\r]+/g, ' ').trim())
        } else if (!open.capture && unread.has(name)) skipping--
        if (name === 'h1') passed = true
        if (passed && afterHeading.length < 700 && blockTags.has(name) && name !== 'a' && name !== 'span')
          afterHeading += '\n'
        if (words.length < mostWords && words.at(-1) !== '\n' && blockTags.has(name)) words += '\n'
        if (blockTags.has(name)) for (const { capture } of capturing) if (capture) capture.text += '\n'
      },
    },
    { decodeEntities: true, recognizeSelfClosing: false },
  )
  parser.write(html)
  parser.end()
  return {
    language,
    title,
    metas,
    linkedData,
    headings,
    times,
    bylines,
    dates,
    canonical,
    afterHeading,
    words,
  }
}

const epochAttributes = [
  'data-time',
  'data-timestamp',
  'data-epoch',
  'data-utime',
  'data-unixtime',
  'data-published',
]
const isEpoch = (attributes: Record<string, string>) =>
  epochAttributes.some(
    (name) => attributes[name] !== undefined && /^\d{10}(?:\d{3})?$/.test(attributes[name]),
  )

/** Seconds or milliseconds since 1970, as ISO 8601. */
function readEpoch(attributes: Record<string, string>): string | undefined {
  for (const name of epochAttributes) {
    const value = attributes[name]
    if (value === undefined || !/^\d{10}(?:\d{3})?$/.test(value)) continue
    return new Date(Number(value) * (value.length === 10 ? 1000 : 1)).toISOString().replace(/\.\d+Z$/, 'Z')
  }
  return undefined
}

const mostWords = 200_000
const blockTags = new Set(
  'div p li ul dt dd section header footer h1 h2 h3 h4 h5 h6 tr th td article aside time span a'.split(' '),
)
