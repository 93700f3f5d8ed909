import { overlaps } from '@sayso/core'
import type { Figure } from '@sayso/figures'
import type { ClaimTime } from '../claim.ts'
import type { ClaimContext, Reading } from '../context.ts'
import type { Dated } from './candidates.ts'
import { firstOfTold, isCompared, ownerOf } from './compared.ts'
import { yearBefore } from './quarter.ts'

const FORESEEN =
  /\b(?:forecasts?|projections?|estimates?|targets?|outlook|budgets?|guidance|predictions?|goals?)\b/i

/**
 * `claims/when-own-period`: the year or quarter that what is measured has in its own name: "yesterday cut his [1990] profit forecast to $2.95
 * from $3.10". What is set against a result is of the year before, what is set against a forecast of the same.
 *
 * Must not date people and things by a year in their name: "300 survivors of the 1994 quake".
 */
export function readOwnPeriod(
  figure: Figure,
  dates: readonly Dated[],
  context: ClaimContext,
): Reading<ClaimTime> | undefined {
  const { kind, counted } = figure
  if (kind === 'count' || kind === 'age' || kind === 'duration' || !counted?.span) return undefined
  const { span } = counted
  const date = dates.find(({ edtf, time }) => overlaps(span, time.span) && yearBefore(edtf) !== undefined)
  const first = firstOfTold(figure, context)
  if (!date || span.end > figure.span.start || ownerOf(first, dates, context)) return undefined
  // A date of its own right behind it is nearer: "1990 sales were 4 million in May".
  const behind = dates.find(({ time }) => time.span.start >= figure.span.end)
  if (behind && behind.time.span.start - figure.span.end < 30) return undefined
  const isOfYearBefore = isCompared(first, context) && !FORESEEN.test(counted.text)
  const edtf = isOfYearBefore ? yearBefore(date.edtf)! : date.edtf
  const { text, span: at, basis } = date.time
  return {
    value: { edtf, text, span: at, basis: isOfYearBefore ? 'resolved' : basis },
    rules: ['claims/when-own-period'],
  }
}
