import type { Span } from './span.ts'

/** One change to a text: what stands at `start`–`end` becomes `text`. An insertion has `start === end`. */
export interface Edit extends Span {
  readonly text: string
}

/**
 * A run of the cleaned text and where it came from. A `kept` run is the
 * original, unit for unit; any other is a replacement, whose every unit stands
 * for the whole original stretch `from`–`to` (empty for an insertion).
 */
interface Piece {
  readonly at: number
  readonly length: number
  readonly from: number
  readonly to: number
  readonly kept: boolean
}

/**
 * An article's text and its map back to the article as it was received.
 *
 * It never changes: `edit` gives a new one that remembers the same original.
 * Every edit is recorded as it is made, so the map is exact, never a diff.
 */
export class SourceText {
  /** The article exactly as it was received. */
  readonly original: string
  /** The text that every span of every layer points into. */
  readonly text: string
  readonly #pieces: readonly Piece[]

  private constructor(original: string, text: string, pieces: readonly Piece[]) {
    this.original = original
    this.text = text
    this.#pieces = pieces
  }

  /** `original` as it is, with no edits. */
  static of(original: string): SourceText {
    const whole = { at: 0, length: original.length, from: 0, to: original.length, kept: true }
    return new SourceText(original, original, original.length > 0 ? [whole] : [])
  }

  /**
   * The text with `edits` made, which point into this text's `text`.
   *
   * @param edits - sorted by `start`, not overlapping; several insertions may share a place
   * @throws RangeError where edits overlap, are out of order or lie outside the text: an error of the programmer
   */
  edit(edits: readonly Edit[]): SourceText {
    if (edits.length === 0) return this
    const pieces: Piece[] = []
    const out: string[] = []
    let at = 0
    const keep = (start: number, end: number) => {
      for (const piece of this.#between(start, end)) pieces.push({ ...piece, at: at + piece.at - start })
      out.push(this.text.slice(start, end))
      at += end - start
    }
    let done = 0
    for (const edit of edits) {
      if (edit.start < done || edit.end < edit.start || edit.end > this.text.length) {
        throw new RangeError(`edit ${edit.start}–${edit.end} overlaps another or lies outside the text`)
      }
      keep(done, edit.start)
      if (edit.text.length > 0) {
        const { start, end } = this.toSource(edit)
        pieces.push({ at, length: edit.text.length, from: start, to: end, kept: false })
        out.push(edit.text)
        at += edit.text.length
      }
      done = edit.end
    }
    keep(done, this.text.length)
    return new SourceText(this.original, out.join(''), pieces)
  }

  /**
   * Where a span of `text` stands in `original`: the smallest stretch from which
   * all of it came. What was deleted just outside the span stays outside.
   */
  toSource(span: Span): Span {
    if (this.#pieces.length === 0) return { start: 0, end: 0 }
    if (span.end <= span.start) {
      const start = this.#place(span.start)
      return { start, end: start }
    }
    const first = this.#pieces[this.#indexAt(span.start)]!
    const last = this.#pieces[this.#indexAt(span.end - 1)]!
    const start = first.kept ? first.from + span.start - first.at : first.from
    const end = last.kept ? last.from + span.end - last.at : last.to
    return { start, end: Math.max(start, end) }
  }

  /** The original offset of an empty span: just before the unit at `offset`, or after the last one. */
  #place(offset: number): number {
    if (offset >= this.text.length) {
      const last = this.#pieces.at(-1)!
      return last.to
    }
    return this.toSource({ start: offset, end: offset + 1 }).start
  }

  /** The pieces that make up `start`–`end`, the outer two cut to fit, each with its `at` in this text. */
  *#between(start: number, end: number): Generator<Piece> {
    if (end <= start) return
    for (let i = this.#indexAt(start); i < this.#pieces.length; i++) {
      const piece = this.#pieces[i]!
      if (piece.at >= end) return
      const from = Math.max(start, piece.at)
      const to = Math.min(end, piece.at + piece.length)
      if (piece.kept) {
        const source = piece.from + from - piece.at
        yield { at: from, length: to - from, from: source, to: source + to - from, kept: true }
      } else {
        yield { ...piece, at: from, length: to - from }
      }
    }
  }

  /** The index of the piece that holds the unit at `offset`, found by halving. */
  #indexAt(offset: number): number {
    let low = 0
    let high = this.#pieces.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#pieces[middle]!.at <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
}
