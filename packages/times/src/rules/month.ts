import { readMonth } from '@sayso/lexicon'
import { type Day, daysInMonth } from '../calendar.ts'
import { isDeadline, isTold } from '../direction.ts'
import { dayEdtf, monthEdtf } from '../edtf.ts'
import { MONTH } from '../month-names.ts'
import { readSpokenYear, SPOKEN_YEAR } from '../number-words.ts'
import { type Place, sticky, type TimeRule } from '../rule.ts'

const PART =
  '(?:(?:(early|late|earlier|later)(?: in)?[- ]|(mid)[- ]?|(?:the )?(beginning|start|middle|end|first half|second half|first week|last week) of |(end)-)(?:the month of )?)?'
const WHICH = '(?:(last|next|this|this past|this coming|the past|each|every) )?'

/** "June 2001", "late June of 1998", "May last year", "May this year", "June '94"; not "June 20". */
export const monthYear: TimeRule = {
  id: 'times/month-year',
  triggers: ['month'],
  pattern: sticky(
    `${PART}(${MONTH})(?:,? (?:of )?(?:the year )?(?:(\\d{4})(?![\\d,]\\d)|['’](\\d{2})|(last|this|next) year)|-(\\d{4})| (${SPOKEN_YEAR}))`,
  ),
  read: (match, { context }) => {
    const [, , , part, dash, name, full, short, which, dashed, spoken] = match
    if (!/^\p{Lu}/u.test(name!)) return undefined
    const month = readMonth(name!)!
    const year = full ?? dashed ?? (spoken && readSpokenYear(spoken))
    const of = (y: number) => (isEnd(part ?? dash) ? lastDay(y, month) : monthEdtf(y, month))
    if (year) return plausible(Number(year)) ? { edtf: of(Number(year)), basis: 'stated' } : undefined
    if (short) return { edtf: of(1900 + Number(short) + (Number(short) < 40 ? 100 : 0)), basis: 'stated' }
    if (!context.published) return { edtf: null }
    const step = which!.toLowerCase() === 'last' ? -1 : which!.toLowerCase() === 'next' ? 1 : 0
    return { edtf: of(context.published.year + step) }
  },
}

/** "in May", "late June", "mid-November", "last August", "each July"; not "may" the verb, "March on", "April Smith". */
export const bareMonth: TimeRule = {
  id: 'times/month',
  triggers: ['month'],
  pattern: sticky(`${PART}${WHICH}(${MONTH})(?! ?\\d)`),
  read: (match, place) => {
    const [, early, mid, part, dash, which, name] = match
    if (!isMonthName(name!, Boolean(early || mid || part || dash || which), place)) return undefined
    const month = readMonth(name!)!
    if (which && /each|every/i.test(which)) return { edtf: 'P1Y', type: 'set' }
    if (!place.context.published) return { edtf: null }
    const year = yearOf(month, which?.toLowerCase(), place.context.published, place)
    return { edtf: isEnd(part ?? dash) ? lastDay(year, month) : monthEdtf(year, month) }
  },
}

/** "The end of August", "end-June": a day, by which something was counted; "late August" is the month. */
function isEnd(part: string | undefined): boolean {
  return part?.toLowerCase() === 'end'
}

function lastDay(year: number, month: number): string {
  return dayEdtf({ year, month, day: daysInMonth(year, month) })
}

function yearOf(month: number, which: string | undefined, published: Day, place: Place): number {
  const { year } = published
  if (which === 'next' || which === 'this coming') return month > published.month ? year : year + 1
  if (which === 'last' || which === 'this past') return month < published.month ? year : year - 1
  if (which === 'this') return year
  if (month === published.month) return year
  // A month soon to come, with nothing told of it that is past: "ads run in January", written in November.
  const ahead = (month - published.month + 12) % 12
  const isComing =
    which === undefined && ahead <= 2 && hasVerb(place) && !isTold(place.context.text, place.start)
  // "3 mln seen in February", told in March: so lately that it is not a year ahead.
  if (which === undefined && ahead >= 11 && !isPromised(place))
    return month < published.month ? year : year - 1
  if (isComing || place.forward || isDeadline(place.context.text, place.start) || isDelivery(place))
    return month > published.month ? year : year + 1
  return month < published.month ? year : year - 1
}

/** "will be sold in February", of which nobody speaks once it is over. */
function isPromised({ context: { text }, start }: Place): boolean {
  return /\b(?:will|shall|won['’]t)\b|['’]ll\b/.test(text.slice(Math.max(0, start - 80), start))
}

/** Whether a verb of the present stands before "in" and a month, in its sentence: "is paying", "run", but not a heading's "Exports up in". */
function hasVerb({ context: { text }, start }: Place): boolean {
  return /\b(?:is|are|am|has|have|do|does|can|may|must|opens?|starts?|begins?|ends?|meets?|leaves?|comes?|goes|runs?|airs?|faces?|hosts?|holds?|votes?|returns?)\b[^.;]*\bin $/i.test(
    text.slice(Math.max(0, start - 100), start),
  )
}

/** "for June delivery", "for shipment in May": what is traded ahead. */
function isDelivery({ context, start, end }: Place): boolean {
  return (
    /^ (?:delivery|shipment|loading|settlement|sailing|lifting|contract|futures|publication|release)\b/.test(
      context.text.slice(end, end + 14),
    ) ||
    /\bfor (?:delivery|shipment|loading|settlement|release) (?:in|during|by) $/.test(
      context.text.slice(Math.max(0, start - 26), start),
    )
  )
}

const AT_A_TIME =
  /^(?:in|since|of|by|until|till|from|to|through|during|for|before|after|between|and|or|around|throughout|next|on|said|about|as|ended|ending|year-end|vs|than|a|the|over|past|each)$/

function isMonthName(name: string, modified: boolean, { before, context, start, end }: Place): boolean {
  if (!/^\p{Lu}/u.test(name)) return false
  const short = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/i.test(name)
  const after = context.text.slice(end, end + 24)
  // A short form without its full stop is a name or a code, unless a preposition says otherwise.
  if (isRange(context.text, start, end)) return true
  if (short) return /^(?:in|since|until|by|from|to|for|end|vs)$/.test(before)
  if (modified) return true
  const timely = AT_A_TIME.test(before)
  if (/^(?:may|march)$/i.test(name)) {
    if (/^may$/i.test(name) && /^ (?:be|not|have|also|well|only|still|yet|help|take|want)\b/i.test(after))
      return false
    // "the May figures", "the March fall": what is of a month follows it.
    if (/^(?:the|its|a)$/.test(before) && OF_A_MONTH.test(after)) return true
    return (
      /^(?:in|since|of|by|until|till|from|to|through|during|for|before|after|between|around|throughout|next|ended|ending)$/.test(
        before,
      ) && !/^ (?:[\p{Lu}]\p{Ll}+)/u.test(after)
    )
  }
  // "April Smith", "August Wilson", "Hurricane June": a name goes on in capitals.
  if (/^ \p{Lu}\p{Ll}/u.test(after) && !timely && (before !== '' || context.text[start - 2] === ','))
    return false
  return true
}

const OF_A_MONTH =
  /^ (?:\d|(?:trade|jobless|unemployment|consumer|producer|retail|monthly|sales|price|current account|industrial) )?(?:figures?|data|falls?|rises?|drops?|declines?|increases?|gains?|jumps?|totals?|levels?|reports?|surveys?|elections?|votes?|polls?|deficits?|surplus|sales|output|index|rates?|prices?|unemployment|earthquake|quake|floods?|coup|meetings?|deliver(?:y|ies)|contracts?|futures)\b/

/** "Jan-Dec", "May/Sept", "April and May": a month on either side of another month's. */
function isRange(text: string, start: number, end: number): boolean {
  return (
    AFTER_MONTH.test(text.slice(Math.max(0, start - 16), start)) ||
    BEFORE_MONTH.test(text.slice(end, end + 12))
  )
}

const AFTER_MONTH = new RegExp(`${MONTH}(?:[-–/]| and | or )$`, 'i')
const BEFORE_MONTH = new RegExp(`^[-–/]${MONTH}`, 'i')

function plausible(year: number): boolean {
  return year >= 1000 && year <= 2100
}
