import type { Token, VerbGroup } from '@sayso/language'
import type { SentenceContext } from '../context.ts'
import { REPORTING } from '../event/light-verbs.ts'
import type { Anchor } from './anchor.ts'
import { findClauses } from './boundaries.ts'
import type { TokenRange } from './tokens.ts'

/** The verbs around a figure's phrase, each undefined where there is none. */
export interface Governors {
  /** The verb before it in its clause: it stands in that verb's complement. */
  readonly before: VerbGroup | undefined
  /** The verb whose subject it is part of. */
  readonly after: VerbGroup | undefined
  /** A participle right behind it: "refugees [hiding] in the hills". */
  readonly participle: VerbGroup | undefined
  /** The verb of a relative clause right behind it: "villagers who [fled]". */
  readonly relative: VerbGroup | undefined
}

/** The verbs that may say what happened to those in the figure's phrase, read off the clauses around it. */
export function readGovernors(sentence: SentenceContext, { unit }: Anchor): Governors {
  const before = readBefore(sentence, unit.first)
  const { after, participle, relative } = readAfter(sentence, unit, isBracketed(sentence, before, unit.first))
  return { before, after, participle, relative }
}

/** The nearest verb to the left that no clause boundary cuts off. */
function readBefore(sentence: SentenceContext, first: number): VerbGroup | undefined {
  const { kindAt, verbAt } = findClauses(sentence)
  for (let i = first - 1; i >= 0; i--) {
    // The phrase may itself begin a clause; a boundary at its own first word cuts it off from what is before.
    if (kindAt[i + 1]) return undefined
    if (verbAt[i]) return verbAt[i]
  }
  return undefined
}

function readAfter(
  sentence: SentenceContext,
  { first, last }: TokenRange,
  inBracket: boolean,
): Pick<Governors, 'after' | 'participle' | 'relative'> {
  const { kindAt, verbAt } = findClauses(sentence)
  const { tokens } = sentence.analysis
  let participle: VerbGroup | undefined
  let relative: VerbGroup | undefined
  let inRelative = false
  // What was put in before the figure ends at the first comma: "12 people, including [two] children, died".
  const opened = isPutIn(tokens, first) ? 1 : 0
  let commas = opened
  let isAside = false
  for (let i = last + 1; i < tokens.length; i++) {
    const kind = kindAt[i]
    if (kind === 'relative' && i <= last + 2 && !relative) inRelative = true
    else if (kind === 'content' || kind === 'hard' || kind === 'subordinate') break
    // Two commas enclose what is put in: "seven men, aged 15 to 69, entered".
    else if (kind === 'coordinate' && commas < 2 && !relative) break
    // "378 people who fled and were granted asylum": the second verb is the clause's, too.
    else if (kind === 'coordinate' && relative && tokens[i]!.tag === 'CCONJ') isAside = true
    // "two people on the road, which links the ports, were killed": the verb behind it is theirs.
    else if (kind === 'relative') {
      if (isAside || relative || tokens[i - 1]!.text !== ',') break
      isAside = true
      inRelative = false
    }
    if (tokens[i]!.lower === 'than') break
    if (inBracket && tokens[i]!.text === ')') break
    if (tokens[i]!.text === ',') {
      // "With 9 percent counted, she led": what stands behind is others'.
      if (tokens[first - 1]?.lower === 'with' && (tokens[first - 2]?.tag ?? 'PUNCT') === 'PUNCT') break
      commas++
    }
    const verb = verbAt[i]
    if (!verb) continue
    i = Math.max(i, verb.last)
    if (verb.form === 'infinitive') continue
    if (isAside) {
      if (verb.form === 'finite') isAside = false
      continue
    }
    if (inRelative && !relative) {
      relative = verb
      continue
    }
    if (verb.form === 'participle') {
      const reach = last + (tokens[verb.head]!.penn === 'VBG' ? 6 : 3)
      // "…, followed by 9,000 in the south": that is the next one's.
      if (tokens[verb.head]!.lower === 'followed') continue
      // "by 50,000 votes despite losing the north": of whoever won by them.
      if (CLAUSAL.has(tokens[verb.first - 1]?.lower ?? '')) continue
      const own = !participle && !relative && commas === opened && verb.first <= reach
      if (own && !hasOtherSubject(sentence, last, verb.first)) participle = verb
      continue
    }
    const subject = participle || relative ? 'figure' : readSubject(sentence, verb, last)
    if (subject === 'close') return { after: undefined, participle, relative: verb }
    if (subject === 'other') break
    return { after: verb, participle, relative }
  }
  return { after: undefined, participle, relative }
}

/** True where figure and verb stand in one bracket, so that no verb behind it is the figure's: "Poe (who has [25] seats) must win". */
function isBracketed(
  { analysis: { tokens } }: SentenceContext,
  before: VerbGroup | undefined,
  first: number,
): boolean {
  if (!before) return false
  for (let i = before.last + 1; i < first; i++) if (tokens[i]!.text === ')') return false
  for (let i = before.first - 1; i >= 0 && i >= before.first - 12; i--) {
    if (tokens[i]!.text === '(') return true
    if (tokens[i]!.text === ')') return false
  }
  return false
}

const CLAUSAL: ReadonlySet<string> = new Set([
  'after',
  'before',
  'by',
  'despite',
  'for',
  'in',
  'of',
  'since',
  'when',
  'while',
  'without',
])

/** True for a part that is put in between commas, and for someone told by age: "a third man, [30-year-old] Poe, died". */
function isPutIn(tokens: readonly Token[], first: number): boolean {
  if (tokens[first - 1]?.text === ',') return /-old$/.test(tokens[first]?.lower ?? '')
  return /^(?:including|among)$/.test(tokens[first - 1]?.lower ?? '') && tokens[first - 2]?.text === ','
}

/** True where others do what the participle tells: "about 1,000, with [many] staying in hotels". */
function hasOtherSubject({ analysis: { tokens } }: SentenceContext, last: number, first: number): boolean {
  return tokens[last + 1]?.text === 'with' && first > last + 2 && OTHERS.test(tokens[last + 2]!.text)
}

const OTHERS =
  /^(?:many|most|some|others|several|all|both|half|hundreds|thousands|dozens|few|more|nearly|about|\d.*)$/i

/**
 * Whose verb it is: the figure's; that of a phrase close behind, whose object the figure is ("60 homes [the storm] flattened");
 * or that of another behind a comma (", [officials] said").
 */
function readSubject(
  { analysis: { tokens, phrases } }: SentenceContext,
  verb: VerbGroup,
  last: number,
): 'figure' | 'close' | 'other' {
  const subject = verb.subject === undefined ? undefined : phrases[verb.subject]
  if (!subject || subject.first <= last) return 'figure'
  const { penn } = tokens[subject.first]!
  if (subject.first === last + 1 && (penn === 'DT' || penn === 'PRP' || penn === 'PRP$')) return 'close'
  // A list of subjects, and what is put in between commas, have the figure's verb; a verb of saying has its own.
  return tokens[subject.first - 1]?.text === ',' && REPORTING.has(tokens[verb.head]!.lemma)
    ? 'other'
    : 'figure'
}
