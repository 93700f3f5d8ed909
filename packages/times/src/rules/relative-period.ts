import { addMonths, type Day, daysInMonth, serialOf, toDay } from '../calendar.ts'
import { dayEdtf, monthEdtf, periodEdtf } from '../edtf.ts'
import { sticky, type TimeRule } from '../rule.ts'

const PART =
  '(?:(?:(early|earlier|late|later|sometime|midway)(?: in)? |(?:the )?(?:beginning|start|middle|end|close|first half|second half|first part|latter part|rest|remainder) of ))?'
const UNIT = '(day|week|weekend|fortnight|month|quarter|year|decade|century)'
const STEPS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['the last', -1],
  ['the past', -1],
  ['the previous', -1],
  ['this', 0],
  ['the current', 0],
  ['the present', 0],
  ['this past', -1],
  ['next', 1],
  ['the next', 1],
  ['the coming', 1],
  ['this coming', 1],
])

/**
 * "last week", "early next year", "earlier this month", "the current fiscal year", "the end of this week": a week is
 * a week, Monday to Sunday, not a day.
 */
export const relativePeriod: TimeRule = {
  id: 'times/relative-period',
  triggers: ['unit', 'quarter'],
  pattern: sticky(
    `${PART}(last|this past|this coming|this|next|the last|the past|the previous|the current|the present|the next|the coming) (?:(fiscal|financial|calendar|school) )?${UNIT}`,
  ),
  read: (match, { context }) => {
    const which = match[2]!.toLowerCase()
    const unit = match[4]!.toLowerCase()
    if (!context.published) return { edtf: null }
    if (which === 'this past' && unit === 'week') return { edtf: periodEdtf(context.published, unit, 0) }
    // "Earlier this week" ends where it is written.
    if (/^earlier/i.test(match[1] ?? '') && which === 'this' && unit === 'week') {
      const monday = periodEdtf(context.published, 'week', 0)!.slice(0, 10)
      return { edtf: monday === context.todayEdtf ? monday : `${monday}/${context.todayEdtf}` }
    }
    // "the past year" is the twelve months up to now, "the past week" its seven days.
    const counted = /^the (?:next|coming)$/.test(which) && /^(?:week|month)$/.test(unit)
    if (counted || (/^the (?:last|past)$/.test(which) && unit !== 'quarter')) {
      return {
        edtf: `P1${UNIT_LETTER.get(unit) ?? 'D'}`,
        type: 'duration',
        covers: counted ? ahead(context.published, unit) : stretch(context.published, unit),
      }
    }
    return { edtf: periodEdtf(context.published, unit, STEPS.get(which) ?? 0) }
  },
}

const UNIT_LETTER: ReadonlyMap<string, string> = new Map([
  ['day', 'D'],
  ['week', 'W'],
  ['month', 'M'],
  ['year', 'Y'],
  ['decade', '0Y'],
  ['century', '00Y'],
])

function ahead(published: Day, unit: string): string {
  const to = unit === 'week' ? toDay(serialOf(published) + 7) : addMonths(published, 1)
  return `${dayEdtf(published)}/${dayEdtf(to)}`
}

function stretch(published: Day, unit: string): string | null {
  const day = dayEdtf(published)
  if (unit === 'year' || unit === 'month') {
    const from = addMonths(published, unit === 'year' ? -12 : -1)
    return `${monthEdtf(from.year, from.month)}/${monthEdtf(published.year, published.month)}`
  }
  const past = periodEdtf(published, unit === 'week' ? 'week' : unit, -1)
  return past ? `${past.slice(0, past.indexOf('/') < 0 ? undefined : past.indexOf('/'))}/${day}` : null
}

/** "the end of the year", "late in the month", "year-end", "year's end". */
export const thePeriod: TimeRule = {
  id: 'times/the-period',
  triggers: ['unit', 'word'],
  pattern: sticky(
    `(?:(?:early|earlier|late|later|midway) in the (year|month|week|decade)|the (?:beginning|start|middle|end|close|rest|remainder) of the (year|month|week|decade|century|quarter)|(year)-end|(year)['’]s end)`,
  ),
  read: (match, { context }) => {
    const unit = (match[1] ?? match[2] ?? match[3] ?? match[4])!.toLowerCase()
    if (!context.published) return { edtf: null }
    if (unit === 'month' && /\bend\b/i.test(match[0])) {
      const { year, month } = context.published
      return { edtf: dayEdtf({ year, month, day: daysInMonth(year, month) }) }
    }
    return { edtf: periodEdtf(context.published, unit, 0) }
  },
}
