import { classOf, DIGIT, LETTER, SPACE } from './characters.ts'

const DOMAINS = new Set(
  'com org net gov edu mil int info co uk us ca au nz de fr jp cn in ie eu tv biz io me ch nl es it ru br kr za'.split(
    ' ',
  ),
)

/**
 * The end of the web or mail address that starts at `start`, or -1: "https://…", "www.…", "name@place.org", "site.com".
 * Must not take "said.The" or "U.S." for one.
 */
export function endOfAddress(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start) | 32
  let sure =
    (first === 104 && /^https?:\/\//i.test(text.slice(start, start + 8))) ||
    (first === 119 && text.slice(start, start + 4).toLowerCase() === 'www.')
  let at = start
  let stop = -1
  const limit = Math.min(end, start + 400)
  for (; at < limit; at++) {
    const unit = text.charCodeAt(at)
    const kind = classOf(unit)
    if (kind === LETTER || kind === DIGIT) continue
    if (kind === SPACE) break
    if (unit === 46) stop = at
    else if (unit === 64 && at > start) sure = true
    else if (!sure && unit !== 45 && unit !== 95) break
    else if (unit === 34 || unit === 60 || unit === 62 || unit === 0x201d || unit === 0x2019) break
  }
  if (stop < 0) return -1
  while (at > start && classOf(text.charCodeAt(at - 1)) > 2 && text.charCodeAt(at - 1) !== 47) at--
  if (sure) return at
  if (stop >= at - 1) stop = text.lastIndexOf('.', at - 1)
  if (stop <= start + 1) return -1
  const last = text.slice(stop + 1, at)
  return DOMAINS.has(last) && at - start > 5 ? at : -1
}
