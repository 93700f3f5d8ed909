import { findTimes } from './find-times.ts'

/** What a date stands beside in a title that is dated by it, rather than about it. */
const BEFORE = /(?:^|[-–—:,(|/]|\b(?:as of|of|for|on|to))\s*$/i

/**
 * The day or month that a title is dated by: "Floods in the Delta - September 2013", "Situation report (12 May 2014)";
 * undefined of "Remembering June 1944 in Caen". For an article that says nowhere when it was published.
 *
 * @returns EDTF, "2013-09" or "2014-05-12"
 */
export function readTitleDate(title: string): string | undefined {
  const last = findTimes(title).findLast(
    (time) => time.basis === 'stated' && /^\d{4}-(?:0\d|1[0-2])(?:-\d\d)?$/.test(time.edtf ?? ''),
  )
  if (!last) return undefined
  const atEnd = /^[\s).\]]*$/.test(title.slice(last.span.end)) && BEFORE.test(title.slice(0, last.span.start))
  const atStart = last.span.start === 0 && /^\s*[-–—:|]/.test(title.slice(last.span.end))
  return atEnd || atStart ? last.edtf! : undefined
}
