import type { TimeRule } from '../rule.ts'
import { ago } from './ago.ts'
import { dayWord } from './day-word.ts'
import { duration, pastUnits } from './duration.ts'
import { bareMonth, monthYear } from './month.ts'
import { dayMonth, monthDay } from './month-day.ts'
import { now, recently, soon } from './now.ts'
import { namedQuarter, theQuarter } from './quarter.ts'
import { relativePeriod, thePeriod } from './relative-period.ts'
import { season } from './season.ts'
import { set } from './set.ts'
import { everyWeekday, weekday } from './weekday.ts'
import { weekend } from './weekend.ts'
import { century, decade, spokenYear, year } from './year.ts'
import { thatPeriod, thenAway, yearEarlier } from './year-earlier.ts'

/** Every rule, in the order in which one wins where two read the same words. */
export const RULES: readonly TimeRule[] = [
  monthDay,
  dayMonth,
  monthYear,
  bareMonth,
  everyWeekday,
  weekday,
  dayWord,
  weekend,
  yearEarlier,
  ago,
  thatPeriod,
  thenAway,
  relativePeriod,
  thePeriod,
  namedQuarter,
  theQuarter,
  season,
  spokenYear,
  year,
  decade,
  century,
  pastUnits,
  set,
  duration,
  now,
  recently,
  soon,
]
