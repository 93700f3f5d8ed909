import type { Span } from '@sayso/core'
import { classOf, LETTER, SPACE } from './characters.ts'
import type { Quotation } from './layers.ts'

const OPENING: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '«': '»', '„': '“', '``': "''" }

/** The quotations of a stretch, in order: double marks straight and curly, '' and ``, and single marks that are no apostrophes. */
export function findQuotations(text: string, stretch: Span): Quotation[] {
  const found: Quotation[] = []
  const { start, end } = stretch
  let open = -1
  let width = 0
  let closing = ''
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit !== 34 && unit !== 39 && unit !== 96 && unit < 0xab) continue
    const mark =
      unit === 39 || unit === 96
        ? text.charCodeAt(at + 1) === unit && at + 1 < end
          ? text.slice(at, at + 2)
          : text[at]!
        : text[at]!
    if (open < 0) {
      const close = closingOf(text, mark, at, stretch)
      if (close === undefined) {
        if (mark.length === 2) at++
        continue
      }
      open = at
      width = mark.length
      closing = close
      at += width - 1
    } else if (mark === closing || (closing === "''" && mark === '"')) {
      if (mark === "'" || mark === '’') {
        const next = at + 1 < end ? classOf(text.charCodeAt(at + 1)) : SPACE
        if (next === LETTER) continue
      }
      found.push({
        span: { start: open, end: at + mark.length },
        inner: { start: open + width, end: at },
        open: false,
      })
      open = -1
      at += mark.length - 1
    }
  }
  if (open >= 0 && closing !== "'" && closing !== '’') {
    found.push({ span: { start: open, end }, inner: { start: open + width, end }, open: true })
  }
  return found
}

/** The mark that would close `mark` if it opens a quotation here, or nothing. */
function closingOf(text: string, mark: string, at: number, { start, end }: Span): string | undefined {
  const before = at > start ? classOf(text.charCodeAt(at - 1)) : SPACE
  const after = at + mark.length < end ? classOf(text.charCodeAt(at + mark.length)) : SPACE
  if (mark === '"') return '"'
  if (mark === "''") return before === SPACE && after !== SPACE ? "''" : undefined
  if (mark === "'") return before === SPACE && after === LETTER ? "'" : undefined
  if (mark === '`') return "'"
  return OPENING[mark]
}
