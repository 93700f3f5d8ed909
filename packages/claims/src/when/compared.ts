import type { Figure } from '@sayso/figures'
import type { ClaimTime } from '../claim.ts'
import type { ClaimContext } from '../context.ts'
import type { Dated } from './candidates.ts'
import { yearBefore } from './quarter.ts'

// Most figures have none of these words before them.
const MAY_COMPARE = /\b(?:from|vs|versus|against|compared|than|with)\b/i
const LINK =
  /\b(?:from|vs\.?|versus|against|compared (?:with|to)|than)\s+(?:(?:about|some|only|just|an?)\s+)*$/i
const OF_THEN =
  /\b(?:from|vs\.?|versus|against|than|with)\s+(?:(?:last|the previous|the prior|the same)\s+\w+|yesterday|\w+day|January|February|March|April|May|June|July|August|September|October|November|December|(?:19|20)\d\d)['’]s\s+(?:[\w-]+\s+){0,2}$/
const TOLD_AGAIN = /^(?:,?\s+or|,)\s+(?:about\s+|just\s+|only\s+)?$/i

/** True for a figure that another is set against: "from 2,600", "vs 35 million", "compared with 12", "from last year's 40". */
export function isCompared({ span }: Pick<Figure, 'span'>, { article: { text } }: ClaimContext): boolean {
  const before = text.slice(Math.max(0, span.start - 40), span.start)
  return MAY_COMPARE.test(before) && (LINK.test(before) || OF_THEN.test(before))
}

/** The time whose genitive stands right before a figure: "[April]'s 3.11 million", "[last year]'s record 40 tonnes". */
export function ownerOf(
  { span }: Pick<Figure, 'span'>,
  dates: readonly Dated[],
  { article: { text } }: ClaimContext,
): Dated | undefined {
  const date = dates.findLast(({ time }) => time.span.end <= span.start)
  if (!date || span.start - date.time.span.end > 24) return undefined
  return /^(?:['’]s|['’])\s+(?:[\w-]+\s+){0,2}$/.test(text.slice(date.time.span.end, span.start))
    ? date
    : undefined
}

/** The figure that this one says again in other terms, back to the first: "from 226 million, or [78 cents]"; itself where there is none. */
export function firstOfTold(figure: Figure, { here, article: { text } }: ClaimContext): Figure {
  let first = figure
  for (let at = here.figures.indexOf(figure); at > 0; at--) {
    const before = here.figures[at - 1]!
    if (!TOLD_AGAIN.test(text.slice(before.span.end, first.span.start))) break
    if (before.kind === first.kind && before.unit === first.unit) break
    first = before
  }
  return first
}

/**
 * `claims/when-compared`: what a quarter's or a year's figure is set against is that of the year before: "Third-quarter profit rose to 5
 * million from [4 million]". What else is so compared in one sentence shares its time: "down from 76 planted last year, … down from [61]".
 *
 * Must not read a month or a day, which may be set against the one before.
 */
export function readComparedTime(
  figure: Figure,
  context: ClaimContext,
  timeOf: (figure: Figure, context: ClaimContext) => ClaimTime | null,
): ClaimTime | undefined {
  const { figures } = context.here
  const at = figures.indexOf(figure)
  for (let i = at - 1; i >= 0; i--) {
    const other = figures[i]!
    const time = timeOf(other, context)
    if (!time) continue
    // "20,000 in Britain, 30,000 in Spain" are of the same year as what they are set against.
    if (isCompared(other, context) || !standsAlone(figure, context)) return { ...time, basis: 'resolved' }
    const edtf = yearBefore(time.edtf)
    return edtf === undefined ? undefined : { ...time, edtf, basis: 'resolved' }
  }
  return undefined
}

/** True where nothing follows that tells the figure from the other by more than its time: "from 4 million." but not "with 20,000 in Britain". */
function standsAlone({ span }: Figure, { article: { text } }: ClaimContext): boolean {
  return /^(?:\s*[,.;:)"”]|\s*$|\s+(?:or|and|a|an?\s+year|the\s+year|per|in\s+the\s+(?:same|corresponding|comparable|year-ago))\b)/.test(
    text.slice(span.end, span.end + 24),
  )
}
