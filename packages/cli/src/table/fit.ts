import { toWords } from '@sayso/compare'
import stringWidth from 'string-width'

/** Text of a record as one line of words that is safe to print: no control characters, which could drive the terminal, and single spaces. */
export function toLine(text: string): string {
  return toWords(text)
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, (run) => (/^\p{Cf}+$/u.test(run) ? '' : ' '))
    .trim()
}

/** How many columns of a terminal a text takes. */
export function widthOf(text: string): number {
  return stringWidth(text)
}

/** The text cut to `width` columns, its end shown as cut. */
export function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  let out = ''
  let at = 0
  for (const { segment } of graphemes.segment(text)) {
    at += widthOf(segment)
    if (at > width - 1) break
    out += segment
  }
  return `${out.trimEnd()}…`
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** The text on lines of at most `width` columns, broken between words, on no more than `most` lines. */
export function wrap(text: string, width: number, most: number): string[] {
  const lines: string[] = []
  let line = ''
  const words = text.split(' ')
  for (const [i, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`
    if (widthOf(longer) <= width) {
      line = longer
      continue
    }
    if (line !== '') {
      if (lines.length + 1 === most)
        return [...lines, cut(`${line} ${words.slice(i).join(' ').slice(0, 500)}`, width)]
      lines.push(line)
    }
    line = word
    while (widthOf(line) > width) {
      // A word wider than the column: an address, or a script without spaces.
      const head = cut(line, width + 1).slice(0, -1) || line.slice(0, 1)
      if (lines.length + 1 === most) return [...lines, cut(line, width)]
      lines.push(head)
      line = line.slice(head.length)
    }
  }
  if (line !== '') lines.push(line)
  return lines
}

/** The text padded with spaces to `width` columns. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}
