import { toDay, toSerial, weekdayOf } from '../calendar.ts'
import { dayEdtf, serialEdtf } from '../edtf.ts'
import { sticky, type TimeRule } from '../rule.ts'

/** The serial number of Easter Sunday (Gauss, in the form of Meeus). */
function easter(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return toSerial(year, Math.floor(f / 31), (f % 31) + 1)
}

/** The serial number of the n-th such weekday of a month. */
function nth(year: number, month: number, weekday: number, n: number): number {
  const first = toSerial(year, month, 1)
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1)
}

const HOLIDAYS: ReadonlyMap<string, (year: number) => number> = new Map<string, (year: number) => number>([
  ["new year's day", (year) => toSerial(year, 1, 1)],
  ["new year's eve", (year) => toSerial(year, 12, 31)],
  ["valentine's day", (year) => toSerial(year, 2, 14)],
  ['good friday', (year) => easter(year) - 2],
  ['easter', easter],
  ['easter sunday', easter],
  ['easter monday', (year) => easter(year) + 1],
  ['memorial day', (year) => nth(year, 6, 1, 1) - 7],
  ['independence day', (year) => toSerial(year, 7, 4)],
  ['labor day', (year) => nth(year, 9, 1, 1)],
  ['halloween', (year) => toSerial(year, 10, 31)],
  ['election day', (year) => nth(year, 11, 1, 1) + 1],
  ['thanksgiving', (year) => nth(year, 11, 4, 4)],
  ['thanksgiving day', (year) => nth(year, 11, 4, 4)],
  ['christmas', (year) => toSerial(year, 12, 25)],
  ['christmas day', (year) => toSerial(year, 12, 25)],
  ['christmas eve', (year) => toSerial(year, 12, 24)],
  ['boxing day', (year) => toSerial(year, 12, 26)],
])

/** "Christmas Day 1998", "Thanksgiving", "last Easter": the last one unless the verb points ahead; not "Christmas trees". */
export const holiday: TimeRule = {
  id: 'times/holiday',
  triggers: ['holiday'],
  pattern: sticky(
    "(?:(last|next|this) )?(new year['’]s (?:day|eve)|valentine['’]s day|good friday|easter (?:sunday|monday)|easter|memorial day|independence day|labor day|halloween|election day|thanksgiving(?: day)?|christmas (?:day|eve)|christmas|boxing day)(?:,? ((?:19|20)\\d\\d)(?!\\d))?",
  ),
  read: (match, { context, forward, end, before }) => {
    if (!/\p{Lu}/u.test(match[0])) return undefined
    const name = match[2]!.toLowerCase().replace('’', "'")
    const named = /day|eve|sunday|monday|friday/.test(name)
    if (!named && !match[1] && !match[3]) {
      if (!/^(?:at|on|by|before|after|since|until|of|last|over)$/.test(before)) return undefined
      if (
        /^ \p{L}/u.test(context.text.slice(end, end + 2)) &&
        !/^ (?:and|when|in|at|to|with|but|as|for|was|were|is)\b/.test(context.text.slice(end, end + 6))
      )
        return undefined
    }
    const day = HOLIDAYS.get(name)
    if (!day) return undefined
    if (match[3]) return { edtf: dayEdtf(toDay(day(Number(match[3])))), basis: 'stated' }
    const { today, published } = context
    if (today === null || !published) return { edtf: null }
    const ahead = match[1] ? match[1].toLowerCase() !== 'last' : forward
    const years = [published.year - 1, published.year, published.year + 1].map(day)
    const chosen = ahead ? years.find((d) => d >= today) : years.findLast((d) => d <= today)
    return { edtf: chosen === undefined ? null : serialEdtf(chosen) }
  },
}
