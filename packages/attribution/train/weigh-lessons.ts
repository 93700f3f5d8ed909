import { createAnalyzer } from '@sayso/language'
import { divide } from '../src/divide.ts'
import { DocumentViews } from '../src/document-views.ts'
import { Features } from '../src/model/features.ts'
import type { Models } from '../src/model/models.ts'
import type { SentenceView } from '../src/sentence-view.ts'
import type { SourceCandidate } from '../src/sources/source-candidate.ts'
import { findReadings, type Part } from '../src/weigh/reading.ts'
import { addWeighFeatures, focusOf } from '../src/weigh/weigh-features.ts'
import type { Document, Pair, Relation } from './corpus.ts'
import type { Lesson } from './learn.ts'

const features = new Features()

/** What one document teaches of weighing readings, read by models that have not seen it. A segment with a number tells twice. */
export function addWeighLessons({ text, attributions }: Document, models: Models, lessons: Lesson[]): void {
  const { blocks, sentences } = divide(text)
  const views = new DocumentViews(text, blocks, sentences, createAnalyzer(text))
  for (let s = 0; s < views.count; s++) {
    const view = views.view(s)
    const readings = findReadings(views.judged(s, models))
    for (const reading of readings) {
      for (const part of reading.parts) {
        const right = attributions.some(
          (relation) => isContent(view, part, relation) && isSource(view, reading.source, relation, text),
        )
        features.clear()
        addWeighFeatures(view, readings, reading, part, features)
        const lesson = { choices: [features.ids.slice(0, features.count)], right: right ? 0 : -1 }
        lessons.push(lesson)
        if (view.tokens[focusOf(view, part)]!.tag === 'NUM') lessons.push(lesson)
      }
    }
  }
}

/** True where the number of a segment, or else most of the segment, is content. */
function isContent(view: SentenceView, part: Part, { content }: Relation): boolean {
  const focus = focusOf(view, part)
  if (view.tokens[focus]!.tag === 'NUM') return isWithin(view, focus, content)
  const { first, last } = part.segment
  let n = 0
  for (let i = first; i <= last; i++) if (isWithin(view, i, content)) n++
  return n * 2 > last - first + 1
}

function isWithin(view: SentenceView, i: number, spans: readonly Pair[]): boolean {
  const { start, end } = view.tokens[i]!.span
  return spans.some(([b, e]) => b < end && e > start)
}

/** True where each source holds the other's head, or neither is one. */
function isSource(view: SentenceView, source: SourceCandidate, relation: Relation, text: string): boolean {
  if (source.head < 0) return relation.source.length === 0
  const gold = relation.source[0]
  if (!gold || gold[0] < view.span.start || gold[0] >= view.span.end) return false
  const start = view.tokens[source.first]!.span.start
  const end = view.tokens[source.end]!.span.end
  const goldHead = headOf(text, gold)
  const head = headOf(text, [start, end])
  return goldHead >= start && goldHead < end && head >= gold[0] && head < gold[1]
}

const WORD = /[\p{L}\p{N}$%]+(?:['’.\-–,:/][\p{L}\p{N}]+)*/gu
const DESCRIBES =
  /^(?:who|which|that|of|for|at|in|from|with|on|by|about|near|under|including|and|or|whose|where|to|as|familiar|close|working|speaking)$/i

/** Where the last word of the first plain phrase of a stretch begins. */
function headOf(text: string, [start, end]: Pair): number {
  let head = start
  let after = start
  for (const { 0: word, index } of text.slice(start, end).matchAll(WORD)) {
    const at = start + index
    if (at > start && (/[,;([—–&]/.test(text.slice(after, at)) || DESCRIBES.test(word)) && head < after) break
    head = at
    after = at + word.length
  }
  return head
}
