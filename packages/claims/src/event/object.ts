import type { VerbGroup } from '@sayso/language'
import type { Anchor } from '../clause/anchor.ts'
import { findClauses } from '../clause/boundaries.ts'
import type { SentenceContext } from '../context.ts'
import { type FoundEvent, toFound } from './found.ts'
import { readInfinitive } from './infinitive.ts'
import { RAISING_OBJECTS } from './light-verbs.ts'
import { readPhrasePredicate, readPredicate } from './predicate.ts'
import { stateBefore } from './state.ts'

/**
 * `claims/event-object`: the verb in whose complement the figure stands: "[damaging] 14 buildings", "forced 300 people
 * to [leave]", "saw 74 mm of rain [fall]".
 */
export function readObjectEvent(
  sentence: SentenceContext,
  verb: VerbGroup,
  { figure, unit }: Anchor,
): FoundEvent | undefined {
  const { analysis } = sentence
  const { tokens } = analysis
  const { lemma } = tokens[verb.head]!
  // What one sets up, or needs to do a thing with, is not made to do it: "set up 7 centres to house them".
  const link = tokens[unit.first - 1]?.lower ?? ''
  if (RAISING_OBJECTS.has(lemma) && !/^(?:at|by|with|in|from)$/.test(link)) {
    const infinitive = readInfinitive(sentence, unit.last + 1, 2)
    if (infinitive) return toFound(analysis, infinitive.head, infinitive, 'claims/event-infinitive')
  }
  if (lemma === 'see') {
    for (let i = figure.last + 1; i <= unit.last + 1 && i < tokens.length; i++) {
      if (tokens[i]!.lemma === 'fall' || tokens[i]!.penn === 'VB')
        return toFound(analysis, i, verb, 'claims/event-infinitive')
    }
  }
  if (lemma === 'force' || lemma === 'drive') {
    const next = tokens[unit.last + 1]?.lower
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
  if (lemma === 'be' || lemma === 'include') {
    const state = stateBefore(analysis, Math.max(0, verb.first - 3), verb.first)
    if (state !== undefined) return toFound(analysis, state, verb, 'claims/event-object')
  }
  const change = tokens[unit.first - 1]?.lower
  if (lemma === 'be' && (change === 'up' || change === 'down')) {
    return toFound(analysis, unit.first - 1, verb, 'claims/event-object')
  }
  if (lemma === 'be')
    return (
      readCopulaNoun(sentence, verb, unit.first) ??
      readForeseen(sentence, verb) ??
      readExisting(sentence, verb, unit.last) ??
      readDegree(sentence, verb, { figure, unit })
    )
  if (['include', 'consist', 'comprise'].includes(lemma) && verb.form === 'participle') {
    const { verbs } = findClauses(sentence)
    const outer = verbs[verbs.indexOf(verb) - 1]
    if (outer) return toFound(analysis, outer.head, outer, 'claims/event-included')
  }
  return toFound(analysis, verb.head, verb, 'claims/event-object')
}

const HAPPENINGS =
  /(?:[st]ion|ment)s$|^(?:accident|aftershock|arrest|attack|blast|clash(?:e)?|crash(?:e)?|earthquake|fire|flood|incident|kidnapping|landslide|protest|quake|raid|robber(?:ie)|shooting|strike)s$/

/** "there were two [attacks]", "there have been nine [investigations]"; not "there are nine shops". */
function readExisting({ analysis }: SentenceContext, verb: VerbGroup, last: number): FoundEvent | undefined {
  const { tokens } = analysis
  if (tokens[verb.first - 1]?.lower !== 'there') return undefined
  if (HAPPENINGS.test(tokens[last]!.lower)) return toFound(analysis, last, verb, 'claims/event-counted')
  // "there were 56 passengers on board"
  return readPhrasePredicate(analysis, last + 1, verb)
}

/**
 * The adjective that a copula's figure is the degree of: "were 30 percent [lower]", "is much [larger] -- 64 percent", "was [third] on 11
 * percent", "will be [down] to 35 knots".
 *
 * Must not read what it counts: "were 30 young men".
 */
function readDegree(
  { analysis }: SentenceContext,
  verb: VerbGroup,
  { unit }: Anchor,
): FoundEvent | undefined {
  const { tokens } = analysis
  const next = unit.last + 1
  if (/^(?:JJR|RBR)$/.test(tokens[next]?.penn ?? '') && tokens[next + 1]?.tag !== 'NOUN')
    return toFound(analysis, next, verb, 'claims/event-object')
  // "were in a dead heat -- 44 percent to 43"
  const phrase = readPhrasePredicate(analysis, verb.last + 1, verb)
  if (phrase && phrase.last === unit.first - 2 && tokens[unit.first - 1]!.tag === 'PUNCT') return phrase
  const predicate = readPredicate({ analysis }, verb.last + 1)
  if (predicate === undefined || predicate >= unit.first) return undefined
  const link = tokens[predicate + 1]
  // "to be lower than last year's 697 million": that is another.
  if (link?.lower === 'than') return undefined
  const isBehind =
    predicate + 2 >= unit.first && (link?.tag === 'ADP' || link?.tag === 'PUNCT' || link?.lower === 'to')
  return isBehind ? toFound(analysis, predicate, verb, 'claims/event-object') : undefined
}

const FORESEEING = new Set(['estimate', 'expect', 'forecast', 'predict', 'project'])

/** "is [expected] to be 20 percent": of a quantity that only is, no more is told. */
function readForeseen(sentence: SentenceContext, verb: VerbGroup): FoundEvent | undefined {
  if (verb.form !== 'infinitive') return undefined
  const { tokens } = sentence.analysis
  const { verbs } = findClauses(sentence)
  const before = verbs[verbs.indexOf(verb) - 1]
  if (!before || verb.first - before.last > 1 || !FORESEEING.has(tokens[before.head]!.lemma)) return undefined
  return toFound(sentence.analysis, before.head, before, 'claims/event-object')
}

const PRICES = /^(?:price|prices|cost|rate|fee|value|total|average|level)$/i

/** "was the [subject] of 60 percent of the talk" */
function readCopulaNoun(
  { analysis, times }: SentenceContext,
  verb: VerbGroup,
  first: number,
): FoundEvent | undefined {
  const { tokens } = analysis
  if (tokens[first - 1]?.text !== 'of' || tokens[first - 2]?.tag !== 'NOUN') return undefined
  // "is available at a price of 90 dollars": the price is what is counted, not what happened.
  if (PRICES.test(tokens[first - 2]!.text)) {
    const predicate = readPredicate({ analysis }, verb.last + 1)
    return predicate === undefined ? undefined : toFound(analysis, predicate, verb, 'claims/event-object')
  }
  // "from a peak last summer of 11 percent": a time is no event.
  let i = first - 2
  for (const { span } of times) {
    if (span.start <= tokens[i]!.span.start && tokens[i]!.span.end <= span.end) {
      while (i > 0 && tokens[i]!.span.start >= span.start) i--
    }
  }
  return tokens[i]!.tag === 'NOUN' ? toFound(analysis, i, verb, 'claims/event-object') : undefined
}
