import type { Span } from '@sayso/core'
import { trim } from '@sayso/core'
import type { Block, BlockKind } from '../layers.ts'
import { isBoilerplate } from './boilerplate.ts'
import { readMarkedKind } from './marked.ts'

/** A block whose kind the page's own tags tell. */
export interface TaggedBlock extends Span {
  readonly kind: BlockKind
}

/**
 * The blocks of a text that is laid out one block a line.
 *
 * @param tagged - kinds known from a page's tags, by the place they cover
 * @returns blocks in order, not overlapping, without white space at their ends
 */
export function findBlocks(text: string, tagged: readonly TaggedBlock[] = []): Block[] {
  const spans: Span[] = []
  for (let start = 0; start < text.length; ) {
    let stop = text.indexOf('\n', start)
    if (stop < 0) stop = text.length
    const span = trim(text, { start, end: stop })
    if (span.end > span.start) spans.push(span)
    start = stop + 1
  }
  const kinds: (BlockKind | undefined)[] = []
  let tag = 0
  for (const span of spans) {
    while (tag < tagged.length && tagged[tag]!.end <= span.start) tag++
    const given = tagged[tag]
    const words = text.slice(span.start, span.end)
    if (isBoilerplate(words)) kinds.push('boilerplate')
    else if (given && given.start < span.end && given.kind !== 'paragraph') kinds.push(given.kind)
    else
      kinds.push(
        readMarkedKind(words) ??
          (words.length < 40 && words.endsWith(':') && kinds.every((k) => k === 'boilerplate')
            ? 'boilerplate'
            : undefined),
      )
  }
  const isHead = spans.map((span, i) => kinds[i] === undefined && isHeading(text, span))
  placeHeadings(kinds, isHead)
  closeTail(kinds)
  return spans.map((span, i) => ({ kind: kinds[i] ?? 'paragraph', span }))
}

/** A short line with no stop at its end. */
function isHeading(text: string, span: Span): boolean {
  if (span.end - span.start > 140) return false
  const words = text.slice(span.start, span.end)
  if (/[.!:;,…]["'”’)]*$/.test(words)) return false
  if (!/^["'“‘(]?[\p{Lu}\p{N}]/u.test(words)) return false
  return words.split(' ').length <= 20
}

/** The first heading before any paragraph is the headline, one more there the deck, the rest sub-headings. */
function placeHeadings(kinds: (BlockKind | undefined)[], isHead: readonly boolean[]): void {
  const firstBody = kinds.findIndex((kind, i) => kind === undefined && !isHead[i])
  let headline = kinds.includes('headline')
  let deck = false
  for (let i = 0; i < kinds.length; i++) {
    if (!isHead[i]) continue
    const early = firstBody >= 0 && i < firstBody
    if (early && !headline) {
      kinds[i] = 'headline'
      headline = true
    } else if (early && !deck) {
      kinds[i] = 'deck'
      deck = true
    } else if (firstBody >= 0) kinds[i] = 'subheading'
  }
}

/** A sub-heading that heads nothing is no sub-heading: part of the sign-off where it stands in one, else a paragraph. */
function closeTail(kinds: (BlockKind | undefined)[]): void {
  let signedOff = false
  for (let i = kinds.length - 1; i >= 0; i--) {
    if (kinds[i] === 'boilerplate') signedOff = true
    else if (kinds[i] === 'subheading') kinds[i] = signedOff ? 'boilerplate' : undefined
    else if (kinds[i] !== 'stamp' && kinds[i] !== 'credit') return
  }
}
