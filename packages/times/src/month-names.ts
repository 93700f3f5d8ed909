const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

/** A pattern for a month's name, in full or short, with the short form's full stop. */
export const MONTH: string =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\b\\.?)'

/** A pattern for a weekday's full name. */
export const WEEKDAY: string = '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)'

/** A pattern for a weekday in full or short: only beside a date is a short one safe ("sat" is also a verb). */
export const ANY_WEEKDAY: string = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?)'

/** 0 Sunday to 6 Saturday, or undefined where the word is no weekday. */
export function readWeekday(word: string): number | undefined {
  const index = WEEKDAYS.indexOf(word.slice(0, 3).toLowerCase())
  return index < 0 ? undefined : index
}
