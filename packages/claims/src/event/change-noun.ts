import type { Analysis } from '@sayso/language'
import { type FoundEvent, toFound } from './found.ts'

/**
 * `claims/event-change-noun`: the change that a figure is the size of: "a 1.6 percent [increase] in crop output", "a [fall] of 300".
 *
 * Must not read a compound, which is a thing that something else happens to: "a 225 million dollar rate hike was requested".
 */
export function readChangeNoun(analysis: Analysis, first: number, last: number): FoundEvent | undefined {
  const { tokens } = analysis
  const next = tokens[last + 1]
  if (next?.tag === 'NOUN' && CHANGES.test(next.text)) return toFound(analysis, last + 1, undefined, RULE)
  const link = tokens[first - 1]?.text
  const noun = tokens[first - 2]
  if (
    link === 'of' &&
    noun &&
    CHANGES.test(noun.text) &&
    (noun.tag === 'NOUN' || tokens[first - 3]?.penn === 'DT')
  )
    return toFound(analysis, first - 2, undefined, RULE)
  return undefined
}

const RULE = 'claims/event-change-noun'
const CHANGES =
  /^(?:increases?|rises?|falls?|drops?|declines?|decreases?|gains?|jumps?|surges?|slumps?|slides?|dips?|plunges?|growth|reductions?|cuts?|improvements?|advances?)$/i
