import type { Span } from '@sayso/core'
import type { Mention } from '@sayso/entities'
import type { Figure } from '@sayso/figures'
import { findClauses } from '../clause/boundaries.ts'
import { tokenAt } from '../clause/tokens.ts'
import type { ClaimContext } from '../context.ts'
import { isLabelOf } from './candidates.ts'

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
  const { here, article } = context
  const [label] = candidates
  return isLabelOf(label!.span, here, article.text)
    ? [...findAmong(figure, candidates.slice(1), context), label!]
    : findAmong(figure, candidates, context)
}

function findAmong(
  figure: Figure,
  candidates: readonly Mention[],
  context: ClaimContext,
): readonly Mention[] {
  if (candidates.length === 0) return candidates
  const { figures } = context.here
  const { text } = context.article
  // "12 of Ohio's 88 counties": whose they are, wherever the others are.
  const owner = candidates.find(({ span }) => /^['’]s?\s$/.test(text.slice(span.end, figure.span.start)))
  if (owner) return [owner]
  const at = figures.indexOf(figure)
  const end = figures[at + 1]?.span.start ?? Number.POSITIVE_INFINITY
  const first = figures[0]?.span.start ?? 0
  const places = candidates.filter(
    (each) => !isMeasuredFrom(figure, text, each.span.start) && !opensLaterClause(figure, each, context),
  )
  const antecedent = readAntecedent(figure, places, context)
  if (antecedent) return [antecedent]
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
  // "killed dozens, including 17 in [Peru]": the part's place is not the whole's.
  const isWhole = /\b(?:including|among them|of them|of which|of whom)\b/.test(
    text.slice(figure.span.end, Math.min(end, figure.span.end + 80)),
  )
  const shared = isWhole ? [] : after.filter((each) => isWithin(figure, each, context))
  if (shared.length > 0) return shared
  if (own.length > 0) return own
  if (leading.length > 0) return leading
  if (before.length > 0) return nearest(before, figures)
  return isWhole ? [] : after
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
    /^(?:(?:meanwhile|elsewhere|and|but|also|then|now|so|only|even|just|back|further|deep|out|over|down|up|however|earlier|later|today|yesterday|\w+day|\w+ly),?\s+)?(?:in|at|across|near|around|throughout|inside|outside)\b[^.;]*$/i.test(
      before,
    )
  )
}

/**
 * True for a place that opens a clause behind the figure's own: "12 died in Nepal, while in [India] the army counted 60 dead",
 * "12 were hurt; in [Uganda] 30 fled". It rules that clause, not the one before.
 */
function opensLaterClause(figure: Figure, { span }: Mention, { article, here }: ClaimContext): boolean {
  if (span.start < figure.span.end) return false
  const before = article.text.slice(Math.max(figure.span.end, span.start - OPENING), span.start)
  if (OPENS.test(before)) return true
  // "rose 4 percent in Spain and in [France] 2 percent": right before another figure it is that one's.
  if (!ADDED.test(before)) return false
  const next = here.figures.find((each) => each.span.start >= span.end)
  return next !== undefined && /^\s(?:\w+\s)?$/.test(article.text.slice(span.end, next.span.start))
}

const ADDED = /(?:\band|\bbut|[,;])\s+in\s+(?:the\s+)?$/i

/**
 * The place that a clause of "where" tells of, where the figure stands in that clause: "fled to [Uganda], where 800 live in camps,
 * and to Sudan".
 *
 * Must not read a place that the clause names itself: "Uganda, where 800 live in Gulu".
 */
function readAntecedent(
  figure: Figure,
  places: readonly Mention[],
  { here, article: { text } }: ClaimContext,
): Mention | undefined {
  const { start } = here.sentence.span
  const before = here.text.slice(0, figure.span.start - start)
  const where = before.toLowerCase().lastIndexOf(', where ')
  if (where < 0 || /[,;]/.test(before.slice(where + 2))) return undefined
  const place = places.findLast(({ span }) => span.end <= start + where)
  if (!place || start + where - place.span.end > 1) return undefined
  const comma = text.slice(figure.span.end, here.sentence.span.end).search(/[,;]/)
  const end = comma < 0 ? here.sentence.span.end : figure.span.end + comma
  const inner = places.some(({ span }) => span.start > place.span.end && span.end <= end)
  return inner ? undefined : place
}

const OPENING = 48
const OPENS =
  /(?:;\s*(?:and\s+|but\s+)?|\b(?:while|whereas)\s+|,\s*but\s+|,\s*and\s+)(?:meanwhile,?\s+|elsewhere\s+)?(?:in|at|across|near|around|throughout)\s+(?:the\s+|neighbou?ring\s+|nearby\s+|[a-z]+ern\s+){0,2}$/i

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
    const kind = kindAt[i]
    if (kind === 'hard' || kind === 'coordinate' || kind === 'subordinate') return false
  }
  return true
}
