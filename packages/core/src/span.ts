/** A stretch of a text: half-open, in UTF-16 code units, so that `text.slice(start, end)` is what it covers. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The words a span covers in `text`. */
export function sliceOf(text: string, span: Span): string {
  return text.slice(span.start, span.end)
}

/** True where `outer` covers all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** True where the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** The smallest span that covers all of `spans`; of none, `{0, 0}`. */
export function cover(...spans: readonly Span[]): Span {
  if (spans.length === 0) return { start: 0, end: 0 }
  return {
    start: Math.min(...spans.map((s) => s.start)),
    end: Math.max(...spans.map((s) => s.end)),
  }
}

/** `span` moved by `offset` code units: from a stretch's own offsets to those of the text it was cut from. */
export function shift(span: Span, offset: number): Span {
  return { start: span.start + offset, end: span.end + offset }
}

/** `span` without the white space at its ends; empty at its start where there is nothing else. */
export function trim(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && isSpace(text, start)) start++
  while (end > start && isSpace(text, end - 1)) end--
  return { start, end }
}

/** Most of what is asked about is a letter or a mark of ASCII, which no pattern need be run for. */
function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code <= 0x20 || code >= 0x80) && /\s/.test(text[at]!)
}
