import type { Figure } from '@sayso/figures'
import type { Analysis, VerbGroup } from '@sayso/language'
import { type Anchor, readAnchor } from '../clause/anchor.ts'
import { findClauses } from '../clause/boundaries.ts'
import { readGovernors } from '../clause/governors.ts'
import type { ClaimContext } from '../context.ts'
import { type FoundEvent, toFound } from './found.ts'
import { COPULAS, RAISING, REPORTING } from './light-verbs.ts'
import { readAttribute, readCountedEvent, readEventNoun, readState } from './predicate.ts'

/** What happened to those a figure counts, as tokens of its sentence; undefined where nothing is said of them. */
export function findEvent(figure: Figure, context: ClaimContext): FoundEvent | undefined {
  if (figure.kind === 'age') return undefined
  const { analysis } = context.here
  const anchor = readAnchor(figure, analysis)
  if (!anchor) return undefined
  const { unit } = anchor
  const counted = readCountedEvent(analysis, unit.first, unit.last)
  if (counted) return counted
  const state = readState(analysis, unit.last)
  if (state) return state
  const { before, after, participle, relative } = readGovernors(analysis, anchor)
  const isCue = (verb: VerbGroup) => isAttributing(verb, analysis, context)
  const subject = after && !isCue(after) ? readSubjectEvent(analysis, after) : undefined
  if (subject && (!before || isCue(before) || isSpeech(analysis, before))) return subject
  const adjective = readAdjective(analysis, unit.first)
  if (adjective) return adjective
  const noun = readEventNoun(analysis, before ? before.last + 1 : 0, unit.first)
  if (noun) return noun
  if (participle && !isCue(participle))
    return toFound(analysis, participle.head, participle, 'claims/event-participle')
  const object = before && !isCue(before) ? readObjectEvent(analysis, before, anchor) : undefined
  if (object?.category && !isSpeech(analysis, before!)) return object
  if (relative && !isCue(relative)) return readSubjectEvent(analysis, relative, 'claims/event-relative')
  const attribute = readAttribute(analysis, anchor.figure.last + 1, unit.last)
  if (attribute) return attribute
  return object ?? subject
}

function isAttributing(verb: VerbGroup, analysis: Analysis, { attribution }: ClaimContext): boolean {
  const cue = attribution?.cue?.span
  const { span } = analysis.tokens[verb.head]!
  return cue !== undefined && cue.start < span.end && span.start < cue.end
}

function isSpeech(analysis: Analysis, verb: VerbGroup): boolean {
  return REPORTING.has(analysis.tokens[verb.head]!.lemma)
}

/** `claims/event-subject`: the verb whose subject the figure is, through those that only link or raise. */
function readSubjectEvent(
  analysis: Analysis,
  verb: VerbGroup,
  rule = 'claims/event-subject',
): FoundEvent | undefined {
  const { tokens } = analysis
  const lemma = tokens[verb.head]!.lemma
  const raised = RAISING.has(lemma) ? readInfinitive(analysis, verb.last + 1, 2) : undefined
  if (raised) return readSubjectEvent(analysis, raised, rule)
  if (COPULAS.has(lemma) || verb.voice === 'passive') {
    const state = readState(analysis, verb.last)
    if (state) return { ...state, verb, rule }
  }
  if (lemma === 'be' || lemma === 'become' || lemma === 'remain' || lemma === 'seem' || lemma === 'appear') {
    const predicate = readPredicate(analysis, verb.last + 1)
    return predicate === undefined ? undefined : toFound(analysis, predicate, verb, rule)
  }
  return toFound(analysis, verb.head, verb, rule)
}

/** The adjective, or the noun of "in need of", behind a copula. */
function readPredicate({ tokens }: Analysis, from: number): number | undefined {
  for (let i = from; i < tokens.length && i <= from + 3; i++) {
    const { tag, lemma, text } = tokens[i]!
    if (tag === 'ADJ') return i
    if (lemma === 'need' || lemma === 'risk' || lemma === 'danger') return i
    if (tag !== 'ADV' && text !== 'in' && text !== 'at') return undefined
  }
  return undefined
}

/** `claims/event-object`: the verb in whose complement the figure stands. */
function readObjectEvent(analysis: Analysis, verb: VerbGroup, { unit }: Anchor): FoundEvent | undefined {
  const { tokens } = analysis
  const lemma = tokens[verb.head]!.lemma
  if (RAISING.has(lemma) || lemma === 'see') {
    // "forced 300 people to leave", "saw 74 mm of rain fall"
    const infinitive = readInfinitive(analysis, unit.last + 1, 2)
    if (infinitive) return toFound(analysis, infinitive.head, infinitive, 'claims/event-infinitive')
    const next = tokens[unit.last + 1]
    if (lemma === 'see' && next?.penn === 'VB')
      return toFound(analysis, unit.last + 1, verb, 'claims/event-infinitive')
  }
  if (lemma === 'force' || lemma === 'drive') {
    const next = tokens[unit.last + 1]?.text.toLowerCase()
    if (next === 'from' || next === 'out') {
      return {
        first: verb.head,
        last: verb.head,
        lemma,
        category: 'forced to flee',
        verb,
        rule: 'claims/event-object',
      }
    }
  }
  if (lemma === 'be') return undefined
  if (lemma === 'include') {
    const { verbs, verbAt } = findClauses(analysis)
    const index = verbAt[verb.head]!
    const outer = verbs[index - 1]
    if (verb.form === 'participle' && outer)
      return toFound(analysis, outer.head, outer, 'claims/event-included')
  }
  return toFound(analysis, verb.head, verb, 'claims/event-object')
}

/** The infinitive that begins within `slack` tokens of `from`. */
function readInfinitive(analysis: Analysis, from: number, slack: number): VerbGroup | undefined {
  const { verbs, verbAt } = findClauses(analysis)
  for (let i = from; i < analysis.tokens.length && i <= from + slack; i++) {
    const index = verbAt[i]!
    if (index >= 0) return verbs[index]!.form === 'infinitive' ? verbs[index] : undefined
  }
  return undefined
}

/** `claims/event-adjective`: "water [sufficient] for 15,500 people", "are [liable] to seven years". */
function readAdjective({ tokens }: Analysis, first: number): FoundEvent | undefined {
  const preposition = tokens[first - 1]
  const i = preposition?.text.toLowerCase() === 'a' ? first - 3 : first - 2
  const adjective = tokens[i]
  const to = tokens[i + 1]
  if (
    adjective?.tag !== 'ADJ' ||
    adjective.penn !== 'JJ' ||
    !to ||
    !['for', 'to'].includes(to.text.toLowerCase())
  )
    return undefined
  return {
    first: i,
    last: i,
    lemma: adjective.lemma,
    category: undefined,
    verb: undefined,
    rule: 'claims/event-adjective',
  }
}
