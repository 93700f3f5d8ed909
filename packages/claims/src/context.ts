import { type Attribution, type AttributionLayers, readAttributionOf } from '@sayso/attribution'
import type { ArticleLayer, Block, CleanLayers, Sentence } from '@sayso/clean'
import { type Span, trim } from '@sayso/core'
import type { EntitiesLayers, Mention } from '@sayso/entities'
import type { Figure, FiguresLayers } from '@sayso/figures'
import type { HeaderLayers } from '@sayso/header'
import type { Analysis, LanguageLayers } from '@sayso/language'
import type { Time, TimesLayers } from '@sayso/times'
import type { ClaimPlace, ClaimTime, Evidence } from './claim.ts'
import type { Anchor } from './clause/anchor.ts'
import type { Clauses } from './clause/boundaries.ts'
import type { FoundEvent } from './event/found.ts'
import type { SentenceDates } from './when/candidates.ts'
import type { Setting } from './where/setting.ts'

/** Every layer that claims are joined from. */
export type ClaimLayers = ArticleLayer &
  CleanLayers &
  HeaderLayers &
  LanguageLayers &
  EntitiesLayers &
  TimesLayers &
  FiguresLayers &
  AttributionLayers

/** What a reader found, and the ids of the rules that found it, in the order they fired. */
export interface Reading<T> {
  readonly value: T
  readonly rules: readonly string[]
}

/** What has been found of an article's figures, kept so that it is found once. */
interface FigureNotes {
  readonly anchors: Map<Figure, Anchor | null>
  readonly events: Map<Figure, FoundEvent | null>
  readonly places: Map<Figure, Reading<readonly ClaimPlace[]>>
  readonly times: Map<Figure, Reading<ClaimTime | null>>
  /** Whether the article tells of a disaster; undefined until asked. */
  isOfDisaster: boolean | undefined
  /** Where a story that is told of one place goes on; null where it is told of none, undefined until asked. */
  setting: Setting | null | undefined
  /** The code of the one country that the title names; null where it names none, or two; undefined until asked. */
  titleCountry: string | null | undefined
  /** The month that the firm's year ends with, 0 where nothing tells it; undefined until asked. */
  yearEnd: number | undefined
  /** By sentence, the nearest at or before it that names a period of accounts; null where none does. */
  readonly periods: (NamedPeriod | null | undefined)[]
}

/** A sentence that names the period that the lines under it hold for: "Year ended December 31, 1986". */
export interface NamedPeriod {
  readonly block: number
  readonly year: string
  readonly time: Time
}

/** What has been found of one sentence, kept so that it is found once. */
interface SentenceNotes {
  clauses: Clauses | undefined
  places: readonly Mention[] | undefined
  dates: SentenceDates | undefined
  section: readonly ClaimPlace[] | undefined
  evidence: Evidence | undefined
  isAccount: boolean | undefined
  isRejecting: boolean | undefined
  isOfEconomy: boolean | undefined
}

/** One sentence and what the layers hold of it. All spans point into the cleaned text. */
export interface SentenceContext {
  /** Index into the article's sentences. */
  readonly index: number
  readonly sentence: Sentence
  readonly block: Block
  readonly text: string
  /** Its analysis, made when first asked for. */
  readonly analysis: Analysis
  readonly figures: readonly Figure[]
  readonly mentions: readonly Mention[]
  readonly times: readonly Time[]
  /** Those whose cue stands in it. */
  readonly attributions: readonly Attribution[]
  readonly notes: SentenceNotes
}

/** One article as the readers see it: its layers, and each sentence with what lies in it, made once. */
export interface ArticleContext {
  readonly layers: ClaimLayers
  /** The cleaned text. */
  readonly text: string
  readonly notes: FigureNotes
  /** The sentence at an index, or undefined past the ends. */
  sentenceAt(index: number): SentenceContext | undefined
  /** The sentence that holds an offset, or the one nearest before it. */
  sentenceOf(offset: number): SentenceContext
  /** The block of the nearest heading before a block, or -1. */
  headingBefore(block: number): number
  /** How many mentions begin at or before an offset. */
  mentionsBefore(offset: number): number
  /** Who owns a figure, looked up once. */
  attributionOf(figure: Figure): Attribution | undefined
  /** The sentences of a block, in order. */
  sentencesOf(block: number): readonly SentenceContext[]
}

/** What the readers of one figure are given. */
export interface ClaimContext {
  readonly article: ArticleContext
  /** The figure's own sentence. */
  readonly here: SentenceContext
  /** The attribution that owns the figure, if any. */
  readonly attribution: Attribution | undefined
}

type Within = Pick<SentenceContext, 'figures' | 'mentions' | 'times' | 'attributions'>

/** A sentence, analysed when first asked for. */
class SentenceView implements SentenceContext {
  readonly index: number
  readonly sentence: Sentence
  readonly block: Block
  readonly text: string
  readonly figures: readonly Figure[]
  readonly mentions: readonly Mention[]
  readonly times: readonly Time[]
  readonly attributions: readonly Attribution[]
  readonly notes: SentenceNotes = {
    clauses: undefined,
    places: undefined,
    dates: undefined,
    section: undefined,
    evidence: undefined,
    isAccount: undefined,
    isRejecting: undefined,
    isOfEconomy: undefined,
  }
  readonly #layers: ClaimLayers
  #analysis: Analysis | undefined = undefined

  constructor(layers: ClaimLayers, index: number, sentence: Sentence, within: Within) {
    this.#layers = layers
    this.index = index
    this.sentence = sentence
    this.block = layers.blocks[sentence.block] ?? { kind: 'paragraph', span: sentence.span }
    this.text = layers.source.text.slice(sentence.span.start, sentence.span.end)
    this.figures = within.figures
    this.mentions = within.mentions
    this.times = within.times
    this.attributions = within.attributions
  }

  get analysis(): Analysis {
    this.#analysis ??= this.#layers.language.analyze(this.sentence.span)
    return this.#analysis
  }
}

/** The article as readers see it. Each sentence's context is made when first asked for, in time linear in what it holds. */
export function toArticleContext(layers: ClaimLayers): ArticleContext {
  const { source, blocks } = layers
  const sentences = cutLongSentences(layers)
  const cues = layers.attributions
    .filter(({ cue, attitude }) => cue && !attitude)
    .sort((a, b) => a.cue!.span.start - b.cue!.span.start)
  const cueSpans = cues.map((attribution) => ({ span: attribution.cue!.span, attribution }))
  const headings = new Int32Array(blocks.length)
  blocks.forEach((_, b) => {
    const before = b > 0 ? blocks[b - 1]!.kind : undefined
    headings[b] = before === 'subheading' || before === 'headline' ? b - 1 : b === 0 ? -1 : headings[b - 1]!
  })
  const owners = new Map<Figure, Attribution | null>()
  const made: (SentenceContext | undefined)[] = new Array(Math.max(1, sentences.length))
  const whole: Sentence = { span: { start: 0, end: source.text.length }, block: 0 }

  const make = (index: number): SentenceContext => {
    const sentence = sentences[index] ?? whole
    return new SentenceView(layers, index, sentence, {
      figures: findWithin(layers.figures, sentence.span),
      mentions: findWithin(layers.mentions, sentence.span),
      times: findWithin(layers.times, sentence.span),
      attributions: findWithin(cueSpans, sentence.span).map(({ attribution }) => attribution),
    })
  }
  const at = (index: number): SentenceContext => {
    const known = made[index]
    if (known) return known
    const each = make(index)
    made[index] = each
    return each
  }
  return {
    layers,
    text: source.text,
    notes: {
      anchors: new Map(),
      events: new Map(),
      places: new Map(),
      times: new Map(),
      periods: [],
      isOfDisaster: undefined,
      setting: undefined,
      titleCountry: undefined,
      yearEnd: undefined,
    },
    sentenceAt: (index) => (index >= 0 && index < sentences.length ? at(index) : undefined),
    sentenceOf: (offset) => at(Math.max(0, indexBefore(sentences, offset))),
    headingBefore: (block) => headings[block] ?? -1,
    attributionOf: (figure) => {
      let owner = owners.get(figure)
      if (owner === undefined) {
        owner = readOwner(figure.span, layers.attributions) ?? null
        owners.set(figure, owner)
      }
      return owner ?? undefined
    },
    mentionsBefore: (offset) => indexBefore(layers.mentions, offset) + 1,
    sentencesOf: (block) => {
      const span = blocks[block]?.span
      if (!span) return []
      const found: SentenceContext[] = []
      for (let i = indexBefore(sentences, span.start - 1) + 1; sentences[i]?.block === block; i++)
        found.push(at(i))
      return found
    },
  }
}

/** Of "was estimated at 6,000" the cue is part of the figure's words: there the number alone is looked up. */
function readOwner({ start, end }: Span, attributions: readonly Attribution[]): Attribution | undefined {
  return (
    readAttributionOf({ start, end }, attributions) ??
    readAttributionOf({ start: end - 1, end }, attributions)
  )
}

// A sentence longer than any that a person writes is a list run together. It is read in stretches, so that time stays in
// proportion to its length, and its evidence stays readable.
const LONG = 2000

function cutLongSentences({ sentences, figures, source: { text } }: ClaimLayers): readonly Sentence[] {
  if (sentences.every(({ span }) => span.end - span.start <= LONG)) return sentences
  return sentences.flatMap((sentence) => {
    const pieces: Sentence[] = []
    let { start } = sentence.span
    const { end } = sentence.span
    while (end - start > LONG) {
      const semicolon = text.lastIndexOf(';', start + LONG) + 1
      const space = text.lastIndexOf(' ', start + LONG) + 1
      let cut = semicolon > start ? semicolon : space > start ? space : start + LONG
      const across = figures[indexBefore(figures, cut)]
      if (across && across.span.end > cut && across.span.start > start) cut = across.span.start
      pieces.push({ ...sentence, span: trim(text, { start, end: cut }) })
      start = cut
    }
    pieces.push({ ...sentence, span: trim(text, { start, end }) })
    return pieces
  })
}

/** Those of `sorted` (in order, not overlapping) that begin inside `span`. */
function findWithin<T extends { readonly span: Span }>(sorted: readonly T[], span: Span): readonly T[] {
  let i = indexBefore(sorted, span.start - 1) + 1
  const found: T[] = []
  for (; i < sorted.length && sorted[i]!.span.start < span.end; i++) found.push(sorted[i]!)
  return found
}

/** Index of the last of `sorted` that begins at or before `offset`; -1 where none does. */
function indexBefore(sorted: readonly { readonly span: Span }[], offset: number): number {
  let low = -1
  let high = sorted.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (sorted[middle]!.span.start <= offset) low = middle
    else high = middle - 1
  }
  return low
}
