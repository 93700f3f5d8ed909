import { readForeignMonth, readMonth } from '@sayso/lexicon'
import { toIsoDay } from './iso-day.ts'
import { type DayOrder, readNumericDay } from './numeric-day.ts'

const iso =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i
const compact = /^(\d{4})(\d{2})(\d{2})$/
const dashed = /^(\d{1,2})-([A-Za-z]{3,9})-(\d{4})(?: (\d{2}):(\d{2})(?::(\d{2})[.\d]*)?)?/
const monthFirst = /\b([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/
const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?[ .-](?:of )?([A-Za-z]{3,9})\.?,?[ -](\d{4})\b/
const foreignDay =
  /(?<!\d)(\d{1,2})(?:er|\.|º|ª)? (?:de |del |d['’])?(\p{L}{3,12})\.?,? (?:de |del |do )?(\d{4})(?!\d)/u
const korean = /(\d{4})년 ?(\d{1,2})월 ?(\d{1,2})일/
const slashed = /\b(\d{4})[/.](\d{1,2})[/.](\d{1,2})\b/
const eastern = /(\d{4})年(\d{1,2})月(\d{1,2})日/
const clock = /\b(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([ap])\.?m\.?)?/i
const zones: Record<string, string> = {
  z: 'Z',
  utc: 'Z',
  gmt: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  et: '-05:00',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  ist: '+05:30',
  jst: '+09:00',
}

const two = (value: string | number) => String(value).padStart(2, '0')

/**
 * A date or date-time as feeds, pages and papers print it, as ISO 8601: `2-MAR-1987 08:22:57.15`,
 * `2013-12-17 07:49:22+00:00`, `Dec. 22, 2016, 6:47 p.m.`, `Mon, 19 Dec 2016 12:29:00 GMT`.
 * Undefined where it names no whole day; day and month in digits alone (`03/04/2016`)
 * are not guessed at: `order` says which comes first where the page's language tells.
 *
 * @example
 * toIsoDate('2-MAR-1987 08:22:57.15') // => '1987-03-02T08:22:57'
 */
export function toIsoDate(text: string, order?: DayOrder): string | undefined {
  const given = text.trim().slice(0, 80)
  const a = iso.exec(given)
  if (a) {
    const day = toIsoDay(Number(a[1]), Number(a[2]), Number(a[3]))
    if (!day || a[4] === undefined) return day
    if (Number(a[4]) > 23 || Number(a[5]) > 59) return day
    const zone = a[8] === undefined ? '' : /^[+-]/.test(a[8]) ? toOffset(a[8]) : 'Z'
    return `${day}T${a[4]}:${a[5]}:${a[6] ?? '00'}${zone}`
  }
  const b = compact.exec(given)
  if (b) return toIsoDay(Number(b[1]), Number(b[2]), Number(b[3]))
  const c = dashed.exec(given)
  if (c) {
    const month = readMonth(c[2]!)
    const day = month ? toIsoDay(Number(c[3]), month, Number(c[1])) : undefined
    return day && c[4] ? `${day}T${c[4]}:${c[5]}:${c[6] ?? '00'}` : day
  }
  const day = readDay(given, order)
  if (!day) {
    const lead = /^(\d{4}-\d{2}-\d{2})(?![\d-])/.exec(given)
    return lead ? toIsoDate(lead[1]!) : undefined
  }
  return `${day.iso}${readClock(given.slice(0, day.start) + given.slice(day.end))}`
}

/** `+0500` as `+05:00`. */
const toOffset = (offset: string) =>
  offset.includes(':') ? offset : `${offset.slice(0, 3)}:${offset.slice(3)}`

/** A day and where it stands in the text that names it. */
export interface Day {
  readonly iso: string
  readonly start: number
  readonly end: number
}

/** The first whole day that a text names, in words, year first, or in digits whose order is known. */
export function readDay(text: string, order?: DayOrder): Day | undefined {
  const found: Day[] = []
  const add = (match: RegExpExecArray | null, year: number, month: string | number, day: number) => {
    if (!match) return
    const number = typeof month === 'number' ? month : readMonth(month)
    const date = number ? toIsoDay(year, number, day) : undefined
    if (date) found.push({ iso: date, start: match.index, end: match.index + match[0].length })
  }
  const a = monthFirst.exec(text)
  add(a, Number(a?.[3]), a?.[1] ?? '', Number(a?.[2]))
  const b = dayFirst.exec(text)
  add(b, Number(b?.[3]), b?.[2] ?? '', Number(b?.[1]))
  const c = slashed.exec(text)
  add(c, Number(c?.[1]), Number(c?.[2]), Number(c?.[3]))
  const d = eastern.exec(text)
  add(d, Number(d?.[1]), Number(d?.[2]), Number(d?.[3]))
  if (found.length > 0) return found.sort((x, y) => x.start - y.start)[0]
  const e = foreignDay.exec(text)
  add(e, Number(e?.[3]), readForeignMonth(e?.[2] ?? '') ?? e?.[2] ?? '', Number(e?.[1]))
  const f = korean.exec(text)
  add(f, Number(f?.[1]), Number(f?.[2]), Number(f?.[3]))
  const g = readNumericDay(text, order)
  if (g) found.push(g)
  return found.sort((x, y) => x.start - y.start)[0]
}

/** `T18:47:00-05:00` of "6:47 p.m. EST"; empty where no time is told. */
function readClock(text: string): string {
  const match = clock.exec(text)
  if (!match) return ''
  let hour = Number(match[1])
  const half = match[4]?.toLowerCase()
  if (half && (hour > 12 || hour === 0)) return ''
  if (half === 'p' && hour < 12) hour += 12
  if (half === 'a' && hour === 12) hour = 0
  if (hour > 23 || Number(match[2]) > 59) return ''
  const after = /^\s*(?:\()?([A-Za-z]{1,4}|[+-]\d{2}:?\d{2})\b/.exec(
    text.slice(match.index + match[0].length),
  )
  const offset = after
    ? /^[+-]/.test(after[1]!)
      ? toOffset(after[1]!)
      : (zones[after[1]!.toLowerCase()] ?? '')
    : ''
  return `T${two(hour)}:${match[2]}:${match[3] ?? '00'}${offset}`
}
