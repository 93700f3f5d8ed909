import type { Figure } from '@sayso/figures'
import { findClauses } from '../clause/boundaries.ts'
import { tokenAt } from '../clause/tokens.ts'
import type { ClaimContext } from '../context.ts'
import type { FoundEvent } from './found.ts'
import { REPORTING } from './light-verbs.ts'

/**
 * `claims/event-shared`: a figure of a list, or one in brackets, has the event of the one before: "33 homes in one village, 185
 * in the next", "14,000 households (some 70,000 people) have been affected".
 *
 * Must not cross a verb: "12 died; the 30 others …".
 */
export function readSharedEvent(
  figure: Figure,
  context: ClaimContext,
  find: (figure: Figure, context: ClaimContext) => FoundEvent | undefined,
): FoundEvent | undefined {
  const { figures, analysis } = context.here
  const at = figures.indexOf(figure)
  const before = at > 0 ? figures[at - 1] : undefined
  if (!before) return undefined
  const { kindAt, verbAt } = findClauses(context.here)
  const to = tokenAt(analysis.tokens, figure.span.start)
  for (let i = tokenAt(analysis.tokens, before.span.end); i < to; i++) {
    if (kindAt[i] === 'hard') return undefined
  }
  const found = find(before, context)
  if (!found) return undefined
  for (let i = tokenAt(analysis.tokens, before.span.end); i < to; i++) {
    const verb = verbAt[i]
    if (!verb || (i >= found.first && i <= found.last) || found.first >= i) continue
    // "33 deaths had been reported in Haiti and 9 in Cuba": 9 deaths.
    if (verb.voice !== 'passive' || !REPORTING.has(analysis.tokens[verb.head]!.lemma)) return undefined
  }
  return { ...found, rule: 'claims/event-shared' }
}
