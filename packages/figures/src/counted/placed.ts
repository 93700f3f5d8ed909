import type { Span } from '@sayso/core'
import type { Analyzer } from '@sayso/language'
import type { Figure } from '../layers.ts'
import type { Draft, Reader } from '../quantity/draft.ts'
import { tokenAfter, tokenBefore, type View } from './view.ts'

// "(about 16.5 million U.S. dollars)"
const LONGEST_BRACKET = 10

const SOFTENERS: ReadonlySet<string> = new Set('just only even merely barely still simply now'.split(' '))

// "from a restated 64 cts", "against year-ago 1.8 billion dlrs"
const QUALIFIERS: ReadonlySet<string> = new Set(
  'a an the year-ago year-earlier year-before prior-year previous earlier revised restated adjusted original provisional preliminary record similar comparable'.split(
    ' ',
  ),
)
const LINKS: ReadonlySet<string> = new Set('from vs versus against than'.split(' '))

/** A figure that is done. */
export interface Found {
  readonly figure: Figure
  readonly draft: Draft
  readonly sentence: Span
}

/**
 * A figure with its place in its sentence, for those who look for what it counts. The sentence is analysed when its
 * `view` is first asked for, so that what needs no tagger costs none.
 */
export class Placed {
  readonly reader: Reader
  readonly draft: Draft
  readonly span: Span
  readonly sentence: Span
  readonly #end: number
  /** Figures before it in its block, nearest last, with what they count. */
  readonly earlier: readonly Found[]
  readonly #analyzer: Analyzer
  #view: View | undefined
  #before: number | undefined
  #after: number | undefined

  constructor(
    reader: Reader,
    draft: Draft,
    place: { readonly span: Span; readonly sentence: Span; readonly end: number },
    earlier: readonly Found[],
    analyzer: Analyzer,
  ) {
    this.reader = reader
    this.draft = draft
    this.span = place.span
    this.sentence = place.sentence
    this.#end = place.end
    this.earlier = earlier
    this.#analyzer = analyzer
  }

  /** Its sentence as the tagger sees it. */
  get view(): View {
    if (!this.#view) {
      const analysis = this.#analyzer.analyze({ start: this.sentence.start, end: this.#end })
      this.#view = { text: this.reader.text, analysis, tokens: analysis.tokens }
    }
    return this.#view
  }

  /** Index in `view` of the last token before the figure; -1 where it opens the sentence. */
  get before(): number {
    this.#before ??= this.#findBefore()
    return this.#before
  }

  #findBefore(): number {
    const { view, span } = this
    const before = tokenBefore(view, span.start)
    // "could rise to “about 40.”": marks around the figure alone.
    const mark = view.tokens[before]?.text
    const isQuoted = mark === '"' || mark === '“' || mark === '``'
    return isQuoted && /^[.,]?["”]/.test(view.text.slice(span.end, span.end + 2)) ? before - 1 : before
  }

  /** Index in `view` of the word that joins the figure to what stands before it: of "with" in "compared with just 1 percent". */
  get linkAt(): number {
    const { view } = this
    let k = this.before
    while (k > 0 && SOFTENERS.has(view.tokens[k]?.lower ?? '')) k -= 1
    let far = k
    while (far > k - 3 && far > 0 && QUALIFIERS.has(view.tokens[far]?.lower ?? '')) far -= 1
    return far < k && LINKS.has(view.tokens[far]?.lower ?? '') ? far : k
  }

  /** Index in `view` of the first token after the figure, and after a bracket that only says it over again: "40 cm (16 inches) of". */
  get after(): number {
    this.#after ??= this.#findAfter()
    return this.#after
  }

  #findAfter(): number {
    const { view } = this
    const after = tokenAfter(view, this.span.end)
    const { kind } = this.draft
    if (kind !== 'measure' && kind !== 'money' && kind !== 'rate') return after
    const { tokens } = view
    if (tokens[after]?.text !== '(') return after
    // "9,000 barrels per day (bpd) of oil"
    if (tokens[after + 2]?.text === ')' && /^[a-z]{1,5}$/i.test(tokens[after + 1]!.text)) return after + 3
    let holdsNumber = false
    for (let k = after + 1; k < after + LONGEST_BRACKET && tokens[k]; k++) {
      if (tokens[k]!.text === ')') return holdsNumber ? k + 1 : after
      holdsNumber ||= tokens[k]!.penn === 'CD' || /\d/.test(tokens[k]!.text)
      if (tokens[k]!.tag === 'VERB') return after
    }
    return after
  }
}
