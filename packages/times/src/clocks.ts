import type { Span } from '@sayso/core'
import { isDay, serialOf } from './calendar.ts'
import { type ChronoReading, readWithChrono } from './chrono.ts'
import { dayEdtf } from './edtf.ts'
import type { Time } from './layers.ts'

/** What a clock time or a date in figures is found by: "8 p.m.", "20:30", "14h00", "noon", "26/06/2001". */
const CLOCK =
  /(?<![\d$£€.,:])(?:\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b\.?|\d{1,2}:\d\d(?![:\d])|\d{1,2}[/.]\d{1,2}[/.](?:19|20)\d\d(?!\d)|\d{1,2} o[’']clock|\d{4} (?=GMT|UTC))|\b(?:noon|midnight|midday)\b(?!-)/gi

/** How far a sentence is followed each way: no sentence is longer to the eye, and hostile text stays cheap. */
const REACH = 200

/** A clock time that stands by itself: its place and what it says. */
interface Clock extends Span {
  readonly clock: string | null
  readonly day: string | null
  readonly rule: string
}

/**
 * `times` with the clock times of the text joined in: "8 p.m. Friday" is one time of that Friday, "8 p.m." alone has
 * `edtf` null unless a day stands shortly before it or in its sentence.
 */
export function withClocks(text: string, times: readonly Time[], today: number | null): readonly Time[] {
  const clocks = findClocks(text, today)
  if (clocks.length === 0) return times
  const out: Time[] = []
  let next = 0
  for (const clock of clocks) {
    while (next < times.length && times[next]!.span.end <= clock.start) out.push(times[next++]!)
    const last = out.at(-1)
    if (last && last.span.end > clock.start) continue
    const inside = next < times.length && times[next]!.span.start < clock.end ? times[next++] : undefined
    // chrono took a day along that we do not read: its own words are enough.
    while (next < times.length && times[next]!.span.start < clock.end) next++
    const after = inside ?? (follows(text, clock, times[next]) ? times[next++] : undefined)
    const before = after ? undefined : precedes(text, last, clock) ? out.pop() : undefined
    out.push(joined(text, clock, after ?? before, nearDay(text, clock, out.at(-1), times[next])))
  }
  return [...out, ...times.slice(next)]
}

function findClocks(text: string, today: number | null): Clock[] {
  const clocks: Clock[] = []
  let read:
    | { readonly from: number; readonly to: number; readonly found: readonly ChronoReading[] }
    | undefined
  for (const match of text.matchAll(CLOCK)) {
    const word = /^(?:noon|midday|midnight)$/i.exec(match[0])
    if (word) {
      const clock = /midnight/i.test(word[0]) ? '24:00:00' : '12:00:00'
      clocks.push({
        start: match.index,
        end: match.index + match[0].length,
        clock,
        day: null,
        rule: 'times/noon',
      })
      continue
    }
    if (!read || match.index >= read.to) {
      const from = sentenceStart(text, match.index)
      const to = sentenceEnd(text, match.index + match[0].length)
      read = { from, to, found: readWithChrono(text.slice(from, to)) }
    }
    const at = match.index - read.from
    const hit = read.found.find((reading) => reading.start < at + match[0].length && at < reading.end)
    if (!hit || (!hit.clock && !hit.day)) continue
    // chrono takes the preposition along.
    const lead = /^(?:(?:at|on|from|by|around|about|until) )+/i.exec(hit.text)?.[0].length ?? 0
    const start = read.from + hit.start + lead
    if (clocks.at(-1) && clocks.at(-1)!.end > start) continue
    const end = Math.max(
      match.index + match[0].length,
      read.from + hit.start + hit.text.replace(/[\s,;]+$/, '').length,
    )
    clocks.push({
      start,
      end,
      clock: hit.clock,
      day: hit.day && nearest(match[0], hit.day, today),
      rule: 'times/chrono',
    })
  }
  return clocks
}

/** "02/12/2015" is 2 December or February 12: the one nearer to publication, where that is known. */
function nearest(figures: string, day: string, today: number | null): string {
  const parts = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(figures)
  if (!parts || today === null) return day
  const [a, b, year] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  const readings = [
    { year, month: a, day: b },
    { year, month: b, day: a },
  ].filter((each) => isDay(each.year, each.month, each.day))
  readings.sort((x, y) => Math.abs(serialOf(x) - today) - Math.abs(serialOf(y) - today))
  return readings[0] ? dayEdtf(readings[0]) : day
}

function joined(text: string, clock: Clock, date: Time | undefined, nearby: string | null): Time {
  const start = Math.min(clock.start, date?.span.start ?? clock.start)
  const end = Math.max(clock.end, date?.span.end ?? clock.end)
  const day = wholeDay(date?.edtf) ?? clock.day
  const near = day ?? nearby
  return {
    text: text.slice(start, end),
    span: { start, end },
    edtf: clock.clock ? near && `${near}T${clock.clock}` : (day ?? null),
    type: clock.clock ? 'time' : 'date',
    basis: clock.day || date?.basis === 'stated' ? 'stated' : 'resolved',
    rule: clock.rule,
  }
}

/** The day of an EDTF day or date-time; null of anything else. */
function wholeDay(edtf: string | null | undefined): string | null {
  return edtf && /^\d{4}-\d\d-\d\d(?:T|$)/.test(edtf) ? edtf.slice(0, 10) : null
}

/** "8 p.m. (EST) [on] Friday": the day right after. */
function follows(text: string, clock: Span, date: Time | undefined): boolean {
  if (date?.type !== 'date' || date.span.start - clock.end > 28 || !wholeDay(date.edtf)) return false
  return /^,? ?\(?(?:GMT|UTC|[ECMP][DS]?T|local time|Eastern|Pacific|Central|BST|CET)?\)?(?: time)?,? ?(?:on )?$/i.test(
    text.slice(clock.end, date.span.start),
  )
}

/** "Friday at 8 p.m.": the day right before. */
function precedes(text: string, date: Time | undefined, clock: Span): boolean {
  if (date?.type !== 'date' || clock.start - date.span.end > 12 || !wholeDay(date.edtf)) return false
  return /^,? (?:at )?(?:about |around )?$/.test(text.slice(date.span.end, clock.start))
}

function sentenceStart(text: string, at: number): number {
  const floor = Math.max(0, at - REACH)
  const window = text.slice(floor, at)
  const stop = Math.max(window.lastIndexOf('. '), window.lastIndexOf('\n'), window.lastIndexOf('; '))
  return stop < 0 ? floor : floor + stop + 1
}

function sentenceEnd(text: string, at: number): number {
  const window = text.slice(at, at + REACH)
  const stop = window.search(/[.;?!] [A-Z]|\n/)
  return at + (stop < 0 ? window.length : stop)
}

/** The day that a clock time by itself belongs to: the last one shortly before, else one that its sentence names. */
function nearDay(
  text: string,
  clock: Span,
  earlier: Time | undefined,
  later: Time | undefined,
): string | null {
  const day = wholeDay(earlier?.edtf)
  if (earlier && day && clock.start - earlier.span.end < 2 * REACH) return day
  return later && sameSentence(text, clock.end, later.span.start) ? wholeDay(later.edtf) : null
}

function sameSentence(text: string, from: number, to: number): boolean {
  return to - from < REACH && !/[.;?!] [A-Z]|\n/.test(text.slice(from, to))
}
