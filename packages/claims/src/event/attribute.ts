import type { Analysis } from '@sayso/language'
import { type FoundEvent, toFound } from './found.ts'
import { STATES } from './state-words.ts'

/**
 * `claims/event-attribute`: the state named inside the figure's own phrase: "82,000 internally [displaced] persons",
 * "nine [missing] hikers".
 */
export function readAttribute(analysis: Analysis, first: number, last: number): FoundEvent | undefined {
  const { tokens } = analysis
  for (let i = first; i <= last; i++) {
    const token = tokens[i]!
    if (STATES.has(token.lower)) return toFound(analysis, i, undefined, 'claims/event-attribute')
  }
  return undefined
}
