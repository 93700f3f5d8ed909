import type { Block, Sentence } from '@sayso/clean'
import type { Span } from '@sayso/core'
import type { Analyzer } from '@sayso/language'
import { JudgedSentence } from './cues/judged-sentence.ts'
import type { Models } from './model/models.ts'
import { findQuotes, type Quote } from './quotes.ts'
import { type SentenceView, viewSentence } from './sentence-view.ts'

/** The sentences of an article, each looked at when asked for, once. */
export class DocumentViews {
  readonly quotes: readonly Quote[]
  readonly text: string
  readonly #sentences: readonly Sentence[]
  readonly #analyzer: Analyzer
  readonly #views: (SentenceView | undefined)[]
  readonly #judged: (JudgedSentence | undefined)[]

  constructor(text: string, blocks: readonly Block[], sentences: readonly Sentence[], analyzer: Analyzer) {
    this.text = text
    this.#sentences = sentences
    this.#analyzer = analyzer
    this.#views = new Array(sentences.length)
    this.#judged = new Array(sentences.length)
    this.quotes = findQuotes(
      text,
      blocks.map((block) => block.span),
    )
  }

  get count(): number {
    return this.#sentences.length
  }

  spanOf(index: number): Span {
    return this.#sentences[index]!.span
  }

  blockOf(index: number): number {
    return this.#sentences[index]!.block
  }

  /** True where part of the sentence stands in quotation marks. */
  isQuoted(index: number): boolean {
    const { start, end } = this.#sentences[index]!.span
    const quote = this.quotes[this.#firstQuoteFor(start)]
    return quote !== undefined && quote.span.start < end
  }

  /** The quotation that is open at a place. */
  quoteAt(at: number): Quote | undefined {
    const quote = this.quotes[this.#firstQuoteFor(at)]
    return quote && quote.span.start <= at ? quote : undefined
  }

  view(index: number): SentenceView {
    const known = this.#views[index]
    if (known) return known
    const { span, block } = this.#sentences[index]!
    const view = viewSentence(
      this.text,
      index,
      span,
      block,
      this.#analyzer.analyze(span),
      this.quotes,
      this.#firstQuoteFor(span.start),
    )
    this.#views[index] = view
    return view
  }

  /** A sentence with its cues, judged by `models`; those last asked for are kept. */
  judged(index: number, models: Models): JudgedSentence {
    const known = this.#judged[index]
    if (known?.models === models) return known
    const judged = new JudgedSentence(this.view(index), models)
    this.#judged[index] = judged
    return judged
  }

  /** The first quotation that ends after `at`, found by halving. */
  #firstQuoteFor(at: number): number {
    let low = 0
    let high = this.quotes.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.quotes[middle]!.span.end <= at) low = middle + 1
      else high = middle
    }
    return low
  }
}
