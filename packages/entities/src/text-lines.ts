import type { Span } from '@sayso/core'

/** The stretches of a bare text that sentences may not cross: its lines, those that were only wrapped joined. */
export function linesOf(text: string): Span[] {
  const spans: Span[] = []
  let start = 0
  let begin = 0
  while (start < text.length) {
    let end = text.indexOf('\n', start)
    if (end < 0) end = text.length
    const size = end - start
    const wrapped =
      size >= 48 &&
      size <= 100 &&
      /[a-z,\d-]/.test(text[end - 1]!) &&
      /\S/.test(text[end + 1] ?? '') &&
      /[a-z]/.test(text.slice(start, end))
    if (!wrapped) {
      if (end > begin) spans.push({ start: begin, end })
      begin = end + 1
    }
    start = end + 1
  }
  if (begin < text.length && (spans.at(-1)?.end ?? -1) < begin) spans.push({ start: begin, end: text.length })
  return spans
}
