import { withClocks } from './clocks.ts'
import { Context } from './context.ts'
import { withIntervals } from './intervals.ts'
import type { Time } from './layers.ts'
import { openingUnits } from './opening-units.ts'
import { PlaceAt } from './place-at.ts'
import type { Place, Reading, TimeRule, Trigger } from './rule.ts'
import { RULES } from './rules/index.ts'
import { findTriggers, startsOf, type TriggerWord } from './triggers.ts'

/** What helps to read a text's times. */
export interface FindTimesOptions {
  /**
   * When it was published: ISO 8601, or as a feed prints it; "2013-09" where only the month is known. Without it, what
   * depends on it has `edtf` null.
   */
  readonly published?: string | null | undefined
}

/**
 * Every time expression of a text, in order, not overlapping, as EDTF against the day of publication.
 *
 * @param text - English prose; spans are UTF-16 code units into it
 * @returns times; never throws on any text
 */
export function findTimes(text: string, options: FindTimesOptions = {}): Time[] {
  const context = new Context(text, options.published)
  const times: Time[] = []
  let floor = 0
  for (const trigger of findTriggers(text)) {
    if (trigger.start < floor) continue
    const time = readAt(context, trigger, floor)
    if (!time) continue
    times.push(time.time)
    floor = time.time.span.end
    if (!time.aside) remember(context, time.time)
  }
  return [...withIntervals(text, withClocks(text, times, context.today))]
}

/** A time, and whether the text only passes over it. */
interface Found {
  readonly time: Time
  readonly aside: boolean
}

/** The longest reading of the leftmost start at which any rule reads the trigger. */
function readAt(context: Context, trigger: TriggerWord, floor: number): Found | undefined {
  const rules = BY_TRIGGER.get(trigger.trigger) ?? []
  const starts = startsOf(context.text, trigger, floor)
  if (starts.length === 1 && isBare(context.text, trigger)) return undefined
  for (const start of starts) {
    const unit = context.text.charCodeAt(start)
    let best: Found | undefined
    for (const { rule, opens } of rules) {
      if (opens[unit] === 0) continue
      const time = readWith(rule, context, start, trigger)
      if (time && (!best || time.time.span.end > best.time.span.end)) best = time
    }
    if (best) return best
  }
  return undefined
}

/** True for "weeks" with nothing before it, which no rule reads; "year-end" and "Q3" stand alone. */
function isBare(text: string, { trigger, start }: TriggerWord): boolean {
  return (trigger === 'unit' || trigger === 'quarter') && !/[yq]/i.test(text[start]!)
}

function readWith(rule: TimeRule, context: Context, start: number, trigger: TriggerWord): Found | undefined {
  rule.pattern.lastIndex = start
  const match = rule.pattern.exec(context.text)
  if (!match || start + match[0].length < trigger.end) return undefined
  const place = new PlaceAt(context, start, start + match[0].length)
  const reading = rule.read(match, place)
  return reading && { time: toTime(rule, context, place, reading), aside: reading.aside === true }
}

function toTime(rule: TimeRule, context: Context, place: Place, reading: Reading): Time {
  const span = { start: reading.start ?? place.start, end: reading.end ?? place.end }
  return {
    text: context.text.slice(span.start, span.end),
    span,
    edtf: known(context, rule, reading.edtf),
    type: reading.type ?? 'date',
    basis: reading.basis ?? 'resolved',
    rule: rule.id,
    ...(known(context, rule, reading.covers) ? { covers: reading.covers! } : {}),
  }
}

/** Rules that count days from the day of publication. */
const FROM_TODAY = /^times\/(?:weekday|day-word|day-part|weekend|ago|relative-period|past-units)$/

/** What a rule read. Where it counted days from a publication of which only the month is known, "last week" is in that month, and no nearer told. */
function known(context: Context, rule: TimeRule, edtf: string | null | undefined): string | null {
  if (!edtf) return null
  if (!context.monthOnly || !FROM_TODAY.test(rule.id) || !/\d{4}-\d\d-\d\d/.test(edtf)) return edtf
  return WEEKS.test(edtf) ? context.todayEdtf : null
}

/** A stretch of days, as "last week" is: a single day of an unknown month's end is anyone's guess. */
const WEEKS = /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/

function remember(context: Context, time: Time): void {
  if (time.edtf === null || time.type !== 'date') return
  if (/^\d{4}-3[3-6]$/.test(time.edtf)) context.lastQuarter = time.edtf
  if (!/^\.\.|\.\.$|X/.test(time.edtf)) context.last = time.edtf
}

/** A rule, and the ASCII units it may begin with: beyond them the table has nothing to say. */
interface Opened {
  readonly rule: TimeRule
  readonly opens: Uint8Array
}

const BY_TRIGGER: ReadonlyMap<Trigger, readonly Opened[]> = byTrigger()

function byTrigger(): Map<Trigger, Opened[]> {
  const map = new Map<Trigger, Opened[]>()
  for (const rule of RULES) {
    const opened = { rule, opens: openingUnits(rule.pattern.source) }
    for (const trigger of rule.triggers) {
      const rules = map.get(trigger)
      if (rules) rules.push(opened)
      else map.set(trigger, [opened])
    }
  }
  return map
}
