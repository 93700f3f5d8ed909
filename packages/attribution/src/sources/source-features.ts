import type { CueCandidate } from '../cues/cue-candidate.ts'
import { clauseAfter } from '../cues/cue-features.ts'
import { type Features, hashOf } from '../model/features.ts'
import { lemmaHash, type SentenceView } from '../sentence-view.ts'
import type { SourceCandidate } from './source-candidate.ts'

/** What may tell whether a candidate is the cue's source. */
export function addSourceFeatures(
  view: SentenceView,
  cue: CueCandidate,
  source: SourceCandidate,
  f: Features,
): void {
  const { kinds, tags, words, quoted } = view
  const sense = hashOf(cue.sense)
  const kind = hashOf(cue.kind)
  const lemma = hashOf(cue.lemma)
  const rule = hashOf(source.rule)
  const group = view.analysis.verbs[view.verbAt[cue.head]!]
  const voice = group?.voice === 'passive' ? 1 : 0
  const form = group ? (group.form === 'finite' ? 1 : group.form === 'participle' ? 2 : 3) : 0
  f.add(101, rule, kind)
  f.add(102, rule, sense, voice)
  f.add(103, rule, sense, form)
  f.add(104, rule, lemma)
  if (source.head < 0) {
    f.add(105, sense, voice, form)
    f.add(106, lemma, voice, form)
    f.add(107, sense, Math.min(cue.first, 3))
    f.add(108, kind, tags[cue.first - 1] ?? 0)
    f.add(109, kind, tags[cue.last + 1] ?? 0)
    f.add(110, sense, group?.subject === undefined ? 0 : 1, voice)
    return
  }
  const before = source.last < cue.first
  const side = before ? 1 : source.first > cue.last ? 2 : 3
  const from = before ? source.last + 1 : cue.last + 1
  const to = before ? cue.first : source.first
  const distance = Math.min(Math.max(0, to - from), 9)
  const headKind = kinds[source.head]!
  const between = betweenPattern(view, from, to)
  const preposition = tags[source.first - 1] ?? 0
  const outer = words[source.first - 1]
  const sameQuote = quoted[source.head] === quoted[cue.head] ? 1 : 0
  f.add(111, side, distance, kind)
  f.add(144, side, cue.tail > cue.last ? 1 : 0, tags[cue.tail + 1] ?? 0)
  const inTail = source.first > cue.last && source.first <= cue.tail ? 1 : 0
  f.add(145, side, inTail, kind)
  const reach = Math.min(9, Math.max(0, before ? cue.first - 1 - source.end : 0))
  const inner = source.inner ? 1 : 0
  f.add(139, side, reach, inner, kind)
  f.add(140, side, inner, headKind)
  f.add(141, side, inner, distance)
  f.add(142, side, reach, headKind)
  f.add(143, side, betweenPattern(view, before ? source.end + 1 : from, to), inner, kind)
  f.add(112, side, between, kind)
  f.add(113, side, between, sense)
  f.add(114, side, headKind, kind)
  f.add(115, side, headKind, sense)
  f.add(116, side, headKind, distance)
  f.add(117, side, lemmaHash(view, source.head))
  f.add(118, lemmaHash(view, source.head), sense)
  f.add(119, side, preposition, kind)
  f.add(120, side, preposition, distance)
  f.add(121, side, sameQuote, kind)
  f.add(122, side, tags[source.head]!, distance)
  f.add(123, side, source.first === 0 ? 1 : 0, kind)
  f.add(124, side, between, headKind)
  f.add(125, side, words[source.last + 1] === ',' ? 1 : 0, outer === ',' ? 1 : 0, kind)
  const isSubject = group?.subject !== undefined && view.analysis.phrases[group.subject]?.head === source.head
  f.add(126, isSubject ? 1 : 0, voice, sense)
  f.add(127, isSubject ? 1 : 0, headKind, form)
  f.add(128, isSubject ? 1 : 0, side, clauseAfter(view, cue.tail))
  if (outer === 'by') f.add(129, voice, sense, side)
  if (preposition) f.add(130, hashOf(outer ?? ''), side, kind)
  let phrases = 0
  let verbs = 0
  for (let i = from; i < to; i++) {
    if (view.phraseAt[i]! >= 0 && view.phraseAt[i] !== view.phraseAt[i - 1]) phrases++
    if (view.verbAt[i]! >= 0 && view.verbAt[i] !== view.verbAt[i - 1]) verbs++
  }
  f.add(131, side, Math.min(phrases, 5), Math.min(verbs, 3))
  f.add(132, side, Math.min(verbs, 3), form, sense)
  f.add(133, side, Math.min(phrases, 5), headKind)
  f.add(134, side, tags[cue.last + 1] ?? 0, distance)
  f.add(135, side, clauseAfter(view, cue.tail), distance)
  f.add(136, side, clauseAfter(view, cue.tail), sense, headKind)
  const next = view.verbAt[source.last + 1]!
  if (next >= 0) f.add(137, side, next === view.verbAt[cue.head] ? 1 : 0, headKind)
  f.add(138, side, source.last - source.first > 3 ? 4 : source.last - source.first, headKind)
}

/** The words between a source and its cue as a short pattern of their classes. */
function betweenPattern(view: SentenceView, from: number, to: number): number {
  let pattern = ''
  let previous = ''
  for (let i = from; i < to; i++) {
    const letter = letterOf(view, i)
    if (letter !== previous || letter === ',') pattern += letter
    previous = letter
    if (pattern.length > 7) {
      pattern += '+'
      break
    }
  }
  return hashOf(pattern)
}

function letterOf(view: SentenceView, i: number): string {
  const word = view.words[i]!
  if (word === ',') return ','
  const token = view.tokens[i]!
  switch (token.tag) {
    case 'PUNCT':
      return word === '"' || word === '”' || word === '“' || word === "''" ? 'Q' : word === '(' ? '(' : ';'
    case 'VERB':
      return token.penn === 'VBN' || token.penn === 'VBG' ? 'P' : 'V'
    case 'AUX':
      return 'A'
    case 'ADV':
      return 'R'
    case 'ADP':
      return 'I'
    case 'CCONJ':
      return 'C'
    case 'SCONJ':
      return 'S'
    case 'PRON':
      return view.kinds[i] === 9 ? 'W' : 'N'
    case 'PART':
      return 'T'
    default:
      return 'N'
  }
}
