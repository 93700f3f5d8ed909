import type { Block, Sentence } from '@sayso/clean'
import type { Span } from '@sayso/core'
import type { Entity, Mention } from '@sayso/entities'
import { type Analyzer, createAnalyzer } from '@sayso/language'
import { AttributionReader, spanOf } from './attribution-reader.ts'
import { divide } from './divide.ts'
import { DocumentViews } from './document-views.ts'
import type { Found } from './found.ts'
import type { Attribution } from './layers.ts'
import type { Models } from './model/models.ts'
import { standardModels } from './model/standard-models.ts'

/** An article of which other rooms have read their part; all but the text may be left out. */
export interface AttributionInput {
  readonly text: string
  readonly blocks?: readonly Block[]
  readonly sentences?: readonly Sentence[]
  readonly language?: Analyzer
  readonly entities?: readonly Entity[]
  readonly mentions?: readonly Mention[]
}

/** What to look at and what to give. */
export interface AttributionOptions {
  /** Places that matter, in order: only their sentences are read, and what those need. All sentences where absent. */
  readonly only?: readonly Span[]
  /** Also give what people want, plan and think of things: "the union wants 40 posts". False where absent. */
  readonly attitudes?: boolean
  /** Models other than those shipped: for training. */
  readonly models?: Models
}

/**
 * Who is said to have said what: every attribution of a text, in order of its first word, with spans into the text.
 *
 * @example
 * findAttributions('The mayor said 40 homes burnt.')[0]?.source?.name // => 'The mayor'
 */
export function findAttributions(
  input: string | AttributionInput,
  options: AttributionOptions = {},
): Attribution[] {
  const article: AttributionInput = typeof input === 'string' ? { text: input } : input
  const { text } = article
  const divided = article.blocks && article.sentences ? undefined : divide(text)
  const blocks = article.blocks ?? divided!.blocks
  const sentences = article.sentences ?? divided!.sentences
  const views = new DocumentViews(text, blocks, sentences, article.language ?? createAnalyzer(text))
  const reader = new AttributionReader(views, options.models ?? standardModels())
  const content = new Map<Found, Span[]>()
  const wanted = options.only ? sentencesOf(options.only, sentences) : sentences.map((_, i) => i)
  for (const s of wanted) {
    const own = reader.own(s)
    for (const found of own) {
      const spans = content.get(found) ?? []
      content.set(found, spans)
      for (const run of found.content) spans.push(spanOf(found.view, run.first, run.last))
    }
    const carried = reader.carried(s)
    if (carried) {
      const { found } = carried
      let spans = content.get(found)
      if (!spans) {
        spans = found.content.map((run) => spanOf(found.view, run.first, run.last))
        content.set(found, spans)
      }
      spans.push(sentences[s]!.span)
    }
  }
  const attributions: Attribution[] = []
  for (const [found, spans] of content) attributions.push(toAttribution(text, found, spans))
  return attributions
}

function toAttribution(text: string, found: Found, spans: Span[]): Attribution {
  const { view, cue, source } = found
  const cueSpan = spanOf(view, cue.first, cue.last)
  const sourceSpan = source.head < 0 ? undefined : spanOf(view, source.first, found.sourceLast)
  const content = spans.toSorted((a, b) => a.start - b.start)
  return {
    source: sourceSpan
      ? {
          name: text.slice(sourceSpan.start, sourceSpan.end),
          text: text.slice(sourceSpan.start, sourceSpan.end),
          span: sourceSpan,
          kind: 'person',
          resolved: false,
          via: [],
        }
      : null,
    cue: { text: text.slice(cueSpan.start, cueSpan.end), lemma: cue.lemma, span: cueSpan },
    content,
    quoted: [],
    rules: found.rules,
  }
}

/** Indices of the sentences in which the places stand, in order, each once. */
function sentencesOf(places: readonly Span[], sentences: readonly Sentence[]): number[] {
  const indices: number[] = []
  let s = 0
  for (const place of places) {
    while (s < sentences.length && sentences[s]!.span.end <= place.start) s++
    if (s < sentences.length && indices.at(-1) !== s && sentences[s]!.span.start < place.end) indices.push(s)
  }
  return indices
}
