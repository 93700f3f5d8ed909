import { addMonths, type Day, quarterOf } from '../calendar.ts'
import { quarterEdtf, shiftYears } from '../edtf.ts'
import { sticky, type TimeRule } from '../rule.ts'
import { quarterYear } from './named-quarter.ts'

const WHICH =
  '(latest|same|year-ago|year-earlier|comparable year-ago|comparable|corresponding|most recent|recent)'

/**
 * "the quarter", "the latest period", "the year-ago quarter", "the quarter a year ago": the quarter the text is about,
 * else the last to have ended; not "a quarter of", "the quarter-final".
 */
export const theQuarter: TimeRule = {
  id: 'times/the-quarter',
  triggers: ['quarter', 'unit'],
  pattern: sticky(
    `(?:(?:the|its|that|last year['’]s|this year['’]s) (?:${WHICH} )?quarter|(?:the )?${WHICH} quarter|the (latest|year-ago|year-earlier|comparable year-ago|comparable|corresponding|same) period)(?:,? (a year (?:ago|earlier|before)|last year))?(?!-| (?:of (?:a|the|all|its|our|their)|century|mile|point|inch|back|final|million|billion|horse|pounder))`,
  ),
  read: (match, { context }) => {
    const quarter = context.lastQuarter
    // A "period" may be nine months: without a quarter to stand for, nothing is said.
    if (/period/i.test(match[0]) && !quarter) return undefined
    const latest = quarter ?? (context.published && endedQuarter(context.published))
    if (!latest) return { edtf: null }
    const earlier = match[4] !== undefined || /year-|last year|comparable|corresponding/i.test(match[0])
    return { edtf: earlier ? shiftYears(latest, -1) : latest, aside: earlier }
  },
}

/** "Q3 2014", "2014 Q3", "Q3"; not "Q3" the car. */
export const shortQuarter: TimeRule = {
  id: 'times/short-quarter',
  triggers: ['quarter', 'year'],
  pattern: sticky(
    "(?:Q([1-4])(?:[- ](?:of )?|[- ]?(?:FY)?['’]?)(20\\d\\d|19\\d\\d|\\d\\d)|(?:(20\\d\\d|19\\d\\d)[- ])?Q([1-4]))",
  ),
  read: (match, { context }) => {
    if (!match[0].includes('Q')) return undefined
    const number = Number(match[1] ?? match[4])
    const printed = match[2] ?? match[3]
    if (printed)
      return {
        edtf: quarterEdtf(Number(printed) + (printed.length === 2 ? 2000 : 0), number),
        basis: 'stated',
      }
    return { edtf: context.published && quarterEdtf(quarterYear(number, context.published, false), number) }
  },
}

/** "the 1988 quarter", "the 1989 period": the quarter the text is about, in that year. */
export const quarterOfYear: TimeRule = {
  id: 'times/quarter-of-year',
  triggers: ['year'],
  pattern: sticky('(?:the )?((?:19|20)\\d\\d) (quarter|period)'),
  read: (match, { context }) => {
    const quarter = context.lastQuarter
    if (!quarter) return { edtf: match[1]!, basis: 'stated' }
    return { edtf: `${match[1]}${quarter.slice(4)}`, aside: true }
  },
}

/** The last quarter to have ended. */
function endedQuarter(published: Day): string {
  const day = addMonths({ ...published, day: 1 }, -3)
  return quarterEdtf(day.year, quarterOf(day.month))
}
