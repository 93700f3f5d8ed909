import type { Claim } from '@sayso/claims'

/** A stretch of time in days since 1970-01-01, both ends within. */
export interface DayWindow {
  readonly start: number
  readonly end: number
}

const DAY = 86_400_000
const DATE = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/

/** The days an EDTF date or interval covers; undefined for a duration, an open interval, or what is none. */
export function readDays(edtf: string): DayWindow | undefined {
  const [from, to, more] = edtf.split('/')
  if (more !== undefined || from === undefined) return undefined
  const first = daysOf(from)
  const last = to === undefined ? first : daysOf(to)
  return first && last && last.end >= first.start ? { start: first.start, end: last.end } : undefined
}

function daysOf(date: string): DayWindow | undefined {
  const match = DATE.exec(date)
  if (!match) return undefined
  const year = Number(match[1])
  const month = match[2] === undefined ? undefined : Number(match[2])
  const day = match[3] === undefined ? undefined : Number(match[3])
  if (month === undefined) return between(Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1))
  // Seasons of EDTF: 21 spring to 24 winter, here as quarters of the year from March.
  if (month >= 21 && month <= 24) {
    return between(Date.UTC(year, (month - 21) * 3 + 2, 1), Date.UTC(year, (month - 20) * 3 + 2, 1))
  }
  if (month < 1 || month > 12) return undefined
  if (day === undefined) return between(Date.UTC(year, month - 1, 1), Date.UTC(year, month, 1))
  return between(Date.UTC(year, month - 1, day), Date.UTC(year, month - 1, day + 1))
}

const between = (from: number, before: number): DayWindow => ({ start: from / DAY, end: before / DAY - 1 })

/**
 * The days a claim speaks of: its `when`, else the day it was published and the day before, of which
 * news speaks; undefined where neither is known.
 */
export function readWindow(claim: Claim): DayWindow | undefined {
  const stated = claim.when && readDays(claim.when.edtf)
  if (stated) return stated
  const published = claim.document.published && readDays(claim.document.published)
  return published ? { start: published.start - 1, end: published.end } : undefined
}

/** True where the windows share a day, or one of them is not known. */
export function mayBeSameTime(a: DayWindow | undefined, b: DayWindow | undefined): boolean {
  return a === undefined || b === undefined || (a.start <= b.end && b.start <= a.end)
}
