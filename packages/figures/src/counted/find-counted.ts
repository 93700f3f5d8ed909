import { findSentences } from '@sayso/clean'
import type { Span } from '@sayso/core'
import { type Analyzer, createAnalyzer } from '@sayso/language'
import type { FindFiguresOptions } from '../find-figures.ts'
import type { Figure } from '../layers.ts'
import type { Draft, Reader } from '../quantity/draft.ts'
import { type Counted, countedOf } from './counted-of.ts'
import { type Found, Placed } from './placed.ts'
import { isRestated } from './restates.ts'
import { settle } from './settle.ts'
import { toTableMoney } from './table-line.ts'
import { inheritRate, inheritUnit, toSpent } from './twin.ts'

/** Where sentences are and what analyses them, for one text. */
export interface Context {
  readonly text: string
  readonly sentences: readonly Span[]
  readonly analyzer: Analyzer
  cursor: number
  /** True of an analyzer that nobody else asks: it need not see a sentence beyond what its last figure asks for. */
  readonly alone: boolean
  /** The currency last read, in whichever block: a results table names it once. */
  money: string | null
}

/** What is needed to look for what figures count; sentences and analyzer are made where the caller has none. */
export function toContext(text: string, { sentences, analyzer }: FindFiguresOptions): Context {
  return {
    text,
    sentences: sentences ?? findSentences(text),
    analyzer: analyzer ?? createAnalyzer(text),
    alone: analyzer === undefined,
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

/** No noun phrase that a figure counts reaches further than this many characters behind it. */
const REACH = 48

/** Where the stretch to analyse ends for each figure: a little behind the last figure of its sentence, at a space. */
function endsOf(text: string, spans: readonly Span[], homes: readonly Span[]): number[] {
  const ends: number[] = []
  let end = -1
  for (let i = spans.length - 1; i >= 0; i--) {
    const home = homes[i]!
    if (homes[i + 1]?.start !== home.start) {
      const far = spans[i]!.end + REACH
      const space = far < home.end ? text.indexOf(' ', far) : -1
      end = space < 0 ? home.end : Math.min(space, home.end)
    }
    ends[i] = end
  }
  return ends
}

/** "40 percent of [the gifts], totaling $7 million": a phrase that holds an earlier figure is told by what that one counts. */
function withoutFigure(told: Counted, { draft, earlier }: Placed): Counted {
  const span = told.counted?.span
  const twin = earlier.at(-1)
  if (!span || !twin?.figure.counted || draft.kind === 'count') return told
  const overlaps = span.start < twin.figure.span.end && span.end > twin.figure.span.start
  return overlaps ? { ...told, counted: twin.figure.counted, rule: 'figures/twin' } : told
}

/** "Lee's total was 40, [Osei's] was 38", "to Moore's 41 percent": a genitive without its noun tells whose, what the twin tells. */
function withoutOwner(told: Counted, { reader, draft, earlier, sentence }: Placed): Counted {
  const twin = earlier.at(-1)
  const span = told.counted?.span
  if (!span || !twin?.figure.counted) return told
  const near = twin.sentence.start === sentence.start || sentence.start - twin.sentence.end < 3
  if (!near || !isAlike(twin.figure, draft)) return told
  if (!/['’]s?$/.test(told.counted.text) && !/^['’]s? /.test(reader.text.slice(span.end, span.end + 3)))
    return told
  const { counted, of, unit } = twin.figure
  const inherits = draft.kind === 'count' && draft.unit === null && unit !== null
  return { counted, of, ...(inherits ? { unit } : {}), rule: 'figures/twin' }
}

const isAlike = (one: Figure, two: Draft): boolean => one.kind === two.kind || (isPart(one) && isPart(two))

const isPart = ({ kind }: Figure | Draft): boolean => kind === 'percent' || kind === 'share'

/** The figures that the drafts of one block come to, with what each counts. */
export function findCounted(
  reader: Reader,
  drafts: readonly Draft[],
  context: Context,
  block: Span,
): Figure[] {
  const { tokens, text } = reader
  const found: Found[] = []
  const spans = drafts.map((read) => ({ start: tokens[read.first]!.start, end: tokens[read.last]!.end }))
  const homes = spans.map(({ start }) => sentenceAt(context, start, block))
  const ends = context.alone ? endsOf(text, spans, homes) : undefined
  drafts.forEach((read, i) => {
    const span = spans[i]!
    const sentence = homes[i]!
    const twinned = inheritRate(reader, inheritUnit(reader, read, found, sentence), found, sentence)
    const draft = toTableMoney(reader, toSpent(reader, twinned, context.money), context.money)
    if (draft.kind === 'money') context.money = draft.unit
    const placed = new Placed(
      reader,
      draft,
      { span, sentence, end: ends?.[i] ?? sentence.end },
      found,
      context.analyzer,
    )
    const { counted, of, unit, kind, rule, bound } = withoutOwner(
      withoutFigure(countedOf(placed), placed),
      placed,
    )
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
