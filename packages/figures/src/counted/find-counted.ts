import { findSentences } from '@sayso/clean'
import type { Span } from '@sayso/core'
import { type Analyzer, createAnalyzer } from '@sayso/language'
import type { FindFiguresOptions } from '../find-figures.ts'
import type { Figure } from '../layers.ts'
import type { Draft, Reader } from '../quantity/draft.ts'
import { countedOf } from './counted-of.ts'
import { type Found, Placed } from './placed.ts'
import { isRestated } from './restates.ts'
import { settle } from './settle.ts'
import { toTableMoney } from './table-line.ts'
import { inheritUnit } from './twin.ts'

/** Where sentences are and what analyses them, for one text. */
export interface Context {
  readonly text: string
  readonly sentences: readonly Span[]
  readonly analyzer: Analyzer
  cursor: number
  /** The currency last read, in whichever block: a results table names it once. */
  money: string | null
}

/** What is needed to look for what figures count; sentences and analyzer are made where the caller has none. */
export function toContext(text: string, { sentences, analyzer }: FindFiguresOptions): Context {
  return {
    text,
    sentences: sentences ?? findSentences(text),
    analyzer: analyzer ?? createAnalyzer(text),
    cursor: 0,
    money: null,
  }
}

/** The sentence in which `at` stands; the rest of the block where no sentence does. */
function sentenceAt(context: Context, at: number, block: Span): Span {
  const { sentences } = context
  while (context.cursor < sentences.length && sentences[context.cursor]!.end <= at) context.cursor += 1
  const found = sentences[context.cursor]
  if (!found || found.start > at) return block
  return { start: Math.max(found.start, block.start), end: Math.min(found.end, block.end) }
}

/** The figures that the drafts of one block come to, with what each counts. */
export function findCounted(
  reader: Reader,
  drafts: readonly Draft[],
  context: Context,
  block: Span,
): Figure[] {
  const { tokens, text } = reader
  const found: Found[] = []
  drafts.forEach((read) => {
    const span = { start: tokens[read.first]!.start, end: tokens[read.last]!.end }
    const sentence = sentenceAt(context, span.start, block)
    const draft = toTableMoney(reader, inheritUnit(reader, read, found, sentence), context.money)
    if (draft.kind === 'money') context.money = draft.unit
    const placed = new Placed(reader, draft, { span, sentence }, found, context.analyzer)
    const { counted, of, unit, kind, rule, bound } = countedOf(placed)
    found.push({
      sentence,
      draft,
      figure: {
        text: text.slice(span.start, span.end),
        span,
        kind: kind ?? draft.kind,
        low: draft.low,
        high: draft.high,
        bound: bound ?? draft.bound,
        unit: unit ?? draft.unit,
        restates: isRestated(reader, draft, found.at(-1), unit ?? draft.unit),
        counted,
        of,
        rules: rule ? [...draft.rules, rule] : draft.rules,
      },
    })
  })
  return settle(reader, found)
}
