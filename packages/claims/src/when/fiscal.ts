import { readMonth } from '@sayso/lexicon'
import type { Time } from '@sayso/times'
import type { ArticleContext } from '../context.ts'

const QUARTERS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
}
const QUARTER_ENDED =
  /\b(first|second|third|fourth|1st|2nd|3rd|4th)[ -](?:fiscal )?(?:quarter|qtr)s?,?(?: [a-z]+){0,3} end(?:ed|ing) ([A-Z][a-z]{2,8})\b/i
const YEAR_ENDED =
  /\bfiscal(?: year)?(?: (?:19|20)\d\d)?,?(?: which| that)? end(?:ed|ing|s) (?:on |in )?([A-Z][a-z]{2,8})\b/i

/** The month that a firm's year ends with, as its article tells: "the first quarter ended January 31" -> 10; undefined for December, and where nothing tells it. */
export function readYearEnd({ text, notes }: ArticleContext): number | undefined {
  notes.yearEnd ??= findYearEnd(text)
  return notes.yearEnd > 0 && notes.yearEnd < 12 ? notes.yearEnd : undefined
}

function findYearEnd(text: string): number {
  if (!/\bended |\bending /.test(text)) return 0
  const quarter = QUARTER_ENDED.exec(text)
  const last = quarter && readMonth(quarter[2]!)
  if (quarter && last) return ((last + 3 * (4 - QUARTERS[quarter[1]!.toLowerCase()]!) - 1) % 12) + 1
  const year = YEAR_ENDED.exec(text)
  return (year && readMonth(year[1]!)) || 0
}

/**
 * A quarter or a fiscal year of a firm whose year ends with month `end`, as its months: the first quarter of a year that ends
 * in October is November to January. Without a year of its own it is the last to have ended by `published`.
 */
export function toFiscalMonths(
  { edtf, text, basis }: Time,
  end: number,
  published: string,
): string | undefined {
  if (/^\d{4}$/.test(edtf ?? '') && /\bfiscal\b/i.test(text)) return toStretch(Number(edtf), end, 12)
  const quarter = /^(\d{4})-3([3-6])$/.exec(edtf ?? '')
  if (!quarter) return undefined
  const before = 3 * (6 - Number(quarter[2]))
  if (basis === 'stated') return toStretch(Number(quarter[1]), end - before, 3)
  let year = Number(published.slice(0, 4)) + 1
  while (toStretch(year, end - before, 3).slice(8) >= published.slice(0, 7)) year--
  return toStretch(year - (/year-|comparable|corresponding/i.test(text) ? 1 : 0), end - before, 3)
}

/** `size` months, the last of which is `month` of `year`, where 0 is December of the year before. */
function toStretch(year: number, month: number, size: number): string {
  const last = year * 12 + month - 1
  return `${toMonth(last - size + 1)}/${toMonth(last)}`
}

function toMonth(index: number): string {
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
}
