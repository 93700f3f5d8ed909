import type { Figure } from '@sayso/figures'
import type { ClaimEvent } from './claim.ts'
import type { ClaimContext, Reading } from './context.ts'
import { toCategory } from './event/event-word.ts'
import { findEvent } from './event/find-event.ts'

/** The word for what happened to those that `figure` counts, its span in the cleaned text; null where there is none. */
export function readEvent(figure: Figure, context: ClaimContext): Reading<ClaimEvent | null> {
  const found = findEvent(figure, context)
  if (!found) return { value: null, rules: [] }
  const { tokens } = context.here.analysis
  const span = { start: tokens[found.first]!.span.start, end: tokens[found.last]!.span.end }
  const text = context.article.text.slice(span.start, span.end)
  const category = toCategory(found, figure)
  return { value: { text, lemma: found.lemma, span, category }, rules: [found.rule] }
}
