import { addMonths, type Day, quarterOf } from '../calendar.ts'
import { halfEdtf, quarterEdtf, shiftYears } from '../edtf.ts'
import { ORDINAL, readOrdinal } from '../number-words.ts'
import { type Place, sticky, type TimeRule } from '../rule.ts'

const YEAR_BEFORE = "(?:(?:(last|this|next) year['’]s|(?:the )?((?:19|20)\\d\\d)) )?"
const LEAD =
  '(?:(?:the|its|a|their) )?(?:(?:early|late) )?(?:(fiscal|latest|current|year-ago|year-earlier|comparable year-ago|comparable|corresponding|same|whole|full)[- ])?'
const YEAR_AFTER =
  '(?:(?: of|,| in)? (?:(last|this|next) year|(?:fiscal |the year )?((?:19|20)\\d\\d)(?!\\d)|the year))?'

/**
 * "the third quarter", "third-quarter", "this year's third quarter", "the first quarter of 1990", "first half of 2001";
 * not "quarter-final", "three quarters".
 */
export const namedQuarter: TimeRule = {
  id: 'times/quarter',
  triggers: ['quarter'],
  pattern: sticky(
    `${YEAR_BEFORE}${LEAD}(${ORDINAL}|last|latter)[- ](?:fiscal[- ])?(quarter|half)${YEAR_AFTER}`,
  ),
  read: (match, place) => {
    const [, whose, printedBefore, lead, ordinal, unit, whichAfter, printedAfter] = match
    const half = unit!.toLowerCase() === 'half'
    const number = readOrdinal(ordinal!) ?? 2
    if (/^(?:last|latter)$/i.test(ordinal!) && !(half && (whichAfter || printedAfter))) return undefined
    if (
      half &&
      (number > 2 ||
        (!whose &&
          !printedBefore &&
          !whichAfter &&
          !printedAfter &&
          !/-half$/i.test(match[0]) &&
          !isPeriod(place)))
    )
      return undefined
    const to = half ? halfEdtf : quarterEdtf
    const printed = printedBefore ?? printedAfter
    if (printed) return { edtf: to(Number(printed), number), basis: 'stated' }
    const { published } = place.context
    if (!published) return { edtf: null }
    const which = (whose ?? whichAfter)?.toLowerCase()
    if (which)
      return { edtf: to(published.year + (which === 'last' ? -1 : which === 'next' ? 1 : 0), number) }
    const year = yearOf(number, half ? 6 : 3, published, place.forward())
    const earlier = lead && /year-/i.test(lead)
    return { edtf: to(earlier ? year - 1 : year, number) }
  },
}

/** True where a half is of a year, not of a match or of a thing: "in the second half, sales rose". */
function isPeriod({ context, before, end }: Place): boolean {
  return /^(?:in|for|during|of|since)$/.test(before) && !/^ of\b/.test(context.text.slice(end, end + 4))
}

/** The last quarter of that number to have begun; a coming one where the verb says so. */
function yearOf(number: number, months: number, published: Day, forward: boolean): number {
  const begins = (number - 1) * months + 1
  if (forward) return number * months < published.month ? published.year + 1 : published.year
  return begins <= published.month ? published.year : published.year - 1
}

/** "the quarter", "the latest quarter", "the year-ago quarter", "Q3 2014", "that quarter": the one last named, else the last to end. */
export const theQuarter: TimeRule = {
  id: 'times/the-quarter',
  triggers: ['quarter'],
  pattern: sticky(
    "(?:(?:(?:the|its|that|last year['’]s) )?(?:(latest|same|year-ago|year-earlier|comparable year-ago|comparable|corresponding|previous|prior|preceding|most recent)[- ])?quarter|(q[1-4])(?:[ -](?:of )?((?:19|20)\\d\\d))?)(?! (?:of (?:a|the|all|its|our|their)|century|mile|point|inch|back|final|million|billion|horse|pounder))",
  ),
  read: (match, place) => {
    const { published, lastQuarter } = place.context
    if (match[2]) {
      const number = Number(match[2][1])
      if (match[3]) return { edtf: quarterEdtf(Number(match[3]), number), basis: 'stated' }
      return { edtf: published && quarterEdtf(yearOf(number, 3, published, false), number) }
    }
    if (
      !/^(?:the|its|that|last|latest|year)/i.test(match[0]) ||
      /^['’-]/.test(place.context.text.slice(place.end, place.end + 1))
    )
      return undefined
    const now = lastQuarter ?? (published && endedQuarter(published))
    if (!now) return { edtf: null }
    const earlier = /year/i.test(match[0])
    return { edtf: earlier ? shiftYears(now, -1) : now }
  },
}

/** The last quarter to have ended. */
export function endedQuarter(published: Day): string {
  const day = addMonths({ ...published, day: 1 }, -3)
  return quarterEdtf(day.year, quarterOf(day.month))
}
