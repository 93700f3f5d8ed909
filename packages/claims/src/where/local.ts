import type { Span } from '@sayso/core'
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
  const { text } = context.article
  const at = figures.indexOf(figure)
  const end = figures[at + 1]?.span.start ?? Number.POSITIVE_INFINITY
  const first = figures[0]?.span.start ?? 0
  const places = candidates.filter(({ span }) => !isMeasuredFrom(figure, text, span.start))
  const own = places.filter(({ span }) => span.start >= figure.span.end && span.end <= end)
  const near = own.filter((each) => isWithin(figure, each, context))
  const before = places.filter(({ span }) => span.end <= figure.span.start)
  const leading = before.filter(({ span }) => span.end <= first)
  const setting = leading.filter((each) => isSetting(each, context))
  if (near.length > 0) {
    const held = leading.filter((each) => setting.includes(each) || isWithin(figure, each, context))
    return [...near, ...held]
  }
  const beside = before.filter((each) => isWithin(figure, each, context))
  if (setting.length > 0) return [...beside.filter((each) => !setting.includes(each)), ...setting]
  if (beside.length > 0) return nearest(beside, figures)
  const after = upToFigure(
    places.filter(({ span }) => span.start >= end),
    figures,
  )
  const shared = after.filter((each) => isWithin(figure, each, context))
  if (shared.length > 0) return shared
  if (own.length > 0) return own
  if (leading.length > 0) return leading
  return before.length > 0 ? nearest(before, figures) : after
}

/** The last of `places` that no figure parts from each other. */
function nearest(places: readonly Mention[], figures: readonly Figure[]): readonly Mention[] {
  const end = places.at(-1)!.span.start
  const last = figures.findLast((each) => each.span.end <= end)
  const same = places.filter(({ span }) => !last || span.start >= last.span.end)
  return same.length > 0 ? same : places
}

/** The first of `places` that no figure parts from each other. */
function upToFigure(places: readonly Mention[], figures: readonly Figure[]): readonly Mention[] {
  const start = places[0]?.span.end
  const next = start === undefined ? undefined : figures.find(({ span }) => span.start >= start)
  return next ? places.filter(({ span }) => span.end <= next.span.start) : places
}

/** True for a place that sets the scene of its sentence: "In Nepal, …", "Meanwhile in neighbouring Iran, …". */
function isSetting({ span }: Mention, { here, article }: ClaimContext): boolean {
  const before = article.text.slice(here.sentence.span.start, span.start)
  return (
    before.length < 60 &&
    /^(?:\w+,?\s+)?(?:in|at|across|near|around|throughout|inside|outside)\b[^.;]*$/i.test(before)
  )
}

/** True for the place that a distance is counted from: "25 miles north of [Lima]". */
function isMeasuredFrom({ kind, span }: Figure, text: string, start: number): boolean {
  return kind === 'measure' &&
    /^[\s\w-]{0,40}\b(?:of|from|to)\s+(?:\w+\s+)?$/.test(text.slice(span.end, start))
    ? /^[\s-]*(?:(?:north|south|east|west)\w*|away|outside|inland|off|from|of)\b/.test(
        text.slice(span.end, start),
      )
    : false
}

/** True where no new clause with its own subject begins between one and the other. */
function isWithin(a: { readonly span: Span }, b: { readonly span: Span }, context: ClaimContext): boolean {
  const [mention, figure] = a.span.start > b.span.start ? [a, b] : [b, a]
  const { analysis } = context.here
  const { kindAt } = findClauses(context.here)
  const from = tokenAt(analysis.tokens, figure.span.end)
  const to = tokenAt(analysis.tokens, mention.span.start)
  for (let i = from; i <= to; i++) {
    const kind = kindAt.get(i)
    if (kind === 'hard' || kind === 'coordinate' || kind === 'subordinate') return false
  }
  return true
}
