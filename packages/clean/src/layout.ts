import type { Edit, Span } from '@sayso/core'
import { findParagraphGaps } from './gaps.ts'
import { joinsWord } from './hyphens.ts'

interface Line extends Span {
  readonly indent: number
}

const ITEM = /^(?:[-–—•●▪◦‣·*+o]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s+\S/
const STOPPED = /[.!?:;…"”’')\]]$/

/**
 * The edits that lay a text out one block a line, a blank line between blocks:
 * hard-wrapped lines joined, runs of white space made one space.
 *
 * Reads the 1987 wire's lines of 64 units; must not join a headline to its byline.
 */
export function findLayoutEdits(text: string): Edit[] {
  const lines = findLines(text)
  const alone = lines.filter((line) => line.end > line.start).length === 1
  const edits: Edit[] = []
  const width = wrapWidth(text, lines)
  let done = 0
  let previous: Line | undefined
  let blank = false
  const put = (start: number, end: number, to: string) => {
    if (text.slice(start, end) !== to) edits.push({ start, end, text: to })
  }
  for (const line of lines) {
    if (line.start === line.end) {
      blank = previous !== undefined
      continue
    }
    if (previous === undefined) put(0, line.start, '')
    else if (!blank && joins(text, previous, line, width)) joinLines(text, previous, line, put)
    else put(done, line.start, '\n\n')
    spaceEdits(text, line, alone, put)
    previous = line
    done = line.end
    blank = false
  }
  put(done, text.length, '')
  return edits
}

/** Lines without the white space at their ends. */
function findLines(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  while (start <= text.length) {
    let stop = text.indexOf('\n', start)
    if (stop < 0) stop = text.length
    let from = start
    let to = stop
    while (from < to && isSpace(text.charCodeAt(from))) from++
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--
    lines.push({ start: from, end: to, indent: from - start })
    start = stop + 1
  }
  return lines
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2028 || code === 0x2029
}

/** The width at which the text was wrapped, or 0 where it was not. */
function wrapWidth(text: string, lines: readonly Line[]): number {
  let width = 0
  let full = 0
  let long = 0
  for (const line of lines) {
    const length = line.end - line.start + line.indent
    if (length > 120) long++
    else width = Math.max(width, length)
  }
  if (width < 30 || long * 20 > lines.length) return 0
  let breaks = 0
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i]!
    const before = lines[i - 1]!
    if (line.start === line.end || before.start === before.end || line.indent > before.indent) continue
    breaks++
    if (isForced(text, before, line, width)) full++
  }
  return full >= 2 && full * 2 >= breaks ? width : 0
}

/** True where the next line's first word would not have fitted on this one. */
function isForced(text: string, line: Line, next: Line, width: number): boolean {
  const space = text.slice(next.start, Math.min(next.end, next.start + 80)).search(/\s/)
  const word = space < 0 ? next.end - next.start : space
  return line.indent + line.end - line.start + 1 + word > width
}

function joins(text: string, line: Line, next: Line, width: number): boolean {
  const words = text.slice(next.start, Math.min(next.end, next.start + 8))
  if (next.indent > line.indent) {
    // The second line of an entry stands under the first one's words.
    return (
      ITEM.test(text.slice(line.start, line.start + 8)) &&
      /^\p{Ll}/u.test(words) &&
      next.indent < line.indent + 6
    )
  }
  const forced = width > 0 && isForced(text, line, next, width)
  // "... the year to June / 30. After the sale ...": no entry of a list.
  if (forced && !STOPPED.test(text.slice(line.end - 1, line.end))) return true
  const parted = width > 0 && /\p{L}-$/u.test(text.slice(line.end - 2, line.end)) && /^\p{Ll}/u.test(words)
  if (parted) return true
  if (ITEM.test(words)) return false
  if (forced) return true
  if (line.end - line.start < 40 || !/^\p{Ll}/u.test(words)) return false
  return !STOPPED.test(text.slice(line.end - 1, line.end))
}

type Put = (start: number, end: number, to: string) => void

function joinLines(text: string, line: Line, next: Line, put: Put): void {
  const end = /(\S{0,40}[^\s-])-$/.exec(text.slice(Math.max(line.start, line.end - 42), line.end))
  if (!end) {
    put(line.end, next.start, ' ')
    return
  }
  const after = /^[\p{L}]{0,40}/u.exec(text.slice(next.start, next.start + 40))![0]
  const before = /[\p{L}\p{N}.]*$/u.exec(end[1]!)![0]
  put(joinsWord(before, after, text) ? line.end - 1 : line.end, next.start, '')
}

/** More white space than one space. */
const WIDE_GAP = /[\t\v\f\r\u00a0\u2028\u2029]\s*| \s+/g

/** Runs of white space inside a line, each made one space, or a break where it parts paragraphs. */
function spaceEdits(text: string, line: Span, alone: boolean, put: Put): void {
  const words = text.slice(line.start, line.end)
  const gaps = findParagraphGaps(words, alone)
  // Not `matchAll`, which copies the pattern for every line.
  WIDE_GAP.lastIndex = 0
  for (let run = WIDE_GAP.exec(words); run; run = WIDE_GAP.exec(words)) {
    const to = gaps.has(run.index) ? '\n\n' : ' '
    put(line.start + run.index, line.start + run.index + run[0].length, to)
  }
}
