import type { Analysis } from '@sayso/language'
import { readEventWord } from './event-word.ts'
import type { FoundEvent } from './found.ts'

const PEOPLE = new Set(['refugee', 'evacuee', 'returnee', 'idp', 'survivor', 'body'])

/**
 * `claims/event-people`: those counted are named for what happened to them: "the district counts 54,000 [returnees]". Only where no
 * verb of the lexicon says it.
 */
export function readCountedPeople(analysis: Analysis, from: number, last: number): FoundEvent | undefined {
  for (let i = last; i >= from; i--) {
    const word = readEventWord(analysis.tokens, i)
    if (word && PEOPLE.has(word.lemma)) return { ...word, verb: undefined, rule: 'claims/event-people' }
  }
  return undefined
}
