import type { CueCandidate } from '../cues/cue-candidate.ts'
import { clauseAfter } from '../cues/cue-features.ts'
import { addUnit, type Features, hashOf, hashOfTerm } from '../model/features.ts'
import { lemmaHash, type SentenceView, verbOf } from '../sentence-view.ts'
import type { SourceCandidate } from './source-candidate.ts'

/** What is known of a cue, whichever candidate is its source. */
export interface CueFrame {
  readonly cue: CueCandidate
  /** Hashes of what the cue is. */
  readonly sense: number
  readonly kind: number
  readonly lemma: number
  /** Its verb, as small numbers; 0 where it is none. */
  readonly voice: number
  readonly form: number
  /** The verb group it stands in, or -1, and the head of that group's subject, or -1. */
  readonly verb: number
  readonly subjectHead: number
  /** What follows it, as {@link clauseAfter} tells. */
  readonly clause: number
}

/** Puts together what every candidate for a cue's source is judged by. */
export function toCueFrame(view: SentenceView, cue: CueCandidate): CueFrame {
  const { phrases } = view.analysis
  const verb = view.verbAt[cue.head]!
  const group = verbOf(view, cue.head)
  return {
    cue,
    sense: hashOfTerm(cue.sense),
    kind: hashOfTerm(cue.kind),
    lemma: hashOf(cue.lemma),
    voice: group?.voice === 'passive' ? 1 : 0,
    form: group ? (group.form === 'finite' ? 1 : group.form === 'participle' ? 2 : 3) : 0,
    verb,
    subjectHead: group?.subject === undefined ? -1 : (phrases[group.subject]?.head ?? -1),
    clause: clauseAfter(view, cue.tail),
  }
}

/** What may tell whether a candidate is the cue's source. */
export function addSourceFeatures(
  view: SentenceView,
  frame: CueFrame,
  source: SourceCandidate,
  f: Features,
): void {
  const { kinds, tags, words, quoted } = view
  const { cue, sense, kind, lemma, voice, form, clause, subjectHead } = frame
  const rule = hashOfTerm(source.rule)
  f.add(101, rule, kind)
  f.add(102, rule, sense, voice)
  f.add(103, rule, sense, form)
  f.add(104, rule, lemma)
  if (source.head < 0) {
    f.add(105, sense, voice, form)
    f.add(106, lemma, voice, form)
    f.add(107, sense, Math.min(cue.first, 3))
    f.add(108, kind, cue.first > 0 ? tags[cue.first - 1]! : 0)
    f.add(109, kind, tags[cue.last + 1] ?? 0)
    f.add(110, sense, subjectHead < 0 ? 0 : 1, voice)
    return
  }
  const before = source.last < cue.first
  const side = before ? 1 : source.first > cue.last ? 2 : 3
  const from = before ? source.last + 1 : cue.last + 1
  const to = before ? cue.first : source.first
  const distance = Math.min(Math.max(0, to - from), 9)
  const headKind = kinds[source.head]!
  const between = betweenPattern(view, from, to)
  const preposition = source.first > 0 ? tags[source.first - 1]! : 0
  const outer = source.first > 0 ? words[source.first - 1] : undefined
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
  const isWhole = !before || source.end === source.last
  f.add(143, side, isWhole ? between : betweenPattern(view, source.end + 1, to), inner, kind)
  f.add(112, side, between, kind)
  f.add(113, side, between, sense)
  f.add(114, side, headKind, kind)
  f.add(115, side, headKind, sense)
  f.add(116, side, headKind, distance)
  const head = lemmaHash(view, source.head)
  f.add(117, side, head)
  f.add(118, head, sense)
  f.add(119, side, preposition, kind)
  f.add(120, side, preposition, distance)
  f.add(121, side, sameQuote, kind)
  f.add(122, side, tags[source.head]!, distance)
  f.add(123, side, source.first === 0 ? 1 : 0, kind)
  f.add(124, side, between, headKind)
  f.add(125, side, words[source.last + 1] === ',' ? 1 : 0, outer === ',' ? 1 : 0, kind)
  const isSubject = subjectHead === source.head ? 1 : 0
  f.add(126, isSubject, voice, sense)
  f.add(127, isSubject, headKind, form)
  f.add(128, isSubject, side, clause)
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
  f.add(135, side, clause, distance)
  f.add(136, side, clause, sense, headKind)
  const next = view.verbAt[source.last + 1]!
  if (next >= 0) f.add(137, side, next === frame.verb ? 1 : 0, headKind)
  f.add(138, side, source.last - source.first > 3 ? 4 : source.last - source.first, headKind)
}

const NOTHING = hashOf('')
const [COMMA, QUOTE, BRACKET, MARK, MORE] = toUnits(',Q(;+')
const [PARTICIPLE, VERB, AUXILIARY, ADVERB, PREPOSITION] = toUnits('PVARI')
const [AND, THAT, WHO, TO, OTHER] = toUnits('CSWTN')

type Units = readonly [number, number, number, number, number]

function toUnits(letters: string): Units {
  return [...letters].map((letter) => letter.charCodeAt(0)) as unknown as Units
}

/**
 * The words between a source and its cue as a short pattern of their classes, a letter each: its hash, worked out with no
 * pattern ever written.
 */
function betweenPattern(view: SentenceView, from: number, to: number): number {
  let hash = NOTHING
  let length = 0
  let previous = 0
  for (let i = from; i < to; i++) {
    const letter = letterOf(view, i)
    if (letter !== previous || letter === COMMA) {
      hash = addUnit(hash, letter)
      length++
    }
    previous = letter
    if (length > 7) return addUnit(hash, MORE)
  }
  return hash
}

function letterOf(view: SentenceView, i: number): number {
  const word = view.words[i]!
  if (word === ',') return COMMA
  const token = view.tokens[i]!
  switch (token.tag) {
    case 'PUNCT':
      if (word === '"' || word === '”' || word === '“' || word === "''") return QUOTE
      return word === '(' ? BRACKET : MARK
    case 'VERB':
      return token.penn === 'VBN' || token.penn === 'VBG' ? PARTICIPLE : VERB
    case 'AUX':
      return AUXILIARY
    case 'ADV':
      return ADVERB
    case 'ADP':
      return PREPOSITION
    case 'CCONJ':
      return AND
    case 'SCONJ':
      return THAT
    case 'PRON':
      return view.kinds[i] === 9 ? WHO : OTHER
    case 'PART':
      return TO
    default:
      return OTHER
  }
}
