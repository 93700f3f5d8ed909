/** The last day or period of an EDTF date or interval. */
export function toEnd(edtf: string): string {
  return edtf.split('/').at(-1)!
}

/** The first day or period of an EDTF date or interval. */
export function toStart(edtf: string): string {
  return edtf.split('/')[0]!
}

/** An interval from `start` to `end`; open where there is no end, and the date itself where both are one. */
export function toInterval(start: string, end: string | undefined): string {
  if (end === undefined) return `${start}/..`
  return start === end ? start : `${start}/${end}`
}

const DAY = 86_400_000

/** `date` (a day, ISO 8601) moved by `days`; undefined where it is no day. */
export function moveDay(date: string, days: number): string | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return undefined
  const time = Date.parse(`${date}T00:00:00Z`)
  return Number.isNaN(time) ? undefined : new Date(time + days * DAY).toISOString().slice(0, 10)
}

/** Days from one day to another; undefined where either is no day. */
export function daysBetween(from: string, to: string): number | undefined {
  const a = Date.parse(`${from}T00:00:00Z`)
  const b = Date.parse(`${to}T00:00:00Z`)
  return Number.isNaN(a) || Number.isNaN(b) ? undefined : Math.round((b - a) / DAY)
}
