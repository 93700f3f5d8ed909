import { findTimes } from './find-times.ts'

// A stamp or a dateline stands this near to the beginning.
const HEAD = 240

const DASH = /^\)?\s*(?:\d{1,2}[:.]\d\d\s*|\([^)]{2,24}\)\s*)?(?:[-–—:|]|\n|$)/
const STAMP =
  /\b(?:updated?|last updated?|posted|published|issued|released|as of|date)\s*[:,|]?\s*(?:on\s+)?(?:\d{1,2}[:.]\d\d,?\s*|\p{Lu}\p{Ll}{2,8},?\s*)?$/iu
const PLACE = /^\(?(?:\p{Lu}[\p{L}.’' ]{1,28}(?:,\s*| [-–—] ?))?$/u
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i

/**
 * The day that the text of an article opens with, where nothing else says when it appeared: "Update: 6 June 2014", "Harwell,
 * 9 August 2013 – ", "(20 November 2013) - ", "Sunday, October 18, 2015" between a heading and the story.
 *
 * Undefined of a day on which something happened: "On Thursday, 14 February 2013, the mayor opened".
 *
 * @returns EDTF, "2014-06-06"
 */
export function readOpeningDate(text: string): string | undefined {
  const head = text.slice(0, HEAD)
  if (!/\b(?:19|20)\d\d\b/.test(head)) return undefined
  for (const time of findTimes(head)) {
    const day = /^\d{4}-(?:0\d|1[0-2])-\d\d(?=T|$)/.exec(time.edtf ?? '')?.[0]
    if (!day || !/\d{4}/.test(time.text)) continue
    const before = head.slice(Math.max(head.lastIndexOf('\n', time.span.start - 1) + 1, 0), time.span.start)
    const after = head.slice(time.span.end, time.span.end + 30)
    const isHead = PLACE.test(before.trimStart()) && DASH.test(after)
    const isRunOn =
      WEEKDAY.test(time.text) && /^ \p{Lu}/u.test(after) && !/\b(?:on|since|until|by|from)\s$/i.test(before)
    if (isHead || isRunOn || STAMP.test(before)) return day
  }
  return undefined
}
