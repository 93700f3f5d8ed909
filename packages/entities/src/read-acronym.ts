import { states } from '@sayso/lexicon'
import type { Reading } from './candidate.ts'
import { isNumbered, notOrganizations } from './not-names.ts'
import type { Word } from './runs.ts'

const stateShorts = new Map(states.flatMap((state) => state.short.map((short) => [short, state] as const)))

/** Two to eight capitals, with digits, stops, ampersands and hyphens. */
export function isAcronym(word: string): boolean {
  return word.length >= 2 && word.length <= 8 && /^[A-Z][A-Z0-9.&-]*[A-Z0-9.](?:s|-[A-Z0-9]+)?$/.test(word)
}

/** A lone acronym as an organization, or after a town's comma as its state; undefined where its capitals name neither. */
export function readAcronym(text: string, word: Word): Reading | undefined {
  const state = text.slice(word.start - 2, word.start) === ', ' ? stateShorts.get(word.text) : undefined
  if (state) return { type: 'place', country: state.country, sure: true }
  if (
    text[word.start - 1] === '<' ||
    text[word.start - 1] === '$' ||
    notOrganizations.has(word.text) ||
    isNumbered(word.text)
  )
    return undefined
  if (text[word.start - 1] === '#' || text[word.start - 1] === '@') return undefined
  return { type: 'organization', country: null, sure: false }
}
