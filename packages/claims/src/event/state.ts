import type { Analysis } from '@sayso/language'
import { type FoundEvent, toFound } from './found.ts'
import { STATES } from './state-words.ts'

// Words that may stand between a figure and the state it is in: "nine others missing", "12 of them still missing".
const BETWEEN = new Set([
  'others',
  'other',
  'more',
  'people',
  'persons',
  'still',
  'as',
  'reported',
  'reportedly',
  'confirmed',
  'feared',
  'presumed',
  'believed',
  'also',
  'now',
  'seriously',
  'slightly',
  'left',
  'listed',
  'in',
  'all',
  'hardest',
  'worst',
  'badly',
])

const TIMES = /^(?:yesterday|today|tonight|overnight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/

const HELD_TO_BE = new Set(['believed', 'feared', 'presumed', 'reported', 'confirmed', 'thought'])

/**
 * `claims/event-state`: the state named right behind the figure or what it counts, by an adjective or a
 * participle without its auxiliary: "left 14 people [dead] and 4 [missing]", "66,000 homes [damaged]".
 *
 * Must not read on into a clause with its own verb: "12 people, who fled, …".
 */
export function readState(analysis: Analysis, last: number): FoundEvent | undefined {
  const { tokens } = analysis
  // "left [20 injured yesterday]"
  const end = TIMES.test(tokens[last]?.lower ?? '') ? tokens[last - 1] : tokens[last]
  // The tagger may take the state for the noun: "left [4,000 homeless]".
  const isLast = tokens[last] === end
  if (end && STATES.has(end.lower) && (end.tag !== 'VERB' || !isLast)) {
    return toFound(analysis, isLast ? last : last - 1, undefined, 'claims/event-state')
  }
  for (let i = last + 1; i < tokens.length && i <= last + 4; i++) {
    const word = tokens[i]!.lower
    if (STATES.has(word)) return toFound(analysis, i, undefined, 'claims/event-state')
    // "herders believed [camped] around the capital": behind such a word any participle is a state.
    if (tokens[i]!.penn === 'VBN' && HELD_TO_BE.has(tokens[i - 1]!.lower)) {
      return toFound(analysis, i, undefined, 'claims/event-state')
    }
    if (!BETWEEN.has(word) && !HELD_TO_BE.has(word)) return undefined
  }
  return undefined
}

/** The place of the state word nearest before token `end` and not before `from`, as in "the areas [affected] are: 33 homes". */
export function stateBefore({ tokens }: Analysis, from: number, end: number): number | undefined {
  for (let i = end - 1; i >= from; i--) {
    // "the jobless rate is": of what kind, not in what state.
    if (STATES.has(tokens[i]!.lower) && tokens[i + 1]?.tag !== 'NOUN') return i
  }
  return undefined
}
