import { readMonth } from '@sayso/lexicon'
import { isDay, serialOf, toSerial, weekdayOf } from '../calendar.ts'
import { isTold } from '../direction.ts'
import { dayEdtf } from '../edtf.ts'
import { ANY_WEEKDAY, MONTH, readWeekday } from '../month-names.ts'
import { readCount } from '../number-words.ts'
import { type Place, type Reading, sticky, type TimeRule } from '../rule.ts'

const AHEAD_AT_MOST = 61
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?'
/** Reuters spells the first nine: "April one". */
const SPELLED =
  '(one|two|three|four|five|six|seven|eight|nine)(?=[.,;)\\n]|$| (?:and|to|at|for|when|if|as|with|through|record|pay|reuter|the)\\b)'
const LEAD = `(?:(?:early|late) )?(?:(?:this|next|last) (?:coming )?)?(?:(${ANY_WEEKDAY}),? (?:the )?)?`
const TO = '(?: ?(?:-|–|to|through) ?| (and) )'

/** "June 26", "Tuesday, June 26, 2001", "Nov. 5-8"; not "June 2001", "May 20 percent". */
export const monthDay: TimeRule = {
  id: 'times/month-day',
  triggers: ['month', 'weekday'],
  pattern: sticky(
    `${LEAD}(${MONTH})[ \\n]?(?:${DAY}| ?${SPELLED})(?:${TO}${DAY})?(?!\\d|[:/]\\d|,\\d{3}(?!\\d))(?:,? ?(\\d{4})(?!\\d|,\\d{3})|,? (last|this|next) year)?`,
  ),
  read: (match, place) => {
    const [text, weekday, name, digits, spelled, and, last, year, which] = match
    // "In April two, ..." counts; "from April two" does not.
    if (spelled && place.before === 'in') return undefined
    const first = digits ?? String(readCount(spelled!))
    const days = { weekday, name: name!, first, last, year, which }
    if (and && !(isPair(days, place) && isAlone(place))) {
      const end = place.start + text.lastIndexOf(' and ')
      return {
        ...readDays({ ...days, last: undefined, year: undefined, which: undefined }, place),
        end,
      } as Reading
    }
    return readDays(days, place)
  },
}

/** "26 June", "5-8 June 2001", "the 26th of June", "26-JUN-1987"; not "20 May Day events". */
export const dayMonth: TimeRule = {
  id: 'times/day-month',
  triggers: ['month', 'weekday'],
  pattern: sticky(
    `${LEAD}(?:the )?${DAY}(?:${TO}${DAY})?(?: of | |-)(${MONTH})(?:(?:,? |-)(\\d{4})(?!\\d|,\\d{3})|,? (last|this|next) year)?`,
  ),
  read: (match, place) => {
    const [, weekday, first, and, last, name, year, which] = match
    const days = { weekday, name: name!, first: first!, last, year, which }
    return and && !isPair(days, place) ? undefined : readDays(days, place)
  },
}

/** The words of a day, or of a stretch of days in one month. */
interface Days {
  readonly weekday: string | undefined
  readonly name: string
  readonly first: string
  readonly last: string | undefined
  readonly year: string | undefined
  /** "last year", "this year", "next year", by its first word. */
  readonly which: string | undefined
}

/** "May 9 and 10", "between 3 and 8 May": one stretch; not "May 9 and 25". */
function isPair({ first, last }: Days, { before }: Place): boolean {
  return before === 'between' || Number(last) === Number(first) + 1
}

/** Not "May 9 and 10 people". */
function isAlone({ context, end }: Place): boolean {
  return !/^ (?!(?:in|at|and|when|for|to|as|the|on|after|with|but)\b)\p{L}/u.test(
    context.text.slice(end, end + 8),
  )
}

function readDays(
  { weekday, name, first, last, year: printed, which }: Days,
  place: Place,
): Reading | undefined {
  if (!/^\p{Lu}/u.test(name) || /^(?:[$£€#]|no)$/.test(place.before)) return undefined
  if (
    /^\s?(?:percent|per cent|pct|mln|million|billion)\b/.test(
      place.context.text.slice(place.end, place.end + 12),
    )
  ) {
    return undefined
  }
  const month = readMonth(name)!
  const from = Number(first)
  if (!isDay(2000, month, from)) return undefined
  const year = printed ? Number(printed) : which ? yearBy(which, place) : yearOf(month, from, weekday, place)
  if (year === null) return { edtf: null }
  if (!isDay(year, month, from)) return undefined
  const start = dayEdtf({ year, month, day: from })
  const basis = printed ? 'stated' : 'resolved'
  if (last === undefined) return { edtf: start, basis }
  const to = Number(last)
  if (to <= from || !isDay(year, month, to)) return undefined
  return { edtf: `${start}/${dayEdtf({ year, month, day: to })}`, basis }
}

function yearBy(which: string, { context }: Place): number | null {
  if (!context.published) return null
  const word = which.toLowerCase()
  return context.published.year + (word === 'last' ? -1 : word === 'next' ? 1 : 0)
}

/** The year of a day that has none: where its weekday fits, else the last such day, unless a coming one is near. */
function yearOf(month: number, day: number, weekday: string | undefined, place: Place): number | null {
  const { published } = place.context
  if (!published) return null
  const today = serialOf(published)
  const years = [published.year, published.year - 1, published.year + 1]
  const ahead = (year: number) => toSerial(year, month, day) - today
  const plain = plainYear(years, ahead, place)
  if (!weekday || Math.abs(ahead(plain)) < NEAR) return plain
  // Far off, the weekday tells the year; near, a slip of the weekday is likelier than a jump of a year.
  const wanted = readWeekday(weekday)
  const fits = years.find((y) => isDay(y, month, day) && weekdayOf(toSerial(y, month, day)) === wanted)
  return fits ?? plain
}

/** "are competing before the primary [Aug. 30]": what is done up to a day to come. */
function leadsUpTo({ context: { text }, start }: Place): boolean {
  return (
    /\b(?:before|until|ahead of|leading up to|in the run-up to|for) (?:[\w’'-]+ ){0,5}(?:primary|primaries|election|elections|vote|ballot|caucus|caucuses|runoff|referendum|deadline|summit|convention|hearing|trial|meeting|debate)(?: on)?,? $/i.test(
      text.slice(Math.max(0, start - 70), start),
    ) && !isTold(text, start)
  )
}

const NEAR = 45

function plainYear(years: readonly number[], ahead: (year: number) => number, place: Place): number {
  const year = years[0]!
  if (place.forward || leadsUpTo(place)) return ahead(year) >= 0 ? year : year + 1
  const past = years.find((y) => ahead(y) <= 0 && ahead(y) > -366)
  const coming = years.find((y) => ahead(y) > 0 && ahead(y) <= AHEAD_AT_MOST)
  return coming ?? past ?? year
}
