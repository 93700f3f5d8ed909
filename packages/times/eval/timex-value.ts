import { mondayOf, toSerial } from '../src/calendar.ts'
import { halfEdtf, quarterEdtf, weekEdtf, weekendEdtf } from '../src/edtf.ts'

const SEASONS: Readonly<Record<string, string>> = { SP: '21', SU: '22', FA: '23', WI: '24' }

/**
 * TIMEX3's way of writing a value as ours, against the document's day. An `X` in what comes back stands for any digit:
 * TIMEX3 leaves open what the annotator could not tell ("1998-WXX", "1989-QX").
 */
export function timexToEdtf(value: string, dct: string): string | null {
  const day = dct.slice(0, 10)
  if (value === 'PRESENT_REF') return day
  if (value === 'PAST_REF') return `../${day}`
  if (value === 'FUTURE_REF') return `${day}/..`
  const week = /^(\d{4})-W(\d{1,2}|XX)(-WE)?$/.exec(value)
  if (week) {
    if (week[2] === 'XX') return `${week[1]}-XX-XX/XXXX-XX-XX`
    const monday = mondayOf(toSerial(Number(week[1]), 1, 4)) + 7 * (Number(week[2]) - 1)
    return week[3] ? weekendEdtf(monday) : weekEdtf(monday)
  }
  const quarter = /^(\d{4})-Q(\d|X)$/.exec(value)
  if (quarter)
    return quarter[2] === 'X' ? `${quarter[1]}-3X` : quarterEdtf(Number(quarter[1]), Number(quarter[2]))
  const half = /^(\d{4})-H(\d)$/.exec(value)
  if (half) return halfEdtf(Number(half[1]), Number(half[2]))
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(value)
  if (season) return `${season[1]}-${SEASONS[season[2]!]}`
  if (/^\d{3}$/.test(value)) return `${value}X`
  if (/^\d{2}$/.test(value)) return `${value}XX`
  const part = /^(\d{4}-\d\d-\d\d)T(?:MO|AF|EV|NI|MI)$/.exec(value)
  if (part) return part[1]!
  const clock = /^(\d{4}-\d\d-\d\d)T(\d\d)(?::(\d\d))?/.exec(value)
  if (clock) return `${clock[1]}T${clock[2]}:${clock[3] ?? '00'}:00`
  if (/^\d{4}-XX(-XX)?$/.test(value)) return value.slice(0, 4)
  if (/^\d{4}-\d\d-XX$/.test(value)) return value.slice(0, 7)
  if (/^P.*X/.test(value) || value.startsWith('XXXX')) return null
  const quarters = /^P(\d+)Q$/.exec(value)
  if (quarters) return `P${Number(quarters[1]) * 3}M`
  return value
}

/** True where `got` is what TIMEX3's value says, an `X` of it standing for any digit. */
export function sameTime(wanted: string | null, got: string | null): boolean {
  if (wanted === null || got === null) return wanted === got
  if (wanted === got) return true
  if (!/X/.test(wanted) || wanted.length !== got.length) return false
  for (let i = 0; i < wanted.length; i++) if (wanted[i] !== 'X' && wanted[i] !== got[i]) return false
  return true
}
