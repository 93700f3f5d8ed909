import type { Span } from '@sayso/core'
import { trim } from '@sayso/core'
import type { Block, BlockKind } from '../layers.ts'
import { isBoilerplate } from './boilerplate.ts'
import { markClosing } from './closing.ts'
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
  const words = spans.map((span) => text.slice(span.start, span.end))
  const kinds: (BlockKind | undefined)[] = []
  let tag = 0
  for (const [i, span] of spans.entries()) {
    while (tag < tagged.length && tagged[tag]!.end <= span.start) tag++
    const given = tagged[tag]
    kinds.push(kindOf(words[i]!, given && given.start < span.end ? given.kind : undefined))
  }
  markOpening(words, kinds)
  const isHead = words.map((each, i) => kinds[i] === undefined && isHeading(each))
  placeHeadings(kinds, isHead)
  markClosing(words, kinds)
  return spans.map((span, i) => ({ kind: kinds[i] ?? 'paragraph', span }))
}

/** What a page says of a block counts for more than its words, but for notes, corrections and what is no part of the article. */
function kindOf(words: string, given: BlockKind | undefined): BlockKind | undefined {
  if (given === 'headline' || given === 'boilerplate') return given
  const marked = readMarkedKind(words)
  if (marked === 'note' || marked === 'correction') return marked
  if (isBoilerplate(words)) return 'boilerplate'
  return given ?? marked
}

/** "Monitor archives:", a label over links that are gone, above all else. */
function markOpening(words: readonly string[], kinds: (BlockKind | undefined)[]): void {
  for (let i = 0; i < kinds.length; i++) {
    if (kinds[i] === 'boilerplate') continue
    if (kinds[i] !== undefined || words[i]!.length > 40 || !words[i]!.endsWith(':')) return
    kinds[i] = 'boilerplate'
  }
}

/** A short line with no stop at its end. */
function isHeading(words: string): boolean {
  if (words.length > 140) return false
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
