import type { Figure } from '@sayso/figures'
import { findClauses } from '../clause/boundaries.ts'
import { tokenAt } from '../clause/tokens.ts'
import type { ClaimContext } from '../context.ts'
import type { Dated } from './candidates.ts'

/**
 * Which of a sentence's times is the figure's own: the first behind it in its clause and before the next figure, else the
 * nearest before it in its clause, else one that leads the sentence, else the next one behind.
 */
export function findLocalDate(
  figure: Figure,
  dates: readonly Dated[],
  context: ClaimContext,
): Dated | undefined {
  if (dates.length === 0) return undefined
  const { figures, sentence } = context.here
  const at = figures.indexOf(figure)
  const next = figures[at + 1]?.span.start ?? Number.POSITIVE_INFINITY
  const own = dates.filter(({ time }) => time.span.start >= figure.span.end && time.span.start < next)
  const near = own.find(({ time }) => !isCutOff(figure.span.end, time.span.start, context))
  if (near) return near
  const before = dates.filter(({ time }) => time.span.end <= figure.span.start)
  const close = before.findLast(({ time }) => !isCutOff(time.span.end, figure.span.start, context))
  if (close) return close
  const leading = before.find(({ time }) => time.span.start - sentence.span.start < 25)
  if (leading) return leading
  return before.at(-1) ?? dates.find(({ time }) => time.span.start >= figure.span.end)
}

/** True where a new clause begins between two offsets. */
function isCutOff(from: number, to: number, { here }: ClaimContext): boolean {
  const { analysis } = here
  const { kindAt } = findClauses(here)
  const last = tokenAt(analysis.tokens, to)
  for (let i = tokenAt(analysis.tokens, from); i <= last; i++) {
    const kind = kindAt.get(i)
    if (kind && kind !== 'participial' && kind !== 'content') return true
  }
  return false
}
