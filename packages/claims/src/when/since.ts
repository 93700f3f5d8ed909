import type { ClaimContext } from '../context.ts'
import type { Dated } from './candidates.ts'
import { toEnd, toInterval, toStart } from './interval.ts'

// The words between "since" and its date: "since early", "since the", "since the outbreak was confirmed in".
const SINCE = /\bsince\s+(?:[\w-]+\s+){0,8}$/i
// "levels from 2002": what was then, not what began.
const OF_THEN =
  /\b(?:levels?|records?|figures?|data|results?|numbers?|those|images?|photos?|estimates?|scenes?|memories|total|high|low|peak)\s+from\s+$/i
const BEGAN = /\b(?:began|begun|started|beginning|starting|from)\s+(?:on\s+|in\s+|(around|about)\s+)?$/i

/**
 * `claims/when-since`: "since September 1985" runs to the time of saying, else to publication, else is open; so does what
 * "began around 7 November". A stretch counts from its end: "since the 1950-53 war" is 1953/….
 */
export function readSince(
  { edtf, time }: Dated,
  said: string | undefined,
  { article }: ClaimContext,
): string | undefined {
  const before = article.text.slice(Math.max(0, time.span.start - 70), time.span.start)
  const sentence = before.slice(Math.max(before.lastIndexOf('. ') + 1, before.lastIndexOf(',') + 1))
  const began = BEGAN.exec(sentence)
  if (!began && !SINCE.test(sentence)) return undefined
  // "up from last year's 40": set against, not begun.
  if (began && /^['’]/.test(article.text.slice(time.span.end, time.span.end + 1))) return undefined
  if (began?.[0].toLowerCase().startsWith('from') && (edtf.includes('/') || OF_THEN.test(sentence)))
    return undefined
  const start = /^\d{4}-\d\d-\d\d\/\d{4}/.test(edtf) ? toStart(edtf) : toEnd(edtf)
  // "since last week", told in a month of which no day is known: within that month.
  if (/^\d{4}-\d\d$/.test(start) && /\bweek\b/i.test(time.text)) return undefined
  const open = began?.[1] ? `${start}~` : start
  const until = said ?? article.layers.header.published?.slice(0, 10)
  // "gives leave from Wednesday": what is to begin has no end yet.
  if (until !== undefined && toStart(until) < start.slice(0, toStart(until).length)) return undefined
  return toInterval(open, until)
}
