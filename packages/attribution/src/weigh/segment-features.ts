import type { VerbGroup } from '@sayso/language'
import type { Frame } from '../content/content-features.ts'
import type { Segment } from '../content/segments.ts'
import { type Features, hashOf } from '../model/features.ts'
import { lemmaHash, type SentenceView, verbOf } from '../sentence-view.ts'

/** What a segment is made of, beside what content is judged by: its words, its verb and subject, how far it is. */
export function addSegmentFeatures(
  view: SentenceView,
  frame: Frame,
  segment: Segment,
  nearer: number,
  f: Features,
): void {
  const { tokens, words, tags, quoted } = view
  const { shape, sense, lemma, kind, cue } = frame
  const { first, last } = segment
  const side = last < frame.first ? 1 : first > frame.last ? 2 : 3
  const near = side * 4 + nearer
  const op = segment.opener < 0 ? (first === 0 ? 1 : 2) : hashOf(words[segment.opener]!)
  const closer =
    last + 1 >= tokens.length - 1 ? 1 : last + 1 === frame.first ? 2 : hashOf(words[last + 1] ?? '')
  const firstLemma = lemmaHash(view, first)
  const second = first < last ? lemmaHash(view, first + 1) : 0
  f.add(434, firstLemma, second, side)
  f.add(435, op, second, near)
  f.add(436, tags[first]!, first < last ? tags[first + 1]! : 0, near)
  f.add(437, shape, firstLemma, side)
  f.add(438, firstLemma, op, near)
  const verb = firstVerb(view, segment)
  const subject = verb?.subject === undefined ? undefined : view.analysis.phrases[verb.subject]
  const inside = subject ? (subject.first >= first && subject.last <= last ? 1 : 2) : 0
  const tense = verb ? tags[verb.first]! : 0
  f.add(439, tense, inside, near)
  f.add(440, tense, tags[cue.head]!, near)
  f.add(441, op, inside * 4 + (verb ? FORMS.indexOf(verb.form) + 1 : 0), near)
  if (verb) f.add(442, lemmaHash(view, verb.head), side, nearer)
  if (subject) f.add(443, view.kinds[subject.head]!, side, nearer)
  const far = side === 1 ? frame.first - last : side === 2 ? first - frame.last : 0
  f.add(444, Math.min(6, far >> 2), near, kind)
  f.add(445, Math.min(6, far >> 2), near, (quoted[first]! > 0 ? 2 : 0) + (quoted[cue.head]! > 0 ? 1 : 0))
  const rest = side === 1 ? first : tokens.length - 1 - last
  f.add(446, Math.min(5, rest >> 2), near, op)
  f.add(447, lemmaHash(view, last), side, nearer)
  f.add(448, closer, op, near)
  f.add(449, sense, firstLemma, near)
  f.add(450, lemma, firstLemma, side)
  f.add(451, tags[frame.first] ?? 0, tags[frame.last]!, near)
}

const FORMS = ['finite', 'participle', 'infinitive']

/** The first group of verbs in a segment. */
function firstVerb(view: SentenceView, segment: Segment): VerbGroup | undefined {
  for (let i = segment.first; i <= segment.last; i++) {
    const group = verbOf(view, i)
    if (group) return group
  }
  return undefined
}
