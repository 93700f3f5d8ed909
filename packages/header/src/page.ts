import { Parser } from 'htmlparser2'

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
}

interface Open {
  readonly name: string
  readonly context: string
  capture?: { text: string; done: (text: string) => void }
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

  let afterHeading = ''
  let passed = false

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
        const around = stack.at(-1)?.context ?? ''
        const at = parser.startIndex
        const open: Open = { name, context: `${own} ${around}`.slice(0, 300) }
        if (name === 'title' && title === null && stack.length < 4)
          open.capture = { text: '', done: (text) => (title ??= text) }
        else if (name === 'h1')
          open.capture = { text: '', done: (text) => headings.push({ text, context: open.context, at }) }
        else if (name === 'time' || attributes.datetime) {
          const datetime = attributes.datetime ?? attributes.content ?? ''
          open.capture = { text: '', done: (text) => times.push({ datetime, text, context: open.context }) }
        } else if (
          (/author/i.test(attributes.rel ?? '') ||
            /(?:^|\s)author(?:\s|$)/i.test(attributes.itemprop ?? '') ||
            bylineClass.test(own) ||
            (name === 'a' && authorPage.test(attributes.href ?? ''))) &&
          bylines.length < 40 &&
          !notArticle.test(open.context.slice(0, 120))
        ) {
          const marked = /author/i.test(attributes.rel ?? '') || attributes.itemprop !== undefined
          const weight = marked ? 3 : strongByline.test(own) || name === 'a' ? 2 : 1
          open.capture = { text: '', done: (text) => bylines.push({ text, weight, at, own }) }
        } else if (/datepublished/i.test(attributes.itemprop ?? '') && attributes.content) {
          addMeta('itemprop:datepublished', attributes.content)
        } else if (dateClass.test(own) && dates.length < 24 && !notArticle.test(open.context.slice(0, 120))) {
          open.capture = { text: '', done: (text) => dates.push(text) }
        }
        stack.push(open)
        if (open.capture) capturing.push(open)
      },
      ontext(text) {
        if (passed && skipping === 0 && afterHeading.length < 700 && stack.at(-1)?.name !== 'script')
          afterHeading += text
        if (capturing.length === 0) return
        for (const { capture, name } of capturing)
          if (capture && (name === 'script' || (skipping === 0 && capture.text.length < 600)))
            capture.text += text
      },
      onclosetag(name) {
        if (voids.has(name)) {
          for (const { capture } of capturing) if (capture && name === 'br') capture.text += '\n'
          return
        }
        const open = stack.at(-1)?.name === name ? stack.pop() : undefined
        if (!open) return
        if (open.capture) {
          capturing = capturing.filter((other) => other !== open)
          const text = open.capture.text
          open.capture.done(name === 'script' ? text : text.replace(/[ \t\r]+/g, ' ').trim())
        } else if (!open.capture && unread.has(name)) skipping--
        if (name === 'h1') passed = true
        if (passed && afterHeading.length < 700 && blockTags.has(name) && name !== 'a' && name !== 'span')
          afterHeading += '\n'
        if (blockTags.has(name)) for (const { capture } of capturing) if (capture) capture.text += '\n'
      },
    },
    { decodeEntities: true, recognizeSelfClosing: false },
  )
  parser.write(html)
  parser.end()
  return { language, title, metas, linkedData, headings, times, bylines, dates, canonical, afterHeading }
}

const blockTags = new Set(
  'div p li ul section header footer h1 h2 h3 h4 h5 h6 tr td article aside time span a'.split(' '),
)
