import type { BlockKind } from '../layers.ts'

const STOPPED = /[.!:;,…–—-]["'”’)]*$/
const OPENS = /^["'“‘(]?[\p{Lu}\p{N}]/u
/** A line that breaks off: "... and lowered its net to 18 mln dlrs or". */
const BREAKS_OFF =
  /\b(?:a|an|and|at|by|for|from|in|of|on|or|that|the|to|with|which|who|whose|is|are|was|were|its|their)$/i
/** "Net 16.9 mln vs 5.4 mln", and datelines that stand alone. */
const TABLE =
  /\bvs\.? |\d\s{2,}\S|^[\p{Lu}][\p{Lu}.,' /-]+.{0,30}\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2} ?[-–—]/u

/** Which blocks are headings: short lines that no stop ends, and not one of many in a row, which are a table. */
export function findHeadings(words: readonly string[], kinds: readonly (BlockKind | undefined)[]): boolean[] {
  const heads = words.map((each, i) => kinds[i] === undefined && isHeading(each))
  let run = 0
  for (let i = 0; i <= heads.length; i++) {
    if (heads[i]) run++
    else {
      // Above the article a headline, a deck and a label may stand together.
      if (run > (i === run ? 4 : 2)) heads.fill(false, i - run, i)
      run = 0
    }
  }
  return heads
}

function isHeading(text: string): boolean {
  if (text.length > 140 || text.length < 2) return false
  if (STOPPED.test(text) || !OPENS.test(text) || BREAKS_OFF.test(text) || TABLE.test(text)) return false
  const all = text.split(' ')
  // "12 dead", one of the figures that an article lists.
  if (/^\d/.test(text) && all.length <= 4) return false
  const numbers = all.filter((word) => /\d/.test(word)).length
  return all.length <= 20 && numbers * 2 <= all.length && /\p{L}{2}/u.test(text)
}

/**
 * Says what each heading is: the first above the article's first paragraph is the
 * headline, one more there the deck, all others sub-headings. An article whose
 * title is known and stands nowhere in it has no headline of its own.
 */
export function placeHeadings(
  words: readonly string[],
  kinds: (BlockKind | undefined)[],
  heads: readonly boolean[],
  title: string | undefined,
): void {
  const firstBody = kinds.findIndex((kind, i) => (kind === undefined || kind === 'list-item') && !heads[i])
  const known = kinds.includes('headline')
  let headline = known
  let deck = false
  for (let i = 0; i < kinds.length; i++) {
    if (kinds[i] === 'headline') headline = true
    if (!heads[i]) continue
    const early = firstBody >= 0 && i < firstBody
    if (
      early &&
      !headline &&
      isLabel(words[i]!) &&
      heads.indexOf(true, i + 1) >= 0 &&
      heads.indexOf(true, i + 1) < firstBody
    ) {
      kinds[i] = 'boilerplate'
    } else if (early && headline && NAME.test(words[i]!) && kinds[i + 1] === 'stamp') {
      kinds[i] = 'byline'
    } else if (early && !headline && mayBeHeadline(words[i]!, title)) {
      kinds[i] = 'headline'
      headline = true
    } else if (early && headline && !deck && (!known || kinds.indexOf('headline') < i)) {
      kinds[i] = 'deck'
      deck = true
    } else if (firstBody >= 0) kinds[i] = 'subheading'
  }
}

/** "Ann Lee", over the time at which she wrote. */
const NAME = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u

/** "WORLD NEWS", above a headline. */
function isLabel(text: string): boolean {
  return text.split(' ').length <= 3 && !/\p{Ll}/u.test(text)
}

/** Against a known title a line is a headline only where they share half of their words. */
function mayBeHeadline(text: string, title: string | undefined): boolean {
  if (!title) return true
  const known = new Set(title.toLowerCase().match(/[\p{L}\p{N}]+/gu))
  const own = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return own.filter((word) => known.has(word)).length * 2 >= own.length
}
