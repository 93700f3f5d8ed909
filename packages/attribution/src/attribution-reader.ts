import type { Span } from '@sayso/core'
import { addCarryFeatures } from './content/carry-features.ts'
import type { DocumentViews } from './document-views.ts'
import { findInSentence } from './find-in-sentence.ts'
import type { Found } from './found.ts'
import { Features } from './model/features.ts'
import type { Models } from './model/models.ts'
import type { SentenceView } from './sentence-view.ts'

/** How many sentences back an attribution may come from. */
const REACH = 6

/** What speaks at the end of a sentence, and for how many sentences it has. */
export interface Speaking {
  readonly found: Found
  readonly sentences: number
}

/** Reads an article's attributions sentence by sentence, each when asked for, once. */
export class AttributionReader {
  readonly views: DocumentViews
  readonly #models: Models
  readonly #attitudes: boolean
  readonly #own: (readonly Found[] | undefined)[]
  readonly #speaking: (Speaking | null | undefined)[]
  readonly #features = new Features()

  constructor(views: DocumentViews, models: Models, attitudes: boolean) {
    this.views = views
    this.#attitudes = attitudes
    this.#models = models
    this.#own = new Array(views.count)
    this.#speaking = new Array(views.count)
  }

  /** The attributions whose cue stands in sentence `s`. */
  own(s: number): readonly Found[] {
    const own = this.#own[s] ?? findInSentence(this.views.view(s), this.#models, this.#attitudes)
    this.#own[s] = own
    return own
  }

  /**
   * Who is quoted in a quotation that sentence `s` shares with others: the attribution with its cue outside the
   * quotation and content within, in any of the sentences the quotation touches or goes on in.
   */
  quoting(s: number): { found: Found; span: Span }[] {
    const view = this.views.view(s)
    const result: { found: Found; span: Span }[] = []
    let previous = 0
    for (const q of view.quoted) {
      if (q === 0 || q === previous) continue
      previous = q
      const { span } = this.views.quotes[q - 1]!
      if (span.start >= view.span.start && span.end <= view.span.end) continue
      const found = this.#ownerOf(q, s)
      if (!found || found.view === view) continue
      const start = Math.max(span.start, view.span.start)
      const end = Math.min(span.end, view.span.end)
      result.push({ found, span: { start, end } })
    }
    return result
  }

  #ownerOf(q: number, s: number): Found | undefined {
    const { span } = this.views.quotes[q - 1]!
    for (const step of [1, -1]) {
      for (let k = s + step; k >= 0 && k < this.views.count && Math.abs(k - s) <= REACH; k += step) {
        const other = this.views.view(k)
        if (other.span.start >= span.end || other.span.end <= span.start) break
        const owner = this.own(k).find(
          (found) =>
            found.view.quoted[found.cue.head] !== q &&
            found.content.some((run) => other.quoted[run.first] === q || other.quoted[run.last] === q),
        )
        if (owner) return owner
      }
    }
    return undefined
  }

  /** What carries into sentence `s`, which has no cue of its own, from those before it. */
  carried(s: number): Speaking | undefined {
    if (s === 0 || this.own(s).length > 0) return undefined
    return this.speaking(s, REACH)
  }

  /** What speaks when sentence `s` ends. */
  speaking(s: number, reach: number): Speaking | undefined {
    const known = this.#speaking[s]
    if (known !== undefined) return known ?? undefined
    const own = this.own(s)
    let result: Speaking | undefined
    if (own.length > 0) result = { found: own.at(-1)!, sentences: 0 }
    else if (s > 0 && reach > 0) {
      const before = this.speaking(s - 1, reach - 1)
      if (before && before.sentences < REACH && this.#carries(before, s)) {
        result = { found: before.found, sentences: before.sentences + 1 }
      }
    }
    this.#speaking[s] = result ?? null
    return result
  }

  #carries({ found, sentences }: Speaking, s: number): boolean {
    const { view, cue, source } = found
    this.#features.clear()
    addCarryFeatures(
      this.views.view(s - 1),
      this.views.view(s),
      {
        lemma: cue.lemma,
        sense: cue.sense,
        kind: cue.kind,
        sourceKind: source.head < 0 ? 99 : view.kinds[source.head]!,
        quoted: found.content.some((run) => isQuoted(view, run.first, run.last)),
        reachesEnd: (found.content.at(-1)?.last ?? 0) >= lastWord(view),
        cueLast: cue.last >= view.tokens.length - 4,
        sentences,
      },
      this.views.quotes,
      this.#features,
    )
    return this.#models.carry.score(this.#features) > 0
  }
}

function isQuoted(view: SentenceView, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (view.quoted[i]! > 0) return true
  return false
}

function lastWord(view: SentenceView): number {
  let i = view.tokens.length - 1
  while (i > 0 && view.tokens[i]!.tag === 'PUNCT') i--
  return i
}

/** The span of a run of tokens. */
export function spanOf(view: SentenceView, first: number, last: number): Span {
  return { start: view.tokens[first]!.span.start, end: view.tokens[last]!.span.end }
}
