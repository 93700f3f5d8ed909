import type { ClaimContext } from '../context.ts'
import type { Dated } from './candidates.ts'
import { toEnd, toInterval, toStart } from './interval.ts'

/**
 * `claims/when-since`: "since September 1985" runs to the time of saying, else to publication, else is open. A stretch counts
 * from its end: "since the 1950-53 war" is 1953/….
 */
export function readSince(
  { edtf, time }: Dated,
  said: string | undefined,
  { article }: ClaimContext,
): string | undefined {
  const before = article.text.slice(Math.max(0, time.span.start - 18), time.span.start)
  if (!/\bsince(?:\s+(?:early|late|mid|the|about|around|at least))*[\s-]*$/i.test(before)) return undefined
  const start = /\d{4}-\d\d-\d\d\/\d{4}/.test(edtf) ? toStart(edtf) : toEnd(edtf)
  return toInterval(start, said ?? article.layers.header.published?.slice(0, 10))
}
