import type { ClaimContext } from '../context.ts'
import type { Dated } from './candidates.ts'
import { daysBetween, moveDay, toEnd, toStart } from './interval.ts'

/**
 * `claims/when-window`: a stretch that ends on a named day: "in 24 hours to 8 June" -> the 7th to the 8th.
 *
 * Must not read "9 a.m. to 8 p.m.", nor a stretch that only stands near a day.
 */
export function readWindow({ edtf, time }: Dated, { article, here }: ClaimContext): string | undefined {
  const before = here.times.findLast(({ span }) => span.end <= time.span.start)
  if (before?.type !== 'duration') return undefined
  const link = article.text.slice(before.span.end, time.span.start)
  if (!/^\s*(?:period\s+)?(?:to|ending|ended|until|up to)(?:\s+(?:on|the))?\s*$/.test(link)) return undefined
  const length = /^P(?:(\d+)D|(\d+)W|T(\d+)H)$/.exec(before.edtf ?? '')
  if (!length) return undefined
  const days = Number(length[1] ?? 0) + 7 * Number(length[2] ?? 0) + Math.ceil(Number(length[3] ?? 0) / 24)
  const start = moveDay(edtf, -days)
  return start && `${start}/${edtf}`
}

/**
 * `claims/when-said-window`: a stretch that looks back from when it was said: "the ministry said on Friday that 58 people
 * died over the last week" ends on Friday, not on the day of publication.
 */
export function readSaidWindow({ edtf, time }: Dated, said: string | undefined): string | undefined {
  if (!time.covers || said === undefined) return undefined
  const end = toEnd(edtf)
  const back = daysBetween(said, end)
  if (back === undefined || back <= 0 || back > 31) return undefined
  const start = moveDay(toStart(edtf), -back)
  return start && `${start}/${said}`
}
