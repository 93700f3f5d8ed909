import type { CueCandidate } from '../cues/cue-candidate.ts'
import type { Run } from '../found.ts'
import { Features } from '../model/features.ts'
import type { Scorer } from '../model/scorer.ts'
import type { SentenceView } from '../sentence-view.ts'
import type { SourceCandidate } from '../sources/source-candidate.ts'
import { addContentFeatures, type Frame, toFrame } from './content-features.ts'
import { findSegments, type Segment } from './segments.ts'

const features = new Features()

/** Decides on one segment: gives 1 for in, 0 for out. */
export type Decide = (segment: Segment, features: Features) => number

/** The segments of a sentence for an attribution, each judged from cue and source outward, left side first. */
export function judgeSegments(
  view: SentenceView,
  cuts: Uint8Array,
  cue: CueCandidate,
  source: SourceCandidate,
  sourceLast: number,
  decide: Decide,
): { segment: Segment; inside: boolean }[] {
  const frame: Frame = toFrame(view, cue, source, sourceLast)
  const taken = (i: number): boolean =>
    (i >= cue.first && i <= cue.tail) || (source.head >= 0 && i >= source.first && i <= sourceLast)
  const segments = findSegments(view, cuts, taken)
  const judged: number[] = new Array(segments.length).fill(2)
  const judge = (k: number, order: number, nearer: number, left: number): number => {
    features.clear()
    addContentFeatures(view, frame, segments[k]!, order, nearer, left, features)
    const decision = decide(segments[k]!, features)
    judged[k] = decision
    return decision
  }
  let nearestLeft = 2
  let nearer = 2
  let order = 0
  for (let k = segments.length - 1; k >= 0; k--) {
    if (segments[k]!.last >= frame.first) continue
    nearer = judge(k, order, nearer, 2)
    if (order++ === 0) nearestLeft = nearer
  }
  nearer = 2
  order = 0
  for (let k = 0; k < segments.length; k++) {
    const { first, last } = segments[k]!
    if (last < frame.first) continue
    if (first > frame.last) {
      nearer = judge(k, order, nearer, nearestLeft)
      order++
    } else judge(k, 0, 2, nearestLeft)
  }
  return segments.map((segment, k) => ({ segment, inside: judged[k] === 1 }))
}

/** The runs of tokens that stand on the source's say-so, as the model has it; segments side by side are one run. */
export function chooseContent(
  view: SentenceView,
  cuts: Uint8Array,
  cue: CueCandidate,
  source: SourceCandidate,
  sourceLast: number,
  scorer: Scorer,
): Run[] {
  const judged = judgeSegments(view, cuts, cue, source, sourceLast, (_, f) => (scorer.score(f) > 0 ? 1 : 0))
  const runs: Run[] = []
  let joins = false
  for (const { segment, inside } of judged) {
    const previous = runs.at(-1)
    if (inside && joins && previous && !isApart(cue, source, previous.last, segment.first)) {
      runs[runs.length - 1] = { first: previous.first, last: segment.last }
    } else if (inside) runs.push({ first: segment.first, last: segment.last })
    joins = inside
  }
  return runs
}

/** True where the cue or the source stands between two tokens. */
function isApart(cue: CueCandidate, source: SourceCandidate, a: number, b: number): boolean {
  return (cue.first > a && cue.first < b) || (source.head > a && source.head < b)
}
