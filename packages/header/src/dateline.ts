import { readMonth } from '@sayso/lexicon'
import { readAgency } from './agency.ts'
import { isGreatCity, isKnownPlace, locate, readCountry, readState } from './dateline-place.ts'
import { toIsoDay } from './iso-day.ts'
import type { Dateline } from './layers.ts'

/** A dateline with what else stands in it. */
export interface ReadDateline extends Dateline {
  /** The agency it names: "(AP)", "(IPS) BEIJING". */
  readonly agency: string | null
}

/** What helps to read a dateline. */
export interface DatelineOptions {
  /** Where in the text it would begin; 0 where absent. */
  readonly at?: number
  /** ISO date of publication, which gives the year that datelines leave out. */
  readonly published?: string | null
}

const longest = 140
// Marks of an update, and the words of a desk, before the place.
const prefix =
  /^(?:[\s*>]+|(?:RPT|CORRECTED|UPDATE \d+|WRAPUP \d+|CORRECTION|REFILE|LEAD|URGENT|FOCUS|FEATURE|ANALYSIS|EXCLUSIVE)\b[\s:-]*|[A-Z][a-z]+ News, )*/
const firstAgency =
  /^\(([A-Za-z][A-Za-z ./-]{1,30})\)\s*(?:[-–—_]+\s*)?|^([A-Z][A-Za-z.]{1,12}) (?:-|–|—|--) (?=[A-Z]{2})/
// What ends a dateline: a dash with space or double, an underscore, a colon after a bracket, a bracket with a date.
const ending =
  /\s?(?:--+|—|–|―)|\s?_ ?(?=\s|[A-Z"“'])|\s?-(?=\s|$)|(?<=\d) ?-(?=\s|$|[A-Z])|\s?(?<=\)):(?=\s)|(?<=\))\.?\s?-|:(?=\s[A-Z"“'])/g
// A bracket with an agency ends a dateline that has its date, without a dash.
const creditOnly = /^[A-Z][A-Z ,.'-]{2,50} \(([A-Za-z][A-Za-z ./&-]{1,30})\)(?=\s+[A-Z"“'])/
const bars = /^([^|\n]{3,50}) \| ([A-Z]{2,10}) \|(?= )/
const dashless = /^[^()\n]{3,60}\d{1,2},? \([A-Za-z][A-Za-z ./&-]{1,30}\)(?=\s)/
const agencyPart = /[,.]?\s*[(/]\s*([A-Za-z][A-Za-z ./&-]{1,40}?)\s*[)/]\s*$/
const dayMonth = /^(\d{1,2})(?:st|nd|rd|th)? ([A-Za-z]{3,9})\.?(?:,? (\d{4}))?$/
const monthDay = /^([A-Za-z]{3,9})\.? {0,3}([\dlO]{1,3})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/

/**
 * The dateline that opens a paragraph: `KATHMANDU, Nepal (AP) —`, `(IPS) BEIJING --`,
 * `TOKYO, April 9 -`. Undefined where the paragraph opens with something else: a table's label
 * (`NEW ZEALAND EXCHS CLOSE -`), a name (`BOSTON CELTICS_Activated`), an agency alone (`AP - `).
 *
 * Its date is EDTF: with the year of `published` where it has none of its own, else `XXXX-04-09`.
 *
 * @example
 * readDateline('NAIROBI, Kenya (AP) _ Rains fell.')?.country // => 'KE'
 */
export function readDateline(text: string, options: DatelineOptions = {}): ReadDateline | undefined {
  const at = options.at ?? 0
  const window = text.slice(at, at + longest)
  let begin = prefix.exec(window)![0].length
  let agency: string | null = null
  const first = firstAgency.exec(window.slice(begin))
  if (first) {
    const name = (first[1] ?? first[2])!
    const known = readAgency(name) ?? (first[1] && /^[A-Z][A-Za-z]*$/.test(name) ? name : undefined)
    if (!known && !/\.com$/i.test(name)) return undefined
    agency = known ?? name
    begin += first[0].length
  }
  // The dateline begins at its agency if that comes first, behind stars and the like.
  const opens = first ? begin - first[0].length : begin
  // "Kampala, Uganda | AFP | Rain fell": bars for brackets.
  const rest = window.slice(begin).replace(bars, '$1  ($2)-')
  if (!/^[A-Za-z]/.test(rest)) return undefined
  const credited = creditOnly.exec(rest)
  const bracketed =
    dashless.exec(rest)?.[0] ?? (credited && readAgency(credited[1]!) ? credited[0] : undefined)
  const dashed = bracketed && /^\s?(?:-|–|—|_|:)/.test(rest.slice(bracketed.length))
  if (bracketed && !dashed) {
    const read = readParts(bracketed.replace(/\s+/g, ' '), '', agency, options.published)
    if (read?.agency) return { ...read, span: { start: at + opens, end: at + begin + bracketed.length } }
  }
  ending.lastIndex = 0
  for (let match = ending.exec(rest), tries = 0; match && tries < 4; match = ending.exec(rest), tries++) {
    const head = rest.slice(0, match.index)
    if (/\n\s*\n/.test(head)) return undefined
    const read = readParts(
      head.replace(/\s+/g, ' ').replace(/[,\s]+$/, ''),
      match[0],
      agency,
      options.published,
    )
    if (!read) continue
    const shouting = read.place === read.place.toUpperCase()
    // "Lagos — a port — lies": a sentence; a dateline is followed by the beginning of one.
    if (
      !shouting &&
      !read.date &&
      !read.agency &&
      !/^\s*["“‘'(]*[A-Z\d]/.test(rest.slice(match.index + match[0].length))
    )
      continue
    let end = begin + match.index + match[0].length
    // "Md., - March 4 -": a date between two dashes.
    if (!read.date) {
      const more = /^\s*([A-Z][a-z]{2,8}\.? \d{1,2})\s*-(?=\s)/.exec(window.slice(end))
      const date = more ? readDate(more[1]!, options.published) : undefined
      if (more && date) {
        end += more[0].length
        return { ...read, date, span: { start: at + opens, end: at + end } }
      }
    }
    return { ...read, span: { start: at + opens, end: at + end } }
  }
  return undefined
}

function readParts(
  head: string,
  mark: string,
  firstName: string | null,
  published: string | null | undefined,
): Omit<ReadDateline, 'span'> | undefined {
  let body = head
  let agency = firstName
  const credited = agencyPart.exec(body)
  if (credited) {
    const name = credited[1]!
    const known = readAgency(name)
    if (!known && !/^[A-Z][\w .&/-]*$/.test(name)) return undefined
    if (!known && (name.split(' ').length > 3 || readCountry(name) !== undefined)) return undefined
    agency = known ?? name
    body = body.slice(0, credited.index)
  }
  if (/[()"“”;:!?]/.test(body) || body.length > 90) return undefined
  // "MOSCOW. Oct 5", "OKLAHOMA CITY, Okla. March 11": a date glued on with a stop or nothing.
  body = body.replace(
    /([A-Za-z.])[.,]? +((?:[A-Z][a-z]{2,8}|[A-Z]{3,9})\.? [\dlO]{1,3})(?=$|,)/,
    (whole, before: string, date: string) =>
      readMonth(date.split(/[ .]/)[0]!) ? `${before}, ${date}` : whole,
  )
  const parts = body.split(/\s*,\s*/).filter((part) => part !== '')
  const places: string[] = []
  let date: string | null = null
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!
    const read = readDate(parts[i + 1]?.match(/^\d{4}$/) ? `${part}, ${parts[++i]}` : part, published)
    if (read) {
      date = read
      continue
    }
    const named = readAgency(part)
    if (named && i > 0 && !readState(part)) {
      agency = named
      continue
    }
    if (/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/i.test(part) && i > 0) continue
    if (date) return undefined
    places.push(part)
  }
  const place = places[0]
    ?.replace(/[{}]/g, '')
    .replace(/\.$/, (stop) => (/\b[A-Z]\.$/.test(places[0]!) ? stop : ''))
  if (!place || places.length > 4 || place.split(/[ /]/).length > 6) return undefined
  if (/\d/.test(places.join(' '))) return undefined
  const others = places.slice(1)
  const located = others.some((part) => readState(part) !== undefined || readCountry(part) !== undefined)
  const upper = place === place.toUpperCase() || /^(?:Mc|Mac|De|La)[A-Z]+$/.test(place)
  const titled = /^[A-Z]/.test(place)
  const known = isKnownPlace(place)
  const dated = date !== null
  const credit = agency !== null && firstName === null
  const bare = !dated && !credit
  const dash = /—|–|--/.test(mark)
  // "KABUL: Rain fell", "Abuja — Rain fell": a city's name alone.
  if (bare && mark.trim() === ':' && (others.length > 0 || !isGreatCity(place))) return undefined
  const fits = upper
    ? dated ||
      known ||
      (located && others.length < 3) ||
      (credit && others.length === 0) ||
      /^ABOARD /.test(place)
    : titled
      ? bare
        ? (known && located && (dash || firstName !== null)) ||
          (dash && others.length === 0 && isGreatCity(place)) ||
          mark.trim() === ':'
        : known || located
      : dated && known
  if (!fits) return undefined
  return { place, ...locate(place, others), date, agency }
}

function readDate(part: string, published: string | null | undefined): string | undefined {
  const text = part.replace(/\s+/g, ' ').trim()
  const a = monthDay.exec(text)
  const b = a ? null : dayMonth.exec(text)
  const month = readMonth((a ? a[1] : b?.[2]) ?? '')
  if (!month) return undefined
  const digits = ((a ? a[2] : b?.[1]) ?? '').replace(/l/g, '1').replace(/O/g, '0')
  let day = Number(digits)
  if (day > 31) day = Number(digits.slice(0, 2))
  const year = (a ? a[3] : b?.[3]) ?? null
  if (year) return toIsoDay(Number(year), month, day)
  const filed = published ? /^(\d{4})-(\d\d)-(\d\d)/.exec(published) : null
  if (!filed) {
    const known = toIsoDay(2000, month, day)
    return known ? `XXXX${known.slice(4)}` : undefined
  }
  // News looks back: a date more than two days after publication is last year's.
  const here = toIsoDay(Number(filed[1]), month, day)
  if (here && Date.parse(here) <= Date.parse(filed[0]) + 2 * 86_400_000) return here
  return toIsoDay(Number(filed[1]) - 1, month, day)
}
