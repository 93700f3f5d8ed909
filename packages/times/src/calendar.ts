/** A day of the civil calendar. */
export interface Day {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
}

const MS_A_DAY = 86_400_000

/** Days since 1970-01-01; works for any month or day number, carrying over ("month 13" is next January). */
export function toSerial(year: number, month: number, day: number): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return Math.floor(date.getTime() / MS_A_DAY)
}

/** The day of a serial number of {@link toSerial}. */
export function toDay(serial: number): Day {
  const date = new Date(serial * MS_A_DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** The serial number of a day. */
export function serialOf(day: Day): number {
  return toSerial(day.year, day.month, day.day)
}

/** 0 Sunday to 6 Saturday. */
export function weekdayOf(serial: number): number {
  return (((serial + 4) % 7) + 7) % 7
}

/** The serial number of the Monday of the week that holds `serial`. */
export function mondayOf(serial: number): number {
  return serial - ((weekdayOf(serial) + 6) % 7)
}

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
  return toDay(toSerial(year, month + 1, 0)).day
}

/** True where the calendar has that day. */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** `day` moved by whole months; a day the month lacks becomes its last. */
export function addMonths(day: Day, months: number): Day {
  const index = day.year * 12 + (day.month - 1) + months
  const year = Math.floor(index / 12)
  const month = index - year * 12 + 1
  return { year, month, day: Math.min(day.day, daysInMonth(year, month)) }
}

/** The quarter of a month: 1 to 4. */
export function quarterOf(month: number): number {
  return Math.floor((month - 1) / 3) + 1
}
