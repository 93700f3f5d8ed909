import type { CueCandidate } from '../cues/cue-candidate.ts'
import { clauseAfter, commaBefore } from '../cues/cue-features.ts'
import { type Features, hashOf, hashOfTerm } from '../model/features.ts'
import { lemmaHash, type SentenceView, verbOf } from '../sentence-view.ts'
import type { SourceCandidate } from '../sources/source-candidate.ts'
import type { Segment } from './segments.ts'

/** What is known of an attribution before its content is. */
export interface Frame {
  readonly cue: CueCandidate
  readonly source: SourceCandidate
  /** The stretch of cue and source together. */
  readonly first: number
  readonly last: number
  /** Hashes that say how the two stand: shared by the features of all segments. */
  readonly shape: number
  readonly lemma: number
  readonly sense: number
  readonly kind: number
  readonly rule: number
  /** Hash of the word after the stretch. */
  readonly next: number
}

/** Puts together what an attribution's segments are judged by. */
export function toFrame(view: SentenceView, cue: CueCandidate, source: SourceCandidate, last: number): Frame {
  const side = source.head < 0 ? 0 : source.last < cue.first ? 1 : source.first > cue.last ? 2 : 3
  const first = source.head < 0 ? cue.first : Math.min(cue.first, source.first)
  const end = source.head < 0 ? cue.tail : Math.max(cue.tail, last)
  const toEnd = view.tokens.length - 1 - end
  const shape = `${cue.kind}${side}${clauseAfter(view, end)}${commaBefore(view, first)}${first < 2 ? 'h' : ''}${toEnd < 2 ? 'e' : ''}`
  return {
    cue,
    source,
    first,
    last: end,
    shape: hashOf(shape),
    lemma: hashOf(cue.lemma),
    sense: hashOfTerm(cue.sense),
    kind: hashOfTerm(cue.kind),
    rule: hashOfTerm(cue.rule),
    next: hashOf(view.words[end + 1] ?? ''),
  }
}

/**
 * What may tell whether a segment stands within the attribution.
 *
 * @param order - how many segments lie between it and cue or source, on its side
 * @param nearer - the decision on the segment next to it on the side of the cue: 1 in, 0 out, 2 none
 * @param left - the decision on the segment just left of source and cue: 1 in, 0 out, 2 none
 */
export function addContentFeatures(
  view: SentenceView,
  frame: Frame,
  segment: Segment,
  order: number,
  nearer: number,
  left: number,
  f: Features,
): void {
  const { tokens, words, tags, quoted } = view
  const { shape, sense, lemma, kind, cue } = frame
  const side = segment.last < frame.first ? 1 : segment.first > frame.last ? 2 : 3
  const ord = Math.min(order, 3)
  const op = segment.opener < 0 ? (segment.first === 0 ? 1 : 2) : hashOf(words[segment.opener]!)
  const after = words[segment.last + 1]
  const closer =
    segment.last + 1 >= tokens.length - 1 ? 1 : segment.last + 1 === frame.first ? 2 : hashOf(after ?? '')
  const inQuote = quoted[segment.first]! > 0 ? 1 : 0
  const cueQuoted = quoted[cue.head]! > 0 ? 1 : 0
  const quote = inQuote * 2 + cueQuoted
  let finite = 0
  let participle = 0
  let number = 0
  for (let i = segment.first; i <= segment.last; i++) {
    const group = verbOf(view, i)
    if (group?.form === 'finite') finite = 1
    else if (group) participle = 1
    if (tokens[i]!.tag === 'NUM') number = 1
  }
  const length = Math.min(4, Math.floor(Math.log2(segment.last - segment.first + 1)))
  const firstLemma = lemmaHash(view, segment.first)
  const firstTag = tags[segment.first]!
  f.add(201, side, ord, kind)
  f.add(202, shape, side, ord)
  f.add(203, shape, side, op)
  f.add(204, shape, side, nearer)
  f.add(205, sense, side, ord)
  f.add(206, lemma, side, ord)
  f.add(207, side, op, nearer)
  f.add(208, side, op, nearer * 4 + quote)
  f.add(209, side, ord, quote)
  f.add(210, shape, side, quote)
  f.add(211, side, finite * 2 + participle, nearer)
  f.add(212, op, finite * 2 + participle, side * 4 + nearer)
  f.add(213, op, firstTag, side * 4 + nearer)
  f.add(214, side, firstLemma, nearer)
  f.add(215, side, closer, nearer)
  f.add(216, shape, side, closer)
  f.add(217, side, length, ord * 4 + nearer)
  f.add(218, side, left, ord * 4 + nearer)
  f.add(219, shape, left, side * 4 + ord)
  f.add(220, sense, left, side * 4 + nearer)
  f.add(221, side, number, nearer)
  f.add(222, side, firstTag, ord)
  f.add(223, lemma, side, op)
  f.add(224, sense, op, side * 4 + nearer)
  f.add(225, sense, quote, side * 4 + nearer)
  f.add(226, frame.rule, side, ord)
  f.add(227, side, frame.next, ord)
  f.add(228, side, tags[frame.last + 1] ?? 0, ord * 4 + nearer)
  // The same quotation goes on from the nearer segment.
  const next = side === 1 ? segment.last + 1 : segment.first - 1
  let same = 0
  for (let i = next, steps = 0; i >= 0 && i < tokens.length && steps < 4; side === 1 ? i++ : i--, steps++) {
    if (tokens[i]!.tag === 'PUNCT' || words[i] === 'and') continue
    same = quoted[i] === quoted[segment.first] ? 1 : 2
    break
  }
  f.add(229, side, same, nearer * 4 + quote)
  f.add(230, op, same, side * 4 + nearer)
  // Words that begin another's words: another cue with its subject inside.
  const rival = rivalIn(view, segment)
  f.add(231, side, rival, ord * 4 + nearer)
  f.add(232, op, rival, side * 4 + nearer)
  f.add(233, kind, nearer, left * 4 + side)
}

const RIVALS = new Set([
  'said',
  'says',
  'say',
  'told',
  'according',
  'added',
  'show',
  'shows',
  'showed',
  'found',
])

/** 1 where the segment holds a plain cue word of its own. */
function rivalIn(view: SentenceView, segment: Segment): number {
  for (let i = segment.first; i <= segment.last; i++) if (RIVALS.has(view.words[i]!)) return 1
  return 0
}
