import type { Day } from '../calendar.ts'
import { quarterEdtf } from '../edtf.ts'
import { ORDINAL, readOrdinal } from '../number-words.ts'
import { sticky, type TimeRule } from '../rule.ts'

const YEAR_BEFORE = "(?:(?:(?:(last|this|next) year['’]s|(?:the )?((?:19|20)\\d\\d)) )?"
const LEAD =
  '(?:(?:the|its|their) )?(?:(?:early|late) )?(?:(fiscal|latest|current|year-ago|year-earlier|comparable year-ago|comparable|corresponding|same|whole|full)[- ])?'
const YEAR_AFTER =
  '(?:(?: of|,| in)? (?:(last|this|next) year|(?:fiscal |the year )?((?:19|20)\\d\\d)(?!\\d)|the year))?'

/**
 * "the third quarter", "third-quarter", "this year's third quarter", "the first quarter of 1990", "the year-ago third
 * quarter"; not "quarter-final", "three quarters".
 */
export const namedQuarter: TimeRule = {
  id: 'times/quarter',
  triggers: ['quarter', 'unit', 'year'],
  pattern: sticky(
    `${YEAR_BEFORE}${LEAD})?(${ORDINAL})(?:[- ]fiscal)?(?: (?:quarter|qtr)${YEAR_AFTER}|-(?:quarter|qtr))(?!-?final)`,
  ),
  read: (match, { context, forward, start }) => {
    const [, whose, printedBefore, lead, ordinal, whichAfter, printedAfter] = match
    const number = readOrdinal(ordinal!)!
    const printed = printedBefore ?? printedAfter
    if (printed) {
      const year = Number(printed)
      const past = context.published !== null && year < context.published.year
      return { edtf: quarterEdtf(year, number), basis: 'stated', aside: past }
    }
    if (!context.published) return { edtf: null }
    const which = (whose ?? whichAfter)?.toLowerCase()
    if (which) {
      const year = context.published.year + (which === 'last' ? -1 : which === 'next' ? 1 : 0)
      return { edtf: quarterEdtf(year, number), aside: which === 'last' }
    }
    const earlier = lead !== undefined && /year-|comparable|corresponding/i.test(lead)
    const year = quarterYear(number, context.published, forward) - (earlier ? 1 : 0)
    // "its third-quarter loss": the quarter only describes, and the words before it are the loss's.
    const describes = /-quarter$/i.test(match[0]) && /^(?:the|its|their) \S+$/i.test(match[0])
    const from = describes ? { start: start + match[0].lastIndexOf(' ') + 1 } : {}
    // "up from 4 billion in the third quarter and 3 billion a year earlier": what it is set against is not what is told of.
    const isAside = earlier || SET_AGAINST.test(context.text.slice(Math.max(0, start - 60), start))
    return { edtf: quarterEdtf(year, number), aside: isAside, ...from }
  },
}

const SET_AGAINST = /\b(?:from|against|versus|vs|compared (?:with|to)|than)\b(?:[^.,;]|\.(?=\d)){0,50} in $/

/** How long after its end a quarter is still the one that a report to come is about. */
const MONTHS_TO_REPORT = 3

/**
 * The year of a quarter that has none: the last such quarter to have begun; where the verb points ahead, the next
 * one, unless it ended so lately that its figures are still to come ("expects to report a third-quarter loss").
 */
export function quarterYear(quarter: number, { year, month }: Day, forward: boolean): number {
  const begins = 3 * quarter - 2
  const last = begins <= month ? year : year - 1
  if (!forward) return last
  const since = (year - last) * 12 + month - (begins + 2)
  return since <= MONTHS_TO_REPORT ? last : last + 1
}
