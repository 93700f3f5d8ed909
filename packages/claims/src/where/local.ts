import type { Mention } from '@sayso/entities'
import type { Figure } from '@sayso/figures'
import { findClauses } from '../clause/boundaries.ts'
import { tokenAt } from '../clause/tokens.ts'
import type { ClaimContext } from '../context.ts'

/**
 * The places of the figure's own sentence that are its own: those behind it and before the next figure, else those
 * of the words that lead its clause or sentence ("In Nepal, …"), else those behind its last neighbour ("9 dead and 4
 * missing in Nepal"), else those of the figure before it.
 */
export function findLocalPlaces(
  figure: Figure,
  candidates: readonly Mention[],
  context: ClaimContext,
): readonly Mention[] {
  if (candidates.length === 0) return candidates
  const { figures } = context.here
  const at = figures.indexOf(figure)
  const end = figures[at + 1]?.span.start ?? Number.POSITIVE_INFINITY
  const own = candidates.filter(({ span }) => span.start >= figure.span.end && span.end <= end)
  const before = candidates.filter(({ span }) => span.end <= figure.span.start)
  const after = candidates.filter(({ span }) => span.start >= end)
  const nearOwn = own.filter((mention) => isWithin(mention, figure, context))
  const first = figures[0]?.span.start ?? 0
  const leading = before.filter(({ span }) => span.end <= first)
  const between = before.filter(({ span }) => span.start >= first)
  if (nearOwn.length > 0) return [...nearOwn, ...leading]
  if (leading.length > 0) return leading
  if (between.length > 0) {
    const last = figures.filter((each) => each.span.end <= between.at(-1)!.span.start).at(-1)
    return between.filter(({ span }) => !last || span.start >= last.span.end)
  }
  if (own.length > 0) return own
  const next = figures.find(
    (each, index) => index > at && after.some(({ span }) => span.start >= each.span.end),
  )
  const limit = figures[figures.indexOf(next!) + 1]?.span.start ?? Number.POSITIVE_INFINITY
  return after.filter(({ span }) => span.end <= limit)
}

/** True where no new clause with its own subject begins between the figure and the place. */
function isWithin(mention: Mention, figure: Figure, context: ClaimContext): boolean {
  const { analysis } = context.here
  const { kindAt } = findClauses(context.here)
  const from = tokenAt(analysis.tokens, figure.span.end)
  const to = tokenAt(analysis.tokens, mention.span.start)
  for (let i = from; i <= to; i++) {
    const kind = kindAt.get(i)
    if (kind === 'hard' || kind === 'coordinate') return false
  }
  return true
}
