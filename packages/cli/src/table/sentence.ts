import type { Claim } from '@sayso/claims'
import { toLine } from './fit.ts'

/** A claim's sentence in one line, its figure between two marks of the caller's, cut around the figure to about `length` characters. */
export function toSentence(
  { evidence, figure }: Claim,
  length: number,
): { before: string; figure: string; after: string } {
  const at = figure.span.start - evidence.span.start
  const inside = at >= 0 && evidence.exact.slice(at, at + figure.text.length) === figure.text
  const before = toLine(inside ? evidence.exact.slice(0, at) : evidence.exact)
  const words = inside ? toLine(figure.text) : ''
  const after = inside ? toLine(evidence.exact.slice(at + figure.text.length)) : ''
  const gapBefore = inside && /\s$/.test(evidence.exact.slice(0, at)) ? ' ' : ''
  const gapAfter = inside && /^\s/.test(evidence.exact.slice(at + figure.text.length)) ? ' ' : ''
  const room = Math.max(20, length - words.length)
  // What follows a figure says what it counts, so it gets the greater part.
  const left = after.length < room * 0.6 ? room - after.length : Math.floor(room * 0.4)
  return {
    before: (before.length > left ? `…${before.slice(-left).replace(/^\S*\s/, '')}` : before) + gapBefore,
    figure: words,
    after: gapAfter + after,
  }
}
