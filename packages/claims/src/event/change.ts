import type { Analysis } from '@sayso/language'
import { type FoundEvent, toFound } from './found.ts'

/**
 * `claims/event-change`: "1.2 million cars, [down] 0.8 percent", "49,800, [up] from 37,200". Not the particle of a verb: "set up 12 tents".
 */
export function readChange(analysis: Analysis, first: number): FoundEvent | undefined {
  const { tokens } = analysis
  const i = tokens[first - 1]?.text === 'from' ? first - 2 : first - 1
  const word = tokens[i]?.lower
  const before = tokens[i - 1]
  if ((word !== 'up' && word !== 'down') || before?.tag === 'VERB' || before?.tag === 'NOUN') return undefined
  return toFound(analysis, i, undefined, 'claims/event-change')
}
