import type { Token, VerbGroup } from '@sayso/language'
import type { SentenceContext } from '../context.ts'
import { type FoundEvent, toFound } from './found.ts'
import { readInfinitive } from './infinitive.ts'
import { COPULAS, RAISING } from './light-verbs.ts'
import { readPhrasePredicate, readPredicate } from './predicate.ts'
import { readState } from './state.ts'

/**
 * `claims/event-subject`: the verb whose subject the figure is, through those that only link or raise: "12 people
 * [died]", "are still [missing]", "are believed to have [drowned]", "were left [homeless]".
 */
export function readSubjectEvent(
  sentence: SentenceContext,
  verb: VerbGroup,
  rule = 'claims/event-subject',
): FoundEvent | undefined {
  const { analysis } = sentence
  const { lemma } = analysis.tokens[verb.head]!
  // "were careful not to engage": they were careful.
  const isOwn = lemma === 'be' && isOwnAdjective(analysis.tokens[verb.last + 1])
  // "the 40 votes [needed] to win": what they are for.
  const isForUse = verb.voice === 'passive' && USED.has(lemma)
  const raised =
    RAISING.has(lemma) && !isOwn && !isForUse ? readInfinitive(sentence, verb.last + 1, 2) : undefined
  if (raised) {
    const event = readSubjectEvent(sentence, raised, rule)
    // "were [forced to leave]": that they had to is half of what happened.
    return event && FORCING.has(lemma) && event.first > verb.head ? { ...event, first: verb.head } : event
  }
  if (COPULAS.has(lemma) || verb.voice === 'passive') {
    const state = readState(analysis, verb.last)
    if (state) return { ...state, verb, rule }
  }
  if (verb.voice === 'passive' && (lemma === 'leave' || lemma === 'render' || lemma === 'declare')) {
    const outcome = readPredicate(sentence, verb.last + 1)
    if (outcome !== undefined) return toFound(analysis, outcome, verb, rule)
  }
  const undergone = UNDERGOING.has(lemma) ? readUndergone(sentence, verb.last + 1) : undefined
  if (undergone !== undefined) return toFound(analysis, undergone, verb, rule)
  if (lemma !== 'be' && lemma !== 'become' && lemma !== 'remain' && lemma !== 'seem' && lemma !== 'appear') {
    return toFound(analysis, verb.head, verb, rule)
  }
  const predicate = readPredicate(sentence, verb.last + 1)
  return predicate === undefined
    ? readPhrasePredicate(analysis, verb.last + 1, verb)
    : toFound(analysis, predicate, verb, rule)
}

function isOwnAdjective(token: Token | undefined): boolean {
  return (
    token?.penn === 'JJ' && !RAISING.has(token.lemma) && !/^(?:ready|prepared|bound|set)$/.test(token.lower)
  )
}

const USED = new Set(['need', 'use', 'propose', 'offer'])
const FORCING = new Set(['force', 'compel', 'oblige'])

const UNDERGOING = new Set(['experience', 'suffer', 'undergo', 'see', 'face'])

/** What those who "experience severe [floods]", "suffered minor [injuries]" went through: the noun that ends the phrase, where it is an event. */
function readUndergone({ analysis: { tokens } }: SentenceContext, from: number): number | undefined {
  for (let i = from; i < tokens.length && i <= from + 4; i++) {
    const { tag, text } = tokens[i]!
    if (tag === 'NOUN' && tokens[i + 1]?.tag !== 'NOUN') return UNDERGONE.test(text) ? i : undefined
    if (tag !== 'ADJ' && tag !== 'NOUN' && tag !== 'DET' && tag !== 'ADV' && tag !== 'VERB') return undefined
    if (tag === 'VERB' && UNDERGONE.test(text)) return i
  }
  return undefined
}

const UNDERGONE =
  /^(?:flood(?:s|ing)?|injur(?:y|ies)|damages?|outages?|blackouts?|landslides?|drought|displacement|evacuations?|shortages?|fighting|violence|attacks?|shelling|abuse)$/i
