import type { Block, Sentence } from '@sayso/clean'
import { contains, type Span } from '@sayso/core'
import { type Entity, findEntities, type Mention } from '@sayso/entities'
import { type Analyzer, createAnalyzer } from '@sayso/language'
import { addOuterSources, indexContent } from './add-outer-sources.ts'
import { AttributionReader, spanOf } from './attribution-reader.ts'
import { type Bars, EVEN, PRECISE } from './bars.ts'
import { divide } from './divide.ts'
import { DocumentViews } from './document-views.ts'
import type { Found } from './found.ts'
import type { Attribution } from './layers.ts'
import type { Models } from './model/models.ts'
import { standardModels } from './model/standard-models.ts'
import { findLongForms } from './names/long-forms.ts'
import type { NameContext } from './names/name-context.ts'
import { SourceNamer } from './names/source-namer.ts'
import type { Quote } from './quotes.ts'

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
  /** Also give what people want, plan and think of things: "the union wants 40 posts", each marked `attitude`. The others stay as they are. False where absent. */
  readonly attitudes?: boolean
  /**
   * Weigh all ways to read a sentence against each other: finds more than it gets wrong, where else only what is rather
   * sure is given. False where absent.
   */
  readonly evenly?: boolean
  /** Other bars than those of `evenly` or of its absence: for training. */
  readonly bars?: Bars
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
  return findInArticle(lookAt(typeof input === 'string' ? { text: input } : input), options)
}

/** An article looked at, for as many ways to read it as are asked for: each sentence is looked at once. */
export interface LookedAt extends NameContext {
  readonly sentences: readonly Sentence[]
  readonly views: DocumentViews
}

/** Looks at an article: what its attributions are read by, whatever the bars. */
export function lookAt(article: AttributionInput): LookedAt {
  const { text } = article
  const divided = article.blocks && article.sentences ? undefined : divide(text)
  const blocks = article.blocks ?? divided!.blocks
  const sentences = article.sentences ?? divided!.sentences
  const views = new DocumentViews(text, blocks, sentences, article.language ?? createAnalyzer(text))
  const { entities, mentions } =
    article.entities && article.mentions
      ? { entities: article.entities, mentions: article.mentions }
      : findEntities(text)
  return { text, sentences, views, entities, mentions, longForms: findLongForms(text) }
}

/** {@link findAttributions} of an article that was looked at before. */
export function findInArticle(
  article: LookedAt,
  options: AttributionOptions & {
    /** Also give a poll what the article tells of it later without naming it. False where absent. */
    readonly polls?: boolean
  },
): Attribution[] {
  const { text, sentences, views } = article
  const reader = new AttributionReader(
    views,
    options.models ?? standardModels(),
    options.evenly ?? false,
    options.bars ?? (options.evenly ? EVEN : PRECISE),
  )
  const content = new Map<Found, { span: Span; rule?: string }[]>()
  const contentOf = (found: Found) => {
    const known = content.get(found)
    if (known) return known
    const own: { span: Span; rule?: string }[] = found.content.map((run) => ({
      span: spanOf(found.view, run.first, run.last),
    }))
    content.set(found, own)
    return own
  }
  const wanted = options.only ? sentencesOf(options.only, sentences) : sentences.map((_, i) => i)
  for (const s of wanted) {
    for (const found of reader.own(s)) contentOf(found)
    const quoting = reader.quoting(s)
    for (const { found, span } of quoting) {
      contentOf(found).push({ span, rule: 'attribution/quotation-goes-on' })
    }
    const carried = quoting.length > 0 ? undefined : reader.carried(s)
    const confirming =
      carried || quoting.length > 0 || reader.own(s).length > 0 ? undefined : reader.confirming(s)
    if (reader.own(s).length === 0 && quoting.length === 0 && !carried && !confirming) {
      const line = reader.sourceBelow(s)
      if (line) contentOf(line).push({ span: sentences[s]!.span })
      const between = line ? undefined : reader.between(s)
      if (between) contentOf(between).push({ span: sentences[s]!.span, rule: 'attribution/between-two' })
    }
    const polled = options.polls && !carried && quoting.length === 0 ? reader.polled(s) : undefined
    if (polled) contentOf(polled).push({ span: sentences[s]!.span, rule: 'attribution/same-poll' })
    if (confirming) contentOf(confirming).push({ span: sentences[s]!.span, rule: 'attribution/says-this' })
    if (carried)
      contentOf(carried.found).push({
        span: sentences[s]!.span,
        rule: carried.rule ?? 'attribution/carries-on',
      })
  }
  const namer = new SourceNamer(reader, article)
  const attributions = [...content].map(([found, parts]) =>
    toAttribution(text, found, parts, namer, views.quotes),
  )
  if (options.attitudes) {
    // Named last, so that they change no other's name. What is told of a wish is the teller's.
    const told = indexContent(attributions)
    for (const s of wanted) {
      for (const found of reader.attitudes(s)) {
        const one = toAttribution(text, found, contentOf(found), namer, views.quotes)
        const at = one.cue!.span
        if (told(at.start).some(({ span }) => contains(span, at))) continue
        attributions.push({ ...one, attitude: true })
      }
    }
  }
  attributions.sort((a, b) => firstOf(a) - firstOf(b))
  return addOuterSources(attributions)
}

/** Where an attribution begins. */
export function firstOf({ source, cue, content }: Attribution): number {
  return Math.min(
    source?.span.start ?? Number.POSITIVE_INFINITY,
    cue?.span.start ?? Number.POSITIVE_INFINITY,
    content[0]?.start ?? Number.POSITIVE_INFINITY,
  )
}

function toAttribution(
  text: string,
  found: Found,
  parts: readonly { span: Span; rule?: string }[],
  namer: SourceNamer,
  quotes: readonly Quote[],
): Attribution {
  const { view, cue } = found
  const cueSpan = spanOf(view, cue.first, cue.last)
  const content = joinSpans(parts.map((part) => part.span))
  return {
    source: namer.nameOf(found),
    // A citation in brackets has no words that attribute.
    cue:
      cue.lemma === '('
        ? null
        : { text: text.slice(cueSpan.start, cueSpan.end), lemma: cue.lemma, span: cueSpan },
    content,
    quoted: quotedWithin(content, quotes),
    rules: withCarried(found.rules, parts),
  }
}

/** The ids of `rules`, and of those that carried it on, each of these once. */
function withCarried(
  rules: readonly string[],
  parts: readonly { readonly rule?: string }[],
): readonly string[] {
  if (parts.every(({ rule }) => rule === undefined)) return rules
  return [...rules, ...new Set(parts.flatMap(({ rule }) => (rule === undefined ? [] : [rule])))]
}

/** Spans in order, those that touch or overlap as one. */
function joinSpans(spans: readonly Span[]): Span[] {
  if (spans.length === 1) return [...spans]
  const joined: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1)
    if (last && span.start <= last.end) {
      if (span.end > last.end) joined[joined.length - 1] = { start: last.start, end: span.end }
    } else joined.push(span)
  }
  return joined
}

/** The parts of `content` that stand inside quotation marks. */
function quotedWithin(content: readonly Span[], quotes: readonly Quote[]): Span[] {
  const quoted: Span[] = []
  for (const span of content) {
    let low = 0
    let high = quotes.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (quotes[middle]!.inner.end <= span.start) low = middle + 1
      else high = middle
    }
    for (let q = low; q < quotes.length && quotes[q]!.inner.start < span.end; q++) {
      const { inner } = quotes[q]!
      quoted.push({ start: Math.max(inner.start, span.start), end: Math.min(inner.end, span.end) })
    }
  }
  return quoted
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
