import type { Day } from './iso-date.ts'
import { toIsoDay } from './iso-day.ts'

/** Which of day and month a page puts first where both are digits. */
export type DayOrder = 'day-first' | 'month-first'

const dotted = /(?<![\d.])(\d{1,2})\. ?(\d{1,2})\. ?((?:19|20)\d\d)(?![\d.]\d)/
const slashed = /(?<![\d/-])(\d{1,2})([/-])(\d{1,2})\2((?:19|20)\d\d)(?![/-]?\d)/

/**
 * A day in digits, its year last: `03.11.2014` is day first everywhere; `3/11/2014` only where the
 * order is known or one of the two can be no month.
 */
export function readNumericDay(text: string, order: DayOrder | undefined): Day | undefined {
  const a = dotted.exec(text)
  if (a) return toDay(a, Number(a[3]), Number(a[2]), Number(a[1]))
  const b = slashed.exec(text)
  if (!b) return undefined
  const [first, second, year] = [Number(b[1]), Number(b[3]), Number(b[4])]
  if (first > 12 || (order === 'day-first' && second <= 12)) return toDay(b, year, second, first)
  if (second > 12 || order === 'month-first') return toDay(b, year, first, second)
  return undefined
}

function toDay(match: RegExpExecArray, year: number, month: number, day: number): Day | undefined {
  const iso = toIsoDay(year, month, day)
  return iso ? { iso, start: match.index, end: match.index + match[0].length } : undefined
}

const dayFirst = new Set(
  'de fr es it pt nl pl cs sk ru uk ro tr id ms da nb no fi el he ar hi vi ca hr sl bg'.split(' '),
)

/** What a page's language says of its dates: `en-US` month first, `en-GB` and most others day first, bare `en` nothing. */
export function toDayOrder(language: string | undefined): DayOrder | undefined {
  const tag = language?.toLowerCase().replace('_', '-')
  if (!tag) return undefined
  if (tag === 'en-us') return 'month-first'
  if (/^en-(?:gb|au|nz|ie|in|za|ng|ke|pk|sg)$/.test(tag)) return 'day-first'
  return dayFirst.has(tag.split('-')[0]!) ? 'day-first' : undefined
}
