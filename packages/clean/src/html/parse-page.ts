import type { Span } from '@sayso/core'
import { Parser } from 'htmlparser2'
import { PageDocument, PageElement, PageText } from './page-node.ts'

/** A run of text as the source has it, or an entity and the character it stands for. */
interface Piece extends Span {
  /** What an entity stands for; absent where the source is the text. */
  readonly entity?: string
}

/** A text of the page with its place, and what stands around it. */
export interface PageRun {
  readonly pieces: Piece[]
  /** Its words, entities read. */
  words: string
  /** Two texts of one number are in one block. */
  readonly block: number
  /** Line breaks (`br`) before it in the page. */
  readonly breaks: number
  /** Table cells before it in the page. */
  readonly cells: number
  readonly preformatted: boolean
  /** The element it stands in, as the page had it before readability moved things. */
  readonly place: Place
}

/** An open element: its tag, its `class` and `id`, and what holds it. */
interface Place {
  readonly tag: string
  readonly marks: string
  readonly above: Place | null
}

/** A page taken apart: the tree for readability and the texts of the source, by their index in the tree. */
export interface ParsedPage {
  readonly document: PageDocument
  readonly runs: readonly PageRun[]
}

const DROPPED = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'iframe',
  'object',
  'head-title',
])
const HEAD = new Set(['title', 'meta', 'link', 'base'])
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img input ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr button nobr'.split(
    ' ',
  ),
)
/** Attributes that readability looks at. */
const KEPT =
  /^(?:id|class|style|hidden|role|rel|itemprop|itemtype|name|property|content|lang|dir|aria-hidden|aria-modal|data-.*src.*|datatable|summary|rowspan|colspan|type)$/
/** Deeper nesting than this is flattened, as browsers do; no article is so deep. */
const DEPTH = 200

/**
 * A parser whose stack stays low, for its own cost grows with it: what is nested
 * too deep has no inside. It asks of every tag twice, when it opens and when its
 * attributes are read, and must hear the same both times.
 */
class ShallowParser extends Parser {
  nesting = 0
  opening = false
  #shut = false

  protected override isVoidElement(name: string): boolean {
    if (!this.opening) this.#shut = this.nesting >= 2 * DEPTH
    this.opening = false
    return this.#shut || super.isVoidElement(name)
  }
}

/** Reads a page: its tree, and where in `html` each text of it stands. Never throws on any string. */
export function parsePage(html: string): ParsedPage {
  const document = new PageDocument()
  const runs: PageRun[] = []
  let at: PageElement = document.body
  let place: Place = { tag: 'body', marks: '', above: null }
  /** For each open tag whether it made an element. */
  const open: { tag: string; made: boolean; block: boolean }[] = []
  let depth = 0
  let dropped = 0
  let title = 0
  let pre = 0
  let block = 0
  let breaks = 0
  let cells = 0
  let text: PageRun | undefined

  const flush = () => {
    if (!text) return
    at.appendChild(new PageText(text.words, runs.length))
    runs.push(text)
    text = undefined
  }

  const parser = new ShallowParser(
    {
      onopentag(tag, attribs) {
        flush()
        parser.nesting++
        parser.opening = true
        const isBlock = !INLINE.has(tag) && tag !== 'br' && tag !== 'td' && tag !== 'th'
        if (isBlock) block++
        if (tag === 'br') breaks++
        if (tag === 'td' || tag === 'th') cells++
        if (DROPPED.has(tag) || dropped > 0) {
          if (!VOID.has(tag)) dropped++
          open.push({ tag, made: false, block: isBlock })
          return
        }
        if (tag === 'title') title++
        if (tag === 'pre') pre++
        if (tag === 'html' || tag === 'head' || tag === 'body') {
          if (tag !== 'head')
            takeAttributes(tag === 'html' ? document.documentElement : document.body, attribs)
          open.push({ tag, made: false, block: true })
          return
        }
        const element = new PageElement(tag)
        takeAttributes(element, attribs)
        if (HEAD.has(tag)) document.head.appendChild(element)
        else at.appendChild(element)
        const made = !VOID.has(tag) && !HEAD.has(tag) && depth < DEPTH
        if (made) {
          at = element
          depth++
          place = { tag, marks: `${attribs.class ?? ''} ${attribs.id ?? ''}`, above: place }
        }
        open.push({ tag, made, block: isBlock })
      },
      ontext(data) {
        if (title > 0) {
          document.title += data
          return
        }
        if (dropped > 0) return
        text ??= { pieces: [], words: '', block, breaks, cells, preformatted: pre > 0, place }
        text.words += data
        const span = { start: parser.startIndex, end: parser.endIndex + 1 }
        const raw = span.end - span.start === data.length && html.startsWith(data, span.start)
        text.pieces.push(raw ? span : { ...span, entity: data })
      },
      onclosetag(tag) {
        flush()
        parser.nesting--
        const closed = open.pop()
        if (closed?.block) block++
        if (dropped > 0) {
          if (!VOID.has(tag)) dropped--
          return
        }
        if (tag === 'title' && title > 0) title--
        if (tag === 'pre' && pre > 0) pre--
        if (closed?.made) {
          at = at.parentNode ?? document.body
          depth--
          place = place.above ?? place
        }
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  )
  parser.write(html)
  parser.end()
  flush()
  return { document, runs }
}

function takeAttributes(element: PageElement, attribs: Readonly<Record<string, string>>): void {
  const embed = element.localName === 'embed'
  for (const name in attribs) {
    const value = attribs[name]!
    if (embed || KEPT.test(name)) element.setAttribute(name, value)
    // Where a link or an image leads matters only so far as that it leads somewhere.
    else if (name === 'href' && value.startsWith('#')) element.setAttribute(name, value)
    else if (name === 'src' || name === 'srcset') element.setAttribute(name, 'x.jpg')
  }
}
