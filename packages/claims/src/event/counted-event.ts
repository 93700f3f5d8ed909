import type { Analysis } from '@sayso/language'
import { readEventWord } from './event-word.ts'
import { type FoundEvent, toFound } from './found.ts'

const NOUNS = new Set([
  'death',
  'fatality',
  'killing',
  'homicide',
  'suicide',
  'injury',
  'casualty',
  'disappearance',
  'infection',
  'displacement',
  'evacuation',
])

/** `claims/event-counted`: what is counted is itself the event: "21 [deaths]". Not "21 evacuees": people have their own verb. */
export function readCountedEvent(analysis: Analysis, from: number, last: number): FoundEvent | undefined {
  for (let i = last; i >= from; i--) {
    if (NOUNS.has(readEventWord(analysis.tokens, i)?.lemma ?? ''))
      return toFound(analysis, i, undefined, 'claims/event-counted')
  }
  return undefined
}
