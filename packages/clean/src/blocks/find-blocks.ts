import type { Span } from '@sayso/core'
import { trim } from '@sayso/core'
import type { Block, BlockKind } from '../layers.ts'
import { isBoilerplate } from './boilerplate.ts'
import { markClosing } from './closing.ts'
import { findHeadings, placeHeadings } from './headings.ts'
import { readMarkedKind } from './marked.ts'

/** A block whose kind the page's own tags tell. */
export interface TaggedBlock extends Span {
  readonly kind: BlockKind
}

/**
 * The blocks of a text that is laid out one block a line.
 *
 * @param tagged - kinds known from a page's tags, by the place they cover
 * @param title - the article's title where it came apart from its text, which then need not have a headline
 * @returns blocks in order, not overlapping, without white space at their ends
 */
export function findBlocks(text: string, tagged: readonly TaggedBlock[] = [], title?: string): Block[] {
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
  markRepeated(words, kinds)
  markNumbers(words, kinds)
  placeHeadings(words, kinds, findHeadings(words, kinds), title)
  markClosing(words, kinds)
  return spans.map((span, i) => ({ kind: kinds[i] ?? 'paragraph', span }))
}

/** What a page says of a block counts for more than its words, but for notes, corrections and what is no part of the article. */
function kindOf(words: string, given: BlockKind | undefined): BlockKind | undefined {
  if (given === 'headline' || given === 'boilerplate') return given
  const marked = readMarkedKind(words)
  // "Note to readers: we may earn a commission" sells.
  if (
    marked === 'correction' ||
    (marked === 'note' && !(/\b(?:affiliate|commission)\b/i.test(words) && isBoilerplate(words)))
  )
    return marked
  if (isBoilerplate(words)) return 'boilerplate'
  // A page's deck that only says when: "Posted on March 30, 2015 by Admin".
  if (marked === 'stamp' && given === 'deck') return marked
  return given ?? marked
}

const COUNTED_WORD =
  /^(?:shares?|comments?|views?|likes?|reads?|letture|visualizzazioni|visualizações|vues|lectures|aufrufe|comentarios|commentaires|kommentare)$/i

/** A gallery's caption after its first time, and a number of its own with what it counts on the next line: "3.409", "views". */
function markRepeated(words: readonly string[], kinds: (BlockKind | undefined)[]): void {
  const captions = new Set<string>()
  for (const [i, kind] of kinds.entries()) {
    if (kind === 'caption') {
      if (captions.has(words[i]!)) kinds[i] = 'boilerplate'
      captions.add(words[i]!)
    } else if (/^[\d.,]{1,9} ?[kKmM]?$/.test(words[i]!) && COUNTED_WORD.test(words[i + 1] ?? '')) {
      kinds[i] = 'boilerplate'
      kinds[i + 1] = 'boilerplate'
    }
  }
}

/** "1", "2", "3" alone on their lines over the parts of an article: no figures of it. */
function markNumbers(words: readonly string[], kinds: (BlockKind | undefined)[]): void {
  const parts: number[] = []
  for (const [i, line] of words.entries())
    if (
      line.length <= 3 &&
      kinds[i] === undefined &&
      Number.parseInt(line, 10) === parts.length + 1 &&
      /^\d{1,2}\.?$/.test(line)
    )
      parts.push(i)
  // A column of a table has no text between.
  if (parts.length < 3 || parts.some((at, k) => k > 0 && at - parts[k - 1]! < 2)) return
  for (const i of parts) kinds[i] = 'boilerplate'
}

/** "Harbour Post archives:", a label over links that are gone, above all else. */
function markOpening(words: readonly string[], kinds: (BlockKind | undefined)[]): void {
  for (let i = 0; i < kinds.length; i++) {
    if (kinds[i] === 'boilerplate') continue
    if (kinds[i] !== undefined || words[i]!.length > 40 || !words[i]!.endsWith(':')) return
    kinds[i] = 'boilerplate'
  }
}
