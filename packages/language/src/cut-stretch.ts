import type { Span } from '@sayso/core'
import { classOf, SPACE } from './characters.ts'

/** A stretch longer than this is cut at white space, and its pieces are tagged one by one. */
export const LONGEST_STRETCH = 2000

/** The stretch in pieces of at most {@link LONGEST_STRETCH}, cut at white space, or anywhere where there is none. */
export function cutStretch(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = []
  let at = start
  while (end - at > LONGEST_STRETCH) {
    let to = at + LONGEST_STRETCH
    while (to > at && classOf(text.charCodeAt(to)) !== SPACE) to--
    if (to === at) to = at + LONGEST_STRETCH - (isLowSurrogate(text.charCodeAt(at + LONGEST_STRETCH)) ? 1 : 0)
    pieces.push({ start: at, end: to })
    at = to
  }
  pieces.push({ start: at, end })
  return pieces
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}
