import type { Span } from '@sayso/core'
import { trim } from '@sayso/core'
import type { Block, Sentence } from './layers.ts'
import { findSentenceEnds } from './sentence-ends.ts'

/**
 * The sentences of a text, in order, without white space at their ends; a line
 * break always ends one. Clean a hard-wrapped text first.
 *
 * @returns spans into `text`, half-open, UTF-16; none of an empty text
 * @example
 * findSentences('It rained in St. Louis. Dr. Lee fled.').length // => 2
 */
export function findSentences(text: string): Span[] {
  const spans: Span[] = []
  let start = 0
  while (start < text.length) {
    let stop = text.indexOf('\n', start)
    if (stop < 0) stop = text.length
    spansWithin(text, { start, end: stop }, (span) => spans.push(span))
    start = stop + 1
  }
  return spans
}

/** The sentences of each block, with the block's index. */
export function sentencesOf(text: string, blocks: readonly Block[]): Sentence[] {
  const sentences: Sentence[] = []
  blocks.forEach(({ span }, block) => {
    spansWithin(text, span, (found) => sentences.push({ span: found, block }))
  })
  return sentences
}

function spansWithin(text: string, within: Span, take: (span: Span) => void): void {
  const part = text.slice(within.start, within.end)
  let start = 0
  for (const end of findSentenceEnds(part)) {
    const span = trim(part, { start, end })
    if (span.end > span.start) take({ start: within.start + span.start, end: within.start + span.end })
    start = end
  }
}
