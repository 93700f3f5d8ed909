import type { Span } from '@sayso/core'

/** One quotation of the article, across sentences and paragraphs. */
export interface Quote {
  /** With its marks. */
  readonly span: Span
  /** Without them. */
  readonly inner: Span
  /** True where no closing mark was found before its paragraph ended. */
  readonly open: boolean
  /** True where it goes on from a quotation that the paragraph before left open. */
  readonly continues: boolean
}

const MARK = /["“”„«»]|''|``/g
const OPENING = new Set(['“', '„', '«', '``'])
const CLOSING = new Set(['”', '»'])

/**
 * The quotations of `text` by their double marks, in order: straight, curly, `''` of the wires and guillemets.
 *
 * A mark opens where none is open and closes where one is. At the end of a paragraph an open quotation
 * ends; if the next paragraph begins with a mark it goes on there, as newspapers print long quotations.
 *
 * @param paragraphs - the stretches in which marks are paired, in order
 */
export function findQuotes(text: string, paragraphs: readonly Span[]): Quote[] {
  const quotes: Quote[] = []
  let leftOpen = false
  for (const paragraph of paragraphs) {
    let open: { start: number; inner: number } | undefined
    let first = true
    let continues = false
    const close = (end: number, inner: number, isOpen: boolean) => {
      if (open && inner > open.inner) {
        quotes.push({
          span: { start: open.start, end },
          inner: { start: open.inner, end: inner },
          open: isOpen,
          continues,
        })
      }
      open = undefined
      continues = false
    }
    MARK.lastIndex = paragraph.start
    for (let m = MARK.exec(text); m !== null && m.index < paragraph.end; m = MARK.exec(text)) {
      const mark = m[0]
      const end = m.index + mark.length
      if (isInchMark(text, m.index, open !== undefined)) continue
      if (open === undefined) {
        if (CLOSING.has(mark)) continue
        open = { start: m.index, inner: end }
        continues = first && leftOpen && text.slice(paragraph.start, m.index).trim() === ''
        first = false
      } else if (OPENING.has(mark)) {
        // A second opening mark: the first was never closed.
        if (mark !== '``') close(m.index, m.index, false)
        open ??= { start: m.index, inner: end }
      } else close(end, m.index, false)
    }
    leftOpen = open !== undefined
    if (open) close(paragraph.end, paragraph.end, true)
  }
  return quotes
}

/** `6'2"`: a mark straight after a digit that closes nothing is inches. */
function isInchMark(text: string, at: number, inside: boolean): boolean {
  const before = text.charCodeAt(at - 1)
  return !inside && text[at] === '"' && before >= 48 && before <= 57
}
