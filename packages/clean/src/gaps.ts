const OPENS = /^["'“‘([]*[\p{Lu}\p{N}[]/u
const CLOSES = /[.!?…:]["'”’)\]]*$/
/** What begins a block of its own wherever it stands. */
const LABEL = /^(?:Sources?|Photos?|Images?|Map|Video)\b.{0,12}:/
/** A picture's words, which end without a stop. */
const CAPTION = /^(?:Image (?:copyright|caption)|Media (?:caption|playback)|Photograph:)/
const HEADING_LENGTH = 110

/**
 * Where wide gaps part the paragraphs of an article that came as one long line:
 * "... in Iraq.  Iraq Floods  At least 58 people ...". Offsets of the gaps in `line`.
 *
 * None where every sentence is followed by a wide gap, as typists did, unless
 * `alone`, the line being the whole article: then each sentence may as well be a paragraph.
 */
export function findParagraphGaps(line: string, alone: boolean): ReadonlySet<number> {
  const gaps = new Set<number>()
  if (line.length < (alone ? 200 : 600)) return gaps
  let start = 0
  for (const gap of line.matchAll(/ {2,}/g)) {
    const end = gap.index + gap[0].length
    const before = line.slice(Math.max(start, gap.index - HEADING_LENGTH - 1), gap.index)
    const heading = gap.index - start <= HEADING_LENGTH && OPENS.test(before)
    const label = LABEL.test(line.slice(end, end + 24))
    const caption = gap.index - start < 3 * HEADING_LENGTH && CAPTION.test(line.slice(start, start + 20))
    if (!OPENS.test(line.slice(end, end + 4)) || !(heading || label || caption || CLOSES.test(before)))
      continue
    gaps.add(gap.index)
    start = end
  }
  if (gaps.size === 0 || alone) return gaps
  const narrow = line.match(/[.!?]["”’)]? (?=["“‘]?\p{Lu})/gu)?.length ?? 0
  return narrow * 2 >= gaps.size ? gaps : new Set()
}
