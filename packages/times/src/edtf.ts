import { addMonths, type Day, mondayOf, quarterOf, serialOf, toDay } from './calendar.ts'

const pad = (value: number, length: number): string => String(value).padStart(length, '0')

/** A year: "1987"; outside 0 to 9999 as EDTF's `Y` form. */
export function yearEdtf(year: number): string {
  return year >= 0 && year <= 9999 ? pad(year, 4) : `Y${year}`
}

/** A month: "2001-06". */
export function monthEdtf(year: number, month: number): string {
  return `${yearEdtf(year)}-${pad(month, 2)}`
}

/** A day: "2001-06-26". */
export function dayEdtf(day: Day): string {
  return `${monthEdtf(day.year, day.month)}-${pad(day.day, 2)}`
}

/** The day of a serial number. */
export function serialEdtf(serial: number): string {
  return dayEdtf(toDay(serial))
}

/** A quarter, as EDTF writes it: 33 to 36 in place of the month. */
export function quarterEdtf(year: number, quarter: number): string {
  return `${yearEdtf(year)}-${32 + quarter}`
}

/** A half-year, as EDTF writes it: 40 or 41 in place of the month. */
export function halfEdtf(year: number, half: number): string {
  return `${yearEdtf(year)}-${39 + half}`
}

/** A decade: "199X". */
export function decadeEdtf(year: number): string {
  return `${pad(Math.floor(year / 10), 3)}X`
}

/** A century by its first two digits: "19XX" for the 1900s. */
export function centuryEdtf(hundreds: number): string {
  return `${pad(hundreds, 2)}XX`
}

/** The week that holds `serial`, Monday to Sunday, as an interval: EDTF has no weeks. */
export function weekEdtf(serial: number): string {
  const monday = mondayOf(serial)
  return `${serialEdtf(monday)}/${serialEdtf(monday + 6)}`
}

/** Saturday and Sunday of the week that holds `serial`. */
export function weekendEdtf(serial: number): string {
  const monday = mondayOf(serial)
  return `${serialEdtf(monday + 5)}/${serialEdtf(monday + 6)}`
}

/** The day, month, quarter, year ... that holds `day`, moved by `step` of it. */
export function periodEdtf(day: Day, unit: string, step: number): string | null {
  switch (unit) {
    case 'day':
      return serialEdtf(serialOf(day) + step)
    case 'week':
      return weekEdtf(serialOf(day) + 7 * step)
    case 'weekend':
      return weekendEdtf(serialOf(day) + 7 * step)
    case 'fortnight':
      return `${serialEdtf(mondayOf(serialOf(day)) + 14 * step)}/${serialEdtf(mondayOf(serialOf(day)) + 14 * step + 13)}`
    case 'month': {
      const moved = addMonths({ ...day, day: 1 }, step)
      return monthEdtf(moved.year, moved.month)
    }
    case 'quarter': {
      const moved = addMonths({ ...day, day: 1 }, 3 * step)
      return quarterEdtf(moved.year, quarterOf(moved.month))
    }
    case 'year':
      return yearEdtf(day.year + step)
    case 'decade':
      return decadeEdtf(day.year + 10 * step)
    case 'century':
      return centuryEdtf(Math.floor(day.year / 100) + step)
    default:
      return null
  }
}

/** The same time so many years on: "1989-35" and -1 give "1988-35"; of an interval, both ends. Null where it has no year. */
export function shiftYears(edtf: string, years: number): string | null {
  let shifted = true
  const out = edtf.replace(/(^|\/)(\d{4})(?=$|[-/T])/g, (_, head: string, year: string) => {
    const moved = Number(year) + years
    if (moved < 0 || moved > 9999) shifted = false
    return head + yearEdtf(moved)
  })
  return shifted && out !== edtf ? out : null
}
