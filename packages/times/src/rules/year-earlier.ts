import { addMonths, mondayOf, quarterOf, toSerial } from '../calendar.ts'
import { monthEdtf, quarterEdtf, serialEdtf, shiftYears, weekEdtf, yearEdtf } from '../edtf.ts'
import { NUMBER, readCount } from '../number-words.ts'
import { type Place, sticky, type TimeRule } from '../rule.ts'

/** "a year earlier", "a year ago", "the year-earlier period", "year-ago": the time last named, one year before. */
export const yearEarlier: TimeRule = {
  id: 'times/year-earlier',
  triggers: ['unit', 'quarter'],
  pattern: sticky(
    '(?:(?:a|one) year (?:earlier|ago|before|previously)|(?:the )?(?:comparable |corresponding )?year[- ](?:earlier|ago) (?:period|quarter|month|week)|year[- ](?:earlier|ago)|the (?:corresponding|same|comparable) (?:period|quarter) (?:last year|a year ago|a year earlier))',
  ),
  read: (_match, place) => ({ edtf: yearBefore(place), aside: true }),
}

function yearBefore({ context, start, end }: Place): string | null {
  const { last, lastQuarter, published } = context
  if (lastQuarter) return shiftYears(lastQuarter, -1)
  const year = published ? yearEdtf(published.year - 1) : null
  // "Ago" counts from now, "earlier" from the time last named; either keeps the month that was named.
  const ago = /ago/i.test(context.text.slice(start, end))
  // "in the March 11-20 period, down from 32,000 in the same period last year".
  const days = last && /period/i.test(context.text.slice(start, end)) && /^(\S{10})\/(\S{10})$/.exec(last)
  if (days) return `${shiftYears(days[1]!, -1)}/${shiftYears(days[2]!, -1)}`
  if (!last || last.length > 10 || (ago && (last.length < 7 || Number(last.slice(0, 4)) !== published?.year)))
    return year
  return shiftYears(last, -1)
}

/** "three days later", "a week earlier", "two months before": counted from the time last named. */
export const thenAway: TimeRule = {
  id: 'times/then-away',
  triggers: ['unit'],
  pattern: sticky(
    `(?:(?:about|nearly|almost|more than|just|some) )?(${NUMBER}) (days?|weeks?|months?|years?|decades?) (earlier|later|before|afterwards?)`,
  ),
  read: (match, { context }) => {
    const count = readCount(match[1]!)
    const from = context.last && /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(context.last)
    if (count === undefined || !from) return { edtf: null }
    const step = (/^(?:later|after)/i.test(match[3]!) ? 1 : -1) * count
    return { edtf: moved(from, match[2]!.toLowerCase(), step) }
  },
}

function moved(from: RegExpExecArray, unit: string, step: number): string | null {
  const year = Number(from[1])
  const month = from[2] ? Number(from[2]) : undefined
  const day = from[3] ? Number(from[3]) : undefined
  if (unit.startsWith('decade')) return yearEdtf(year + 10 * step)
  if (unit.startsWith('year')) return month && month > 12 ? shiftYears(from[0], step) : yearEdtf(year + step)
  if (month === undefined || month > 12) return null
  if (unit.startsWith('month')) {
    const to = addMonths({ year, month, day: 1 }, step)
    return monthEdtf(to.year, to.month)
  }
  if (day === undefined) return null
  const serial = toSerial(year, month, day)
  return unit.startsWith('week') ? weekEdtf(serial + 7 * step) : serialEdtf(serial + step)
}

/** "that year", "the same day", "the following month", "the previous quarter", "later that year": by the time last named. */
export const thatPeriod: TimeRule = {
  id: 'times/that-period',
  triggers: ['unit', 'quarter'],
  pattern: sticky(
    '(?:(?:early|earlier|late|later)(?: in)? )?(that same|that|the same|the following|the next|the previous|the preceding) (day|week|month|quarter|year)',
  ),
  read: (match, { context, before }) => {
    // "Within the next week" counts from now.
    if (/^the next$/i.test(match[1]!) && /^(?:within|over|in|during|for)$/.test(before)) return undefined
    const from = context.last && /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(context.last)
    if (!from) return { edtf: null }
    const which = match[1]!.toLowerCase()
    const step = /following|next/.test(which) ? 1 : /previous|preceding/.test(which) ? -1 : 0
    return { edtf: periodOf(from, match[2]!.toLowerCase(), step) }
  },
}

function periodOf(from: RegExpExecArray, unit: string, step: number): string | null {
  const year = Number(from[1])
  const month = from[2] ? Number(from[2]) : undefined
  if (unit === 'year') return yearEdtf(year + step)
  if (month === undefined) return null
  if (unit === 'quarter' && month >= 33 && month <= 36) {
    const moved = 4 * year + (month - 33) + step
    return quarterEdtf(Math.floor(moved / 4), (moved % 4) + 1)
  }
  if (month > 12) return null
  if (unit === 'month') {
    const to = addMonths({ year, month, day: 1 }, step)
    return monthEdtf(to.year, to.month)
  }
  if (unit === 'quarter') {
    const to = addMonths({ year, month, day: 1 }, 3 * step)
    return quarterEdtf(to.year, quarterOf(to.month))
  }
  if (!from[3]) return null
  const serial = toSerial(year, month, Number(from[3]))
  return unit === 'week' ? weekEdtf(mondayOf(serial) + 7 * step) : serialEdtf(serial + step)
}
