import type { TimeRule } from '../rule.ts'
import { ago } from './ago.ts'
import { dayPart, dayWord } from './day-word.ts'
import { duration, pastUnits } from './duration.ts'
import { halfYear } from './half-year.ts'
import { holiday } from './holiday.ts'
import { isoDate } from './iso-date.ts'
import { bareMonth, monthYear } from './month.ts'
import { dayMonth, monthDay } from './month-day.ts'
import { namedQuarter } from './named-quarter.ts'
import { relativePeriod, thePeriod } from './relative-period.ts'
import { season } from './season.ts'
import { set } from './set.ts'
import { quarterOfYear, shortQuarter, theQuarter } from './the-quarter.ts'
import { timeWord } from './time-word.ts'
import { everyWeekday, weekday } from './weekday.ts'
import { weekend } from './weekend.ts'
import { century, decade, spokenYear, year } from './year.ts'
import { thatPeriod, thenAway, yearEarlier } from './year-earlier.ts'

/** Every rule, in the order in which one wins where two read the same words. */
export const RULES: readonly TimeRule[] = [
  isoDate,
  monthDay,
  dayMonth,
  monthYear,
  bareMonth,
  everyWeekday,
  weekday,
  dayWord,
  dayPart,
  holiday,
  weekend,
  yearEarlier,
  ago,
  thatPeriod,
  thenAway,
  relativePeriod,
  thePeriod,
  namedQuarter,
  halfYear,
  theQuarter,
  shortQuarter,
  quarterOfYear,
  season,
  spokenYear,
  year,
  decade,
  century,
  pastUnits,
  set,
  duration,
  timeWord,
]
