import { createAnalyzer } from '@sayso/language'
import { addCarryFeatures } from '../src/content/carry-features.ts'
import { judgeSegments } from '../src/content/choose-content.ts'
import { findCuts } from '../src/content/segments.ts'
import type { CueCandidate } from '../src/cues/cue-candidate.ts'
import { addCueFeatures } from '../src/cues/cue-features.ts'
import { findCueCandidates } from '../src/cues/find-cue-candidates.ts'
import { divide } from '../src/divide.ts'
import { DocumentViews } from '../src/document-views.ts'
import { Features } from '../src/model/features.ts'
import type { SentenceView } from '../src/sentence-view.ts'
import { findSourceCandidates } from '../src/sources/find-source-candidates.ts'
import { NO_SOURCE, type SourceCandidate } from '../src/sources/source-candidate.ts'
import { addSourceFeatures, toCueFrame } from '../src/sources/source-features.ts'
import type { Document, Pair, Relation } from './corpus.ts'
import type { Lesson } from './learn.ts'

/** What is learnt from, by decision. */
export interface Lessons {
  readonly cue: Lesson[]
  readonly inner: Lesson[]
  readonly source: Lesson[]
  readonly content: Lesson[]
  readonly carry: Lesson[]
}

const features = new Features()
const take = (): Int32Array => features.ids.slice(0, features.count)

/** Adds what one document teaches. */
export function addLessons(document: Document, lessons: Lessons): void {
  const { text, attributions } = document
  const { blocks, sentences } = divide(text)
  const views = new DocumentViews(text, blocks, sentences, createAnalyzer(text))
  const cues = attributions.map((a) => a.cue)
  const contents = attributions.map((a) => a.content)
  let last:
    | { relation: Relation; candidate: CueCandidate; source: SourceCandidate; view: SentenceView }
    | undefined
  let carriedFor = 0
  for (let s = 0; s < views.count; s++) {
    const view = views.view(s)
    const all = findCueCandidates(view)
    const seen = new Set<Relation>()
    let own = false
    const previous = last
    for (const candidate of all) {
      const at = view.tokens[candidate.head]!.span
      const index = cues.findIndex((spans) => touches(spans, at.start, at.end))
      const relation = index < 0 || seen.has(attributions[index]!) ? undefined : attributions[index]!
      if (relation) seen.add(relation)
      features.clear()
      addCueFeatures(view, candidate, all, features)
      const lesson = { choices: [take()], right: relation ? 0 : -1 }
      lessons.cue.push(lesson)
      // The corpus marks no attribution within another: what is no cue there, inside content, may well be one.
      const nested = !relation && contents.some((spans) => touches(spans, at.start, at.end))
      if (!nested) lessons.inner.push(lesson)
      if (!relation) continue
      const source = teachSource(view, candidate, relation, text, lessons)
      if (!source) continue
      teachContent(view, candidate, source, relation, lessons)
      last = { relation, candidate, source, view }
      carriedFor = 0
    }
    own = attributions.some((a) => a.cue.some(([b, e]) => b < view.span.end && e > view.span.start))
    if (!own && previous && s - previous.view.index <= 6) {
      const { relation, candidate, source } = previous
      const share = shareOf(view, relation.content)
      const before = views.view(s - 1)
      features.clear()
      addCarryFeatures(
        before,
        view,
        {
          lemma: candidate.lemma,
          sense: candidate.sense,
          kind: candidate.kind,
          sourceKind: source.head < 0 ? 99 : previous.view.kinds[source.head]!,
          quoted: isQuoted(previous.view, relation.content),
          reachesEnd: reachesEnd(previous.view, relation.content),
          cueLast: candidate.last >= previous.view.tokens.length - 4,
          sentences: carriedFor,
        },
        views.quotes,
        features,
      )
      const right = share > 0.5
      // Whose a quotation is that another sentence of it tells is never asked.
      const inQuotes = view.quoted.some((q) => q > 0)
      const told = inQuotes && attributions.some((a) => a !== relation && shareOf(view, a.content) > 0.5)
      if (!told) lessons.carry.push({ choices: [take()], right: right ? 0 : -1 })
      if (right) carriedFor++
      else if (last === previous) last = undefined
    }
  }
}

function touches(spans: readonly Pair[], start: number, end: number): boolean {
  return spans.some(([b, e]) => b < end && e > start)
}

function teachSource(
  view: SentenceView,
  cue: CueCandidate,
  relation: Relation,
  text: string,
  lessons: Lessons,
): SourceCandidate | undefined {
  const candidates = findSourceCandidates(view, cue)
  const frame = toCueFrame(view, cue)
  const here = relation.source.filter(([b, e]) => b < view.span.end && e > view.span.start)
  let right = -1
  if (here.length === 0) right = candidates.indexOf(NO_SOURCE)
  else {
    const head = headOf(view, here[0]!, text)
    right = candidates.findIndex((c) => c.head >= 0 && c.first <= head && head <= c.last)
  }
  if (right < 0) return undefined
  const choices = candidates.map((candidate) => {
    features.clear()
    addSourceFeatures(view, frame, candidate, features)
    return take()
  })
  lessons.source.push({ choices, right })
  return candidates[right]
}

/** The last word of the first plain phrase of a source. */
function headOf(view: SentenceView, [start, end]: Pair, text: string): number {
  let head = -1
  for (let i = 0; i < view.tokens.length; i++) {
    const { span, tag, penn } = view.tokens[i]!
    if (span.end <= start) continue
    if (span.start >= end) break
    if (head >= 0 && (tag === 'PUNCT' || tag === 'ADP' || tag === 'SCONJ' || penn === 'WP' || penn === 'WDT'))
      break
    if (head >= 0 && (tag === 'CCONJ' || tag === 'VERB')) break
    if (tag === 'PUNCT' || penn === 'POS') continue
    head = i
  }
  void text
  return head
}

function teachContent(
  view: SentenceView,
  cue: CueCandidate,
  source: SourceCandidate,
  relation: Relation,
  lessons: Lessons,
): void {
  const inside = view.tokens.map(({ span }) => touches(relation.content, span.start, span.end))
  if (!inside.includes(true)) return
  const last = source.end
  judgeSegments(view, findCuts(view), cue, source, last, (segment, f) => {
    let n = 0
    for (let i = segment.first; i <= segment.last; i++) if (inside[i]) n++
    const right = n * 2 > segment.last - segment.first + 1
    lessons.content.push({ choices: [f.ids.slice(0, f.count)], right: right ? 0 : -1 })
    return right ? 1 : 0
  })
}

function shareOf(view: SentenceView, content: readonly Pair[]): number {
  let n = 0
  let all = 0
  for (const { span, tag } of view.tokens) {
    if (tag === 'PUNCT') continue
    all++
    if (touches(content, span.start, span.end)) n++
  }
  return all === 0 ? 0 : n / all
}

function isQuoted(view: SentenceView, content: readonly Pair[]): boolean {
  return view.tokens.some(({ span }, i) => view.quoted[i]! > 0 && touches(content, span.start, span.end))
}

function reachesEnd(view: SentenceView, content: readonly Pair[]): boolean {
  for (let i = view.tokens.length - 1; i >= 0; i--) {
    if (view.tokens[i]!.tag === 'PUNCT') continue
    const { start, end } = view.tokens[i]!.span
    return touches(content, start, end)
  }
  return false
}
