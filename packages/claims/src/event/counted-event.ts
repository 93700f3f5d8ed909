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

/** What leaves the event before it the thing counted: "12 death cases". */
const TALLIES = new Set(['case', 'report', 'toll', 'count', 'order', 'incident', 'victim'])

/** `claims/event-counted`: what is counted is itself the event: "21 [deaths]". Not "21 evacuees": people have their own verb. */
export function readCountedEvent(analysis: Analysis, from: number, last: number): FoundEvent | undefined {
  for (let i = last; i >= from; i--) {
    // "four evacuation centres": what only tells of what kind they are did not happen to them.
    const next = i < last ? analysis.tokens[i + 1] : undefined
    if (next?.tag === 'NOUN' && !TALLIES.has(next.lemma)) continue
    if (NOUNS.has(readEventWord(analysis.tokens, i)?.lemma ?? ''))
      return toFound(analysis, i, undefined, 'claims/event-counted')
  }
  return undefined
}
