import type { Figure } from '@sayso/figures'
import type { Token, VerbGroup } from '@sayso/language'
import { isAccountLine } from '../clause/account-line.ts'
import { type Anchor, readAnchor } from '../clause/anchor.ts'
import { findClauses } from '../clause/boundaries.ts'
import { readGovernors } from '../clause/governors.ts'
import { isStandingWhole } from '../clause/standing-whole.ts'
import { tokensOf } from '../clause/tokens.ts'
import type { ClaimContext, SentenceContext } from '../context.ts'
import { readActionOf, readEventNoun } from './action-noun.ts'
import { readAdjective } from './adjective.ts'
import { withAlternative } from './alternative.ts'
import { readAttribute } from './attribute.ts'
import { readChange } from './change.ts'
import { readChangeNoun } from './change-noun.ts'
import { isCompound, readOfCompound } from './compound.ts'
import { readCountedEvent } from './counted-event.ts'
import { readCountedPeople } from './counted-people.ts'
import { isDistance, readDistanceEvent } from './distance.ts'
import { readEventWord } from './event-word.ts'
import { type FoundEvent, toFound } from './found.ts'
import { isLabel, readTurned } from './label.ts'
import { CAUSATIVES, COMPARING, REPORTING, SAYING } from './light-verbs.ts'
import { readLives } from './lives.ts'
import { readLoneWord } from './lone-word.ts'
import { isNoEvent } from './no-event.ts'
import { readObjectEvent } from './object.ts'
import { readPhrasePredicate } from './predicate.ts'
import { readSharedEvent } from './shared.ts'
import { readState } from './state.ts'
import { readSubjectEvent } from './subject.ts'
import { isTollCategory } from './toll-categories.ts'
import { readWorth } from './worth.ts'

/** What happened to those a figure counts, as tokens of its sentence; undefined where nothing is said of them. */
export function findEvent(figure: Figure, context: ClaimContext): FoundEvent | undefined {
  const { events } = context.article.notes
  let found = events.get(figure)
  if (found === undefined) {
    const read = readAny(figure, context)
    found = read ? withAlternative(context.here.analysis, read) : null
    events.set(figure, found)
  }
  return found ?? undefined
}

function readAny(figure: Figure, context: ClaimContext): FoundEvent | undefined {
  if (isAccountLine(context.here)) return undefined
  const { analysis } = context.here
  const anchor = readAnchor(figure, context)
  if (!anchor || isNoEvent(figure, anchor, context)) return undefined
  const turned = readTurned(figure, anchor, context)
  if (turned) return turned
  if (isLabel(figure, anchor, context)) return readFate(figure, anchor, context)
  if (isDistance(figure)) return readDistanceEvent(anchor, context)
  if (isCompound(figure, context))
    return readOfCompound(
      figure,
      anchor,
      context,
      readDirect(anchor, context) ?? readGoverned(figure, anchor, context),
    )
  const { unit } = anchor
  // "many of its 2 million voters are farmers"; but "of its 12 towns hit by the storm".
  if (isStandingWhole(figure, context)) return readOfWhole(anchor, context)
  const found =
    readCountedEvent(analysis, anchor.figure.last + 1, unit.last) ??
    readLives(analysis, anchor) ??
    readTwin(figure, context) ??
    readFirmState(figure, anchor, context) ??
    readLeftIn(anchor, context) ??
    readAdjective(analysis, unit.first) ??
    readWorth(figure, analysis, unit.first) ??
    readChangeNoun(analysis, anchor.figure.first, anchor.figure.last) ??
    readChangeOf(figure, anchor, context) ??
    readGovernedOrShared(figure, anchor, context) ??
    readLoneWord(figure, anchor, context)
  const isTold = found === undefined || NUMBERING.has(found.lemma)
  const numbered = isTold ? readNumberOf(figure, context) : undefined
  if (numbered) return numbered
  if (found?.category) return found
  const people = readCountedPeople(analysis, anchor.figure.last + 1, unit.last)
  // "children with one IDP parent": what only tells of what kind they are gives way to a verb.
  if (people && (people.last === unit.last || !found)) return { ...people, verb: found?.verb }
  return found
}

/** "down from 76 million [planted] last year", where the figure set against another has a word of its own; else "[down] from 76 million". */
function readChangeOf(
  figure: Figure,
  { figure: own, unit }: Anchor,
  { here }: ClaimContext,
): FoundEvent | undefined {
  const change = readChange(here.analysis, unit.first)
  if (!change || here.analysis.tokens[unit.first - 1]?.text !== 'from' || figure.kind === 'percent')
    return change
  const next = here.analysis.tokens[own.last + 1]
  if (next && /^VB[ND]$/.test(next.penn)) {
    return toFound(here.analysis, own.last + 1, undefined, 'claims/event-participle')
  }
  const told = findClauses(here).verbAt[unit.last + 1]
  return told?.form === 'participle' ? readSubjectEvent(here, told, 'claims/event-participle') : change
}

/** The verb's, unless that only tells of a list's figures: "30 deaths were [reported] in the north and 9 in the south". */
function readGovernedOrShared(figure: Figure, anchor: Anchor, context: ClaimContext): FoundEvent | undefined {
  const governed = readGoverned(figure, anchor, context)
  const isTelling = governed && !governed.category && REPORTING.has(governed.lemma)
  if (governed && !isTelling) return governed
  const shared = readSharedEvent(figure, context, findEvent)
  return shared?.category ? shared : (governed ?? shared)
}

function readGoverned(figure: Figure, anchor: Anchor, context: ClaimContext): FoundEvent | undefined {
  const { here } = context
  const { analysis } = here
  const { unit } = anchor
  const lemmaOf = (verb: VerbGroup) => analysis.tokens[verb.head]!.lemma
  const isCue = (verb: VerbGroup) => isAttributing(verb, context)
  const around = readGovernors(here, anchor)
  const before = around.before && !isCue(around.before) ? around.before : undefined
  const after = around.after && !isCue(around.after) ? around.after : undefined
  const participle = around.participle && !isCue(around.participle) ? around.participle : undefined

  // "nine of the ten men [arrested] in May were freed": the ten are those arrested.
  // "…, including 40 [staying] in schools": so has a part.
  const isPart = /^(?:including|among)$/.test(analysis.tokens[unit.first - 1]?.lower ?? '')
  if (participle && (isPart || isWholeOfPart(figure, context))) {
    return readSubjectEvent(here, participle, 'claims/event-participle')
  }
  const subject = after && readSubjectEvent(here, after)
  const isReporting = before !== undefined && isTellingOf(before, analysis.tokens, unit.first)
  const isComplement = before && !isReporting && !hasComma(here.analysis.tokens, before.last, unit.first)
  const acted = subject && !isTollCategory(subject.category) ? readActionOf(analysis, unit.first) : undefined
  if (acted && !before && isHappening(figure)) return { ...acted, verb: after }
  if (subject && !isComplement) return subject
  // Two finite verbs in one clause: the second is what the first one tells of, "we know 11 families fled".
  const isTold =
    before?.form === 'finite' &&
    after?.form === 'finite' &&
    !hasComma(analysis.tokens, unit.last, after.first)
  if (subject && isTold) return subject
  const noun = readEventNoun(analysis, before ? before.last + 1 : 0, unit.first, figure.counted?.span)
  if (noun && isHappening(figure)) return { ...noun, verb: before }
  if (participle && before && CAUSATIVES.has(lemmaOf(before))) {
    return readSubjectEvent(here, participle, 'claims/event-participle')
  }
  if (
    participle &&
    !(before && isDirect(analysis.tokens, before, unit.first) && !REPORTING.has(lemmaOf(before)))
  ) {
    return readSubjectEvent(here, participle, 'claims/event-participle')
  }
  const object = before && !SAYING.has(lemmaOf(before)) ? readObjectEvent(here, before, anchor) : undefined
  const isFirm = object && before && !isReporting && !COMPARING.has(lemmaOf(before))
  const told =
    around.relative && !isCue(around.relative) && !isAside(around.relative, here)
      ? readSubjectEvent(here, around.relative, 'claims/event-relative')
      : undefined
  // "identified 300 families who had [lost their homes]"
  // "…, including 40 who were [evacuated]": a part with a fate of its own.
  const isTelling = (!object?.category || isPart) && isTollCategory(told?.category)
  if (isFirm && isDirect(analysis.tokens, before, unit.first) && !isTelling) return object
  if (told) return told
  if (isFirm && object.category) return object
  return (
    readAttribute(analysis, anchor.figure.last + 1, unit.last) ??
    (participle && readSubjectEvent(here, participle, 'claims/event-participle')) ??
    object ??
    subject ??
    (noun && figure.kind !== 'money' ? noun : undefined) ??
    readActionOf(analysis, unit.first) ??
    readCueEvent(here, around.before ?? around.after, unit.first)
  )
}

const NUMBERING: ReadonlySet<string> = new Set([
  'put',
  'estimate',
  'place',
  'believe',
  'think',
  'stand',
  'reach',
  'exceed',
  'total',
])

/** "The number of [displaced] people is put at 1,000", where the verb tells no more than that it is a number. */
function readNumberOf(
  { counted, kind, span }: Figure,
  { here: { analysis } }: ClaimContext,
): FoundEvent | undefined {
  if (kind !== 'count' || !counted?.span || counted.span.start > span.start) return undefined
  const range = tokensOf(analysis.tokens, counted.span)
  return range && readAttribute(analysis, range.first, range.last)
}

/** The verb whose object the figure's phrase is, with no preposition between. */
function readDirect(anchor: Anchor, context: ClaimContext): FoundEvent | undefined {
  const { here } = context
  const { before } = readGovernors(here, anchor)
  if (!before || isAttributing(before, context)) return undefined
  const { tokens } = here.analysis
  const isTelling = SAYING.has(tokens[before.head]!.lemma) || tokens[before.head]!.lemma === 'be'
  return isTelling || !isDirect(tokens, before, anchor.unit.first)
    ? undefined
    : readObjectEvent(here, before, anchor)
}

/** What a participle or a state right behind a standing whole tells of it. */
function readOfWhole(anchor: Anchor, { here }: ClaimContext): FoundEvent | undefined {
  const { participle } = readGovernors(here, anchor)
  if (participle) return readSubjectEvent(here, participle, 'claims/event-participle')
  return readState(here.analysis, anchor.unit.last)
}

/** True for the whole that the figure before is a part of: "nine of the [ten]", "$20 million of the roughly [$27 million]". */
function isWholeOfPart(figure: Figure, { here, article }: ClaimContext): boolean {
  const at = here.figures.indexOf(figure)
  const before = at > 0 ? here.figures[at - 1] : undefined
  if (!before) return false
  return /^\s+(?:out\s+)?of\s+(?:(?:the|its|their|his|her|some|about|roughly)\s+)*$/i.test(
    article.text.slice(before.span.end, figure.span.start),
  )
}

const CHANGES: ReadonlySet<string | undefined> = new Set(['rose', 'fell', 'stood'])

/**
 * The state behind the figure, unless it is a participle that only tells those counted apart and a verb says what happened:
 * "18 people trapped in the rubble were [rescued]", "gave [shelter] to 400 people affected by the storm".
 */
function readFirmState(figure: Figure, anchor: Anchor, context: ClaimContext): FoundEvent | undefined {
  const { here } = context
  const { tokens } = here.analysis
  const { unit } = anchor
  const state = readState(here.analysis, unit.last)
  if (!state || state.first <= unit.last || tokens[state.first]!.tag !== 'VERB') return state
  if (isWholeOfPart(figure, context)) return state
  const { before, after } = readGovernors(here, anchor)
  if (after && !isAttributing(after, context)) {
    const subject = readSubjectEvent(here, after)
    const tells = figure.counted?.span
      ? subject?.category && !CHANGES.has(subject.category)
      : isTollCategory(subject?.category)
    if (subject && tells && subject.first > state.last) return subject
  }
  if (tokens[state.last + 1]?.tag !== 'ADP' || !before || isAttributing(before, context)) return state
  const noun = readEventNoun(here.analysis, before.last + 1, unit.first, figure.counted?.span)
  if (noun && isHappening(figure)) return { ...noun, verb: before }
  const { lemma } = tokens[before.head]!
  if (REPORTING.has(lemma) || CAUSATIVES.has(lemma)) return state
  const object = isDirect(tokens, before, unit.first) ? readObjectEvent(here, before, anchor) : undefined
  return object?.category ? object : state
}

/** True for what others say of it: "27 dollars, which [they claimed] was fair"; not "40 men who [said] so". */
function isAside({ first, head }: VerbGroup, { analysis: { tokens } }: SentenceContext): boolean {
  return REPORTING.has(tokens[head]!.lemma) && !tokens[first - 1]?.penn.startsWith('W')
}

/** True for a verb that only tells of a figure: "[put] the toll at 14", not "[put] 14 dollars into it". */
function isTellingOf({ head, last }: VerbGroup, tokens: readonly Token[], first: number): boolean {
  const { lemma } = tokens[head]!
  if (lemma !== 'put') return REPORTING.has(lemma)
  return tokens.slice(last + 1, first).some(({ lower }) => lower === 'at')
}

/** What they are left in or without: "left 30,000 homes [without power]", "1,200 homes [under water]". */
function readLeftIn({ unit }: Anchor, { here }: ClaimContext): FoundEvent | undefined {
  const { analysis } = here
  if (!/^(?:without|under)$/.test(analysis.tokens[unit.last + 1]?.lower ?? '')) return undefined
  const verb = findClauses(here).verbs.findLast(({ last }) => last < unit.first)
  const isLeft = verb ? analysis.tokens[verb.head]!.lemma === 'leave' : findClauses(here).verbs.length === 0
  return isLeft ? readPhrasePredicate(analysis, unit.last + 1, verb) : undefined
}

/** "Nine deaths were reported in the north and four in the south": four deaths, too. */
function readTwin(figure: Figure, { here: { analysis } }: ClaimContext): FoundEvent | undefined {
  const range = figure.counted?.span ? tokensOf(analysis.tokens, figure.counted.span) : undefined
  return range && readCountedEvent(analysis, range.first, range.last)
}

// What is done in the telling; to report, to foresee only tells.
const RESULTING: ReadonlySet<string> = new Set(['announce', 'post', 'record', 'register'])

/** True where nothing stands between verb and figure but its object's own words: "posted [a net loss of] 8 million". */
function isObjectOf(tokens: readonly Token[], last: number, first: number): boolean {
  for (let i = last + 1; i < first; i++) {
    const { tag, lower } = tokens[i]!
    if (lower !== 'of' && !/^(?:DET|ADJ|NOUN|ADV|NUM|PRON)$/.test(tag)) return false
    if (lower === 'that') return false
  }
  return true
}

/** What only looked like a cue: "prosecutors [charged] 19 people", "[announced] a 26 percent duty", "[posted] a loss of 8 million". */
function readCueEvent(
  { analysis }: SentenceContext,
  verb: VerbGroup | undefined,
  first: number,
): FoundEvent | undefined {
  if (!verb) return undefined
  const { head, last } = verb
  if (RESULTING.has(analysis.tokens[head]!.lemma) && last < first && isObjectOf(analysis.tokens, last, first))
    return toFound(analysis, head, verb, 'claims/event-object')
  if (REPORTING.has(analysis.tokens[verb.head]!.lemma)) return undefined
  const found = toFound(analysis, verb.head, verb, 'claims/event-object')
  return found.category ? found : undefined
}

/** Whether a noun before the figure tells what happened to it: "the evacuation of 300 people", but not "sales of $3 million". */
function isHappening({ kind }: Figure): boolean {
  return kind === 'count' || kind === 'measure'
}

/** What befell whoever an age only names: "[killed] a 94-year-old woman"; nothing of "a 30-year-old farmer said". */
function readFate(figure: Figure, anchor: Anchor, context: ClaimContext): FoundEvent | undefined {
  if (figure.kind !== 'age' || !/-old\b/i.test(figure.text)) return undefined
  // "a 14-year-old boy feared [dead]"
  const found = readState(context.here.analysis, anchor.unit.last) ?? readGoverned(figure, anchor, context)
  return isTollCategory(found?.category) ? found : undefined
}

function isAttributing(verb: VerbGroup, { attribution, here }: ClaimContext): boolean {
  // With no one behind it ("are feared dead") the verb tells of those counted.
  const cue = attribution?.source ? attribution.cue?.span : undefined
  const { span } = here.analysis.tokens[verb.head]!
  if (cue === undefined || cue.start >= span.end || span.start >= cue.end) return false
  // "claimed the lives of 15" claims nothing.
  return (readEventWord(here.analysis.tokens, verb.head)?.last ?? verb.head) === verb.head
}

function hasComma(tokens: readonly { readonly text: string }[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (tokens[i]!.text === ',') return true
  return false
}

/** True where the figure's phrase follows the verb with no preposition between: its object. */
function isDirect(tokens: readonly { readonly tag: string }[], verb: VerbGroup, first: number): boolean {
  for (let i = verb.last + 1; i < first; i++) if (tokens[i]!.tag === 'ADP') return false
  return true
}
