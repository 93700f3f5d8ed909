import type { Span } from '@sayso/core'
import type { Analyzer } from '@sayso/language'
import { findCounted, toContext } from './counted/find-counted.ts'
import { pollWords } from './counted/polled.ts'
import type { Figure } from './layers.ts'
import type { Draft, Reader } from './quantity/draft.ts'
import { countCountries } from './quantity/home-country.ts'
import { readFigures } from './read-figures.ts'
import { tokenize } from './text/tokenize.ts'

/** How many tokens of the first paragraph say whose news it is. */
const LEAD = 60

/** What the caller knows of the text; all of it may be left out. */
export interface FindFiguresOptions {
  /** Analyses the sentences in which figures stand; made from the text where absent. */
  readonly analyzer?: Analyzer
  /** The stretches to read, in order; a figure never leaves its stretch. The whole text where absent. */
  readonly blocks?: readonly Span[]
  /** The text's sentences, in order; found where absent. */
  readonly sentences?: readonly Span[]
  /** ISO 3166-1 alpha-2 of the country the article is written from, so that "$" and "pounds" have their currency. */
  readonly country?: string | null
  /** The year in which the article was written: bolivars of 1987 are not those of 2010. */
  readonly year?: number | null
}

/**
 * Every quantity that a text states: its value, how it is bounded, its unit, and what it counts.
 *
 * @param text - plain text; offsets of what is found are UTF-16 code units into it, half-open
 * @returns the figures in order of the text, not overlapping. Percent 62 is 62, a share of a quarter 0.25, money in
 *   units of its currency, other units as written.
 * @example
 * findFigures('Up to 300,000 refugees are hiding.')[0]?.high // => 300000
 */
export function findFigures(text: string, options: FindFiguresOptions = {}): Figure[] {
  const country = options.country ?? null
  const blocks = options.blocks ?? [{ start: 0, end: text.length }]
  const tokens = blocks.map(({ start, end }) => tokenize(text, start, end))
  let counts: ReadonlyMap<string, number> | undefined
  let lead: ReadonlyMap<string, number> | undefined
  const named = () => {
    counts ??= countCountries(tokens)
    return counts
  }
  const first = () => {
    lead ??= countCountries([tokens.find((block) => block.length > 12)?.slice(0, LEAD) ?? []])
    return lead
  }
  let isPolled: boolean | undefined
  const polls = () => {
    isPolled ??= pollWords.test(text)
    return isPolled
  }
  const read: { reader: Reader; drafts: Draft[]; block: Span }[] = []
  blocks.forEach((block, i) => {
    const reader: Reader = {
      text,
      tokens: tokens[i]!,
      country,
      year: options.year ?? null,
      named,
      first,
      polls,
    }
    const drafts = readFigures(reader)
    if (drafts.length > 0) read.push({ reader, drafts, block })
  })
  if (read.length === 0) return []
  const context = toContext(text, options)
  // The line of a table that names its currency may stand below the sums: "Net 12.1 mln", then "Shr 34 cts".
  for (const { drafts } of read) context.money ??= drafts.find(({ kind }) => kind === 'money')?.unit ?? null
  return read.flatMap(({ reader, drafts, block }) => findCounted(reader, drafts, context, block))
}
