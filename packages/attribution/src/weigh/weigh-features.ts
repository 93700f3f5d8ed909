import { isInReach } from '../content/choose-content.ts'
import { type Features, hashOf, hashOfTerm } from '../model/features.ts'
import { lemmaHash, type SentenceView } from '../sentence-view.ts'
import type { Part, Reading } from './reading.ts'
import { addSegmentFeatures } from './segment-features.ts'

/** Log-odds as a small number, two steps to three units of it. */
const step = (odds: number): number => 10 + Math.max(-6, Math.min(6, Math.round(odds * 1.5)))

/**
 * What may tell whether a segment stands on the say-so of a reading's source: what each model thinks of the reading,
 * what other readings there are of the same words, and the words themselves.
 */
export function addWeighFeatures(
  view: SentenceView,
  readings: readonly Reading[],
  reading: Reading,
  part: Part,
  f: Features,
): void {
  const { cue, source, confidence, inner, margin, frame } = reading
  const { segment, score } = part
  f.addAll(part.ids)
  addSegmentFeatures(view, frame, segment, part.nearer, f)
  const { sense, lemma, kind } = frame
  const at = focusOf(view, part)
  const side = at < cue.first ? 1 : 2
  const c = step(confidence)
  const s = step(score)
  const m = step(margin)
  const both = step(Math.min(confidence, score))
  f.add(401)
  f.add(402, c)
  f.add(403, s)
  f.add(404, m)
  f.add(405, c, s)
  f.add(406, c, m)
  f.add(407, s, m)
  f.add(408, step(Math.min(confidence, score, margin)))
  f.add(409, part.inside ? 1 : 0, s)
  f.add(410, reading.sure ? 1 : 0, c)
  f.add(411, kind, c)
  f.add(412, sense, c)
  f.add(413, sense, s)
  f.add(414, lemma)
  const others = compare(readings, reading, at)
  f.add(415, step(others.best), both)
  f.add(416, others.within, step(inner))
  f.add(417, others.within, c)
  f.add(418, others.around, c)
  f.add(419, others.between, side)
  f.add(454, Math.min(4, readings.length), c)
  const sourceKind = source.head < 0 ? 99 : view.kinds[source.head]!
  f.add(420, sourceKind === 99 ? 1 : 0, c)
  f.add(421, sourceKind === 99 ? 1 : 0, sense)
  f.add(422, sourceKind, s)
  f.add(423, sourceKind, sense)
  f.add(424, view.quoted[at]! > 0 ? 1 : 0, view.quoted[cue.head]! > 0 ? 1 : 0, s)
  f.add(425, Math.min(6, Math.abs(at - cue.head) >> 2), side, s)
  f.add(455, hashOfTerm(source.rule), m)
  f.add(452, hashOfTerm(source.rule), sense)
  if (view.tokens[at]!.tag === 'NUM') addNumberFeatures(view, at, both, sense, f)
}

/** The number of a segment, or its middle: what the segment is asked about. */
export function focusOf(view: SentenceView, { segment }: Part): number {
  for (let i = segment.first; i <= segment.last; i++) if (view.tokens[i]!.tag === 'NUM') return i
  return (segment.first + segment.last) >> 1
}

/** What sort of number it is, and what stands beside it: "a 15-year-old", "one of the two", "$40". */
function addNumberFeatures(view: SentenceView, at: number, both: number, sense: number, f: Features): void {
  const { words, tags } = view
  const next = lemmaHash(view, at + 1)
  const word = words[at]!
  const sort =
    word.startsWith('$') || words[at - 1] === '$'
      ? 1
      : words[at + 1] === '%' || words[at + 1] === 'percent'
        ? 2
        : /^\p{L}/u.test(word)
          ? 3
          : 0
  f.add(426, word.includes('-') || words[at + 1] === '-' ? 1 : 0, both)
  f.add(427, next)
  f.add(428, lemmaHash(view, at - 1))
  f.add(429, tags[at + 1] ?? 0, tags[at - 1] ?? 0)
  f.add(430, next, sense)
  f.add(431, sort, sense)
  f.add(432, sort, both)
  f.add(453, hashOf(word))
}

/** How the other readings stand to one at a token. */
function compare(
  readings: readonly Reading[],
  reading: Reading,
  at: number,
): { best: number; within: number; around: number; between: number } {
  let best = -9
  let within = 0
  let around = 0
  let between = 0
  const { head } = reading.cue
  for (const other of readings) {
    if (other === reading) continue
    const there = scoreAt(other, at)
    if (there !== undefined) best = Math.max(best, Math.min(other.confidence, there))
    if (other.confidence <= 0) continue
    if (holds(other, head)) within = 1
    if (reading.confidence > 0 && there !== undefined && there > 0 && holds(reading, other.cue.head))
      around = 1
    const cue = other.cue.head
    if (at < head ? cue > at && cue < head : cue < at && cue > head) between++
  }
  return { best, within, around, between: Math.min(between, 4) }
}

function scoreAt({ parts, frame }: Reading, at: number): number | undefined {
  if (!isInReach(frame, at)) return undefined
  for (const { segment, score } of parts) if (segment.first <= at && at <= segment.last) return score
  return undefined
}

function holds({ parts, frame }: Reading, at: number): boolean {
  if (!isInReach(frame, at)) return false
  return parts.some(({ segment, inside }) => inside && segment.first <= at && at <= segment.last)
}
