import type { CueCandidate } from '../cues/cue-candidate.ts'
import { putsAt } from '../cues/puts-at.ts'
import type { Run } from '../found.ts'
import { Features } from '../model/features.ts'
import type { Scorer } from '../model/scorer.ts'
import type { SentenceView } from '../sentence-view.ts'
import type { SourceCandidate } from '../sources/source-candidate.ts'
import { verbForms } from '../verb-forms.ts'
import { comparesOrAdds, isBackshifted } from './belongs-to-before.ts'
import { addContentFeatures, type Frame, toFrame } from './content-features.ts'
import { isPostposed } from './postposed.ts'
import { findSegments, type Segment } from './segments.ts'

const features = new Features()

/** Verbs whose object is a clause or a quotation, and those whose object is nouns to the end. */
const CLAUSAL = new Set([
  'say',
  'tell',
  'add',
  'warn',
  'insist',
  'believe',
  'think',
  'argue',
  'note',
  'explain',
  'put',
  'place',
])

/** How many tokens from cue and source content may stand: a run-on of a thousand clauses costs no more for each. */
const REACH = 100

/** True where a token is near enough to cue and source to be content. */
export function isInReach({ first, last }: Pick<Frame, 'first' | 'last'>, i: number): boolean {
  return i >= first - REACH && i <= last + REACH
}

/** What was thought of one segment on the way. */
export interface Judged {
  readonly segment: Segment
  /** What it was judged by, good until the next is. */
  readonly features: Features
  readonly nearer: number
  /** The model's log-odds. */
  readonly score: number
  /** As decided, by a rule where one does. */
  readonly inside: boolean
}

/** Decides on one segment: gives 1 for in, 0 for out. */
export type Decide = (segment: Segment, features: Features, nearer: number) => number

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
  const from = Math.max(0, frame.first - REACH)
  const to = Math.min(view.tokens.length, frame.last + REACH + 1)
  const segments = findSegments(view, cuts, taken, CLAUSAL.has(cue.lemma), from, to)
  const judged: number[] = new Array(segments.length).fill(2)
  const judge = (k: number, order: number, nearer: number, left: number): number => {
    features.clear()
    addContentFeatures(view, frame, segments[k]!, order, nearer, left, features)
    const decision = decide(segments[k]!, features, nearer)
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

/**
 * The runs of tokens that stand on the source's say-so, as the model has it; segments side by side are one run.
 *
 * @param bar - log-odds above which a segment is taken in
 * @param watch - is shown each judgement
 */
export function chooseContent(
  view: SentenceView,
  cuts: Uint8Array,
  cue: CueCandidate,
  source: SourceCandidate,
  sourceLast: number,
  scorer: Scorer,
  bar: number,
  watch?: (judged: Judged) => void,
): Run[] {
  const postposed = isPostposed(view, cue, source)
  const judgedAt = (least: number) =>
    judgeSegments(view, cuts, cue, source, sourceLast, (segment, f, nearer) => {
      const ruled = decideByRule(view, cue, source, sourceLast, postposed, segment, nearer)
      if (ruled >= 0 && !watch) return ruled
      const score = scorer.score(f)
      const inside = ruled >= 0 ? ruled : score > least ? 1 : 0
      watch?.({ segment, features: f, nearer, score, inside: inside === 1 })
      return inside
    })
  let judged = judgedAt(bar)
  if (bar > 0 && !judged.some(({ inside }) => inside)) judged = judgedAt(0)
  return joinRuns(cue, source, judged)
}

/** The segments taken in as runs of tokens: those side by side are one. */
export function joinRuns(
  cue: CueCandidate,
  source: SourceCandidate,
  judged: readonly { readonly segment: Segment; readonly inside: boolean }[],
): Run[] {
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

/** 1 or 0 where a rule decides on a segment, -1 where the model does. */
function decideByRule(
  view: SentenceView,
  cue: CueCandidate,
  source: SourceCandidate,
  sourceLast: number,
  postposed: boolean,
  segment: Segment,
  nearer: number,
): number {
  // "The study, which follows 40 women, found": what stands between describes the source.
  if (sourceLast < segment.first && segment.last < cue.first) return 0
  // ""They told us it would take a day," Ruiz, 24, recalled": what is told within a quotation ends with it.
  if (segment.first > cue.last && view.quoted[cue.head]! > 0 && view.quoted[segment.first] === 0) return 0
  // "estimated by the union at 6,000"
  if (segment.first > cue.last && view.words[segment.first] === 'at' && putsAt(view, cue)) return 1
  if (segment.first > cue.last && followsTelling(view, cue, source) && isResult(view, segment)) {
    if (hasNumber(view, segment)) return 1
  }
  if (postposed && view.quoted[segment.first] === 0) {
    if (segment.first > cue.last) return 0
    if (nearer === 2) return 1
  }
  if (nearer === 1 && segment.first > cue.last) {
    if (isResult(view, segment) || comparesOrAdds(view, segment) || isBackshifted(view, cue, segment))
      return 1
    // "a rise in exports which totalled 1.5 billion": with no comma it says which.
    const opener = view.words[segment.first]!
    if (segment.opener === segment.first && (opener === 'which' || opener === 'who')) return 1
    // "said costs had fallen, the lowest for years, and that sales would rise"
    if (opener === 'and' && view.words[segment.first + 1] === 'that') return 1
  }
  if (nearer === 1 && sourceLast < cue.first && waitsForVerb(view, cue.last + 1, segment)) return 1
  return -1
}

/**
 * "said the firm, which owns 12 mines, had lost": a subject that a relative clause parts from its verb has not been
 * said to the end.
 */
function waitsForVerb(view: SentenceView, from: number, { first, last }: Segment): boolean {
  if (first <= from) return false
  let relative = from
  while (relative <= last && !(RELATIVES.has(view.words[relative]!) && view.words[relative - 1] === ',')) {
    if (view.verbAt[relative]! >= 0) return false
    relative++
  }
  if (relative <= from || relative > last) return false
  // In the relative clause itself, or just after the comma that ends it.
  for (let i = relative; i < first; i++)
    if (view.words[i] === ',') return i === first - 1 && view.verbAt[first]! >= 0
  return true
}

const RELATIVES = new Set(['which', 'who', 'whose', 'where'])

/** "..., leaving 120 families homeless": what came of it belongs to it, wherever it does itself. */
function isResult(view: SentenceView, segment: Segment): boolean {
  const { first, opener } = segment
  if (opener < 0 || view.words[opener] !== ',' || view.tokens[first]!.penn !== 'VBG') return false
  return !verbForms.has(view.words[first]!)
}

/** "300 were found, the ministry said on Sunday, bringing ...": what is told stands before who tells it. */
function followsTelling(view: SentenceView, cue: CueCandidate, source: SourceCandidate): boolean {
  return (
    cue.kind === 'verb' && source.first > 2 && source.head < cue.first && view.words[source.first - 1] === ','
  )
}

function hasNumber(view: SentenceView, { first, last }: Segment): boolean {
  for (let i = first; i <= last; i++) if (view.kinds[i] === 11) return true
  return false
}

/** True where the cue or the source stands between two tokens. */
function isApart(cue: CueCandidate, source: SourceCandidate, a: number, b: number): boolean {
  return (cue.first > a && cue.first < b) || (source.head > a && source.head < b)
}
