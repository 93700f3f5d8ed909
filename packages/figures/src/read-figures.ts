import { countsKnown } from './counted/nouns.ts'
import { readClock } from './exclude/clock.ts'
import { isComparedYear, isYear, isYearHere, readDate } from './exclude/date.ts'
import { readIdentifier } from './exclude/identifier.ts'
import { isLabelled, isNamePart, isTitleCase } from './exclude/label.ts'
import { isListMarker } from './exclude/list-marker.ts'
import { isInsideName, isLettered, isModel, isProduct } from './exclude/model.ts'
import { isPronounOne } from './exclude/one.ts'
import { readOrdinal } from './exclude/ordinal.ts'
import { readPhone } from './exclude/phone.ts'
import { onlyPlaces } from './exclude/placed-in-time.ts'
import { readScore } from './exclude/score.ts'
import { isStreetNumber } from './exclude/street.ts'
import { readAgeGroup } from './quantity/age-group.ts'
import { readApposedAge, readMagnitudeBefore } from './quantity/before.ts'
import { readBoundAfter, readBoundBefore, withBound } from './quantity/bounds.ts'
import { readCurrencyBefore } from './quantity/currency.ts'
import type { Draft, Reader } from './quantity/draft.ts'
import { joinOpposed } from './quantity/opposed.ts'
import { readOrdinalRange } from './quantity/ordinal-range.ts'
import { readPercentSign } from './quantity/percent.ts'
import { readRange } from './quantity/range.ts'
import { readRatio } from './quantity/ratio.ts'
import { readQuantity } from './quantity/read-quantity.ts'
import { readDecadeOfAge } from './quantity/thirties.ts'
import { readUnit } from './quantity/unit.ts'
import { readZero } from './quantity/zero.ts'

/**
 * The figures among the tokens, left to right, not overlapping.
 *
 * The order in which readings are tried settles every conflict, and stands only here:
 * 1. what no figure may touch: phone numbers, codes and addresses, dates, clock times, ordinals, list markers, scores;
 * 2. "no deaths", "in his 30s", which no number grammar reads;
 * 3. the longest quantity from where a number starts, its interval, the words that bound it;
 * 4. what context takes back: years, names and labels, "one of the", spans of time that only place an event.
 */
export function readFigures(reader: Reader): Draft[] {
  const { tokens } = reader
  const drafts: Draft[] = []
  let next = 0
  let floor = 0
  let code = -2
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.gap === 2) floor = Math.max(floor, i)
    if (i < next) continue
    const sense = token.sense
    if (
      token.type !== 'digits' &&
      !sense?.cardinal &&
      sense?.vague === undefined &&
      !sense?.part &&
      !sense?.opener
    )
      continue
    const barred = readBarred(reader, i)
    if (barred !== undefined) {
      next = barred + 1
      floor = next
      code = barred
      continue
    }
    // What follows a code with nothing between is more of the code.
    if (
      token.type === 'digits' &&
      i === code + 1 &&
      token.gap === 1 &&
      !token.literal!.grouped &&
      isCode(reader, code)
    ) {
      next = i + 1
      code = i
      continue
    }
    const read = readWhole(reader, i, floor)
    if (!read) continue
    const draft = inOneOrder(read)
    next = draft.last + 1
    if (isTakenBack(reader, draft, i, floor, drafts)) {
      floor = next
      continue
    }
    floor = next
    const joined = drafts.length > 0 ? joinOpposed(reader, drafts.at(-1)!, draft) : undefined
    if (joined) drafts[drafts.length - 1] = joined
    else drafts.push(reachedBy(reader, drafts.at(-1), draft))
  }
  return drafts
}

/** The rules give drafts with their fields in many orders; code that meets objects of one shape is compiled once. */
function inOneOrder(draft: Draft): Draft {
  const { first, last, low, high, kind, bound, unit, plain, share, mantissa, magnitude, stated, rules } =
    draft
  return { first, last, low, high, kind, bound, unit, plain, share, mantissa, magnitude, stated, rules }
}

/** "more than 38 and 23, respectively": the bound of the first reaches the second. */
function reachedBy({ tokens }: Reader, one: Draft | undefined, two: Draft): Draft {
  if (!one || two.bound !== 'exact' || two.first - one.last > 3 || tokens[two.first - 1]?.lower !== 'and')
    return two
  if (one.bound !== 'more-than' && one.bound !== 'up-to' && one.bound !== 'about') return two
  for (let k = two.last + 1; k < two.last + 5; k++)
    if (tokens[k]?.lower === 'respectively') return withBound(two, one.bound)
  return two
}

/** Whether the barred stretch that ends at a token was letters and digits, or a long number. */
function isCode({ tokens }: Reader, last: number): boolean {
  const token = tokens[last]!
  const before = tokens[last - 1]
  if (token.type !== 'digits') return false
  return (token.gap === 0 && before?.type === 'word') || token.literal!.broken || token.literal!.leadingZero
}

/** The last token of what no figure may touch, where the candidate at `i` is a part of it. */
function readBarred(reader: Reader, i: number): number | undefined {
  if (reader.tokens[i]!.type !== 'digits')
    return readDate(reader, i) ?? readOrdinal(reader, i) ?? readClock(reader, i)
  const money = readCurrencyBefore(reader, i) !== undefined
  if (!money) {
    const barred =
      readPhone(reader, i) ??
      readDate(reader, i) ??
      readClock(reader, i) ??
      readScore(reader, i) ??
      (isStreetNumber(reader, i) || isListMarker(reader, i) ? i : undefined)
    if (barred !== undefined) return barred
  }
  return readIdentifier(reader, i, money)
}

function readWhole(reader: Reader, i: number, floor: number): Draft | undefined {
  const special = readZero(reader, i) ?? readDecadeOfAge(reader, i) ?? readOrdinalRange(reader, i, floor)
  if (special) return special
  const single = readQuantity(reader, i, floor)
  if (!single) return undefined
  const ratio = readRatio(reader, single)
  let draft = ratio === single ? readRange(reader, single, floor) : ratio
  draft = readMagnitudeBefore(reader, draft, floor)
  draft = readApposedAge(reader, draft)
  const before = readBoundBefore(reader, draft.first, floor, draft.kind)
  if (before && !isClimb(reader, draft, before.at))
    draft = { ...withBound(draft, before.sense), first: before.at }
  if (draft.bound === 'range') {
    const after = readBoundAfter(reader, draft.last)
    if (after && after.sense === 'about') draft = { ...draft, last: after.at }
  }
  return readAgeGroup(reader, draft)
}

/** "interest income, up to 561 mln dlrs from year-ago 540 mln": where it rose to, not how far it may; "rain, up to 40 mm from the storm" is bounded. */
function isClimb({ tokens }: Reader, { last }: Draft, at: number): boolean {
  if (tokens[at]?.lower !== 'up' || tokens[at + 1]?.lower !== 'to' || tokens[last + 1]?.lower !== 'from')
    return false
  if (!/^(?:,|\(|;|-|–|—|is|was|were|are|went|go|goes|gone|moved)$/.test(tokens[at - 1]?.lower ?? ''))
    return false
  for (let k = last + 2; k < last + 8; k++) {
    const token = tokens[k]
    if (!token || token.gap === 2) return false
    if (token.type === 'digits')
      return !/^(?:people|villages|towns|countries|homes)$/.test(tokens[k + 1]?.lower ?? '')
    if (
      !/^(?:a|an|the|last|prior|previous|year|ago|earlier|s|['’$£€-]|year-ago|revised|restated|just|only|about)$/.test(
        token.lower,
      )
    )
      return false
  }
  return false
}

/** What context takes back from a number read: a year, a name, a label, an idle "one", a time. */
function isTakenBack(
  reader: Reader,
  draft: Draft,
  i: number,
  floor: number,
  drafts: readonly Draft[],
): boolean {
  const { tokens } = reader
  const bare = draft.kind === 'count' && draft.unit === null
  const counts = (at: number) =>
    countsKnown(tokens, at) ||
    readPercentSign(tokens, at - 1) !== undefined ||
    readUnit(reader, at - 1) !== undefined
  if (bare && draft.plain && draft.first === i && draft.bound === 'exact' && isYearHere(reader, i, counts))
    return true
  if (
    bare &&
    draft.plain &&
    draft.bound !== 'range' &&
    isYear(tokens[i]) &&
    /^(?:since|until|till|before|after|from|in)$/.test(tokens[draft.first - 1]?.lower ?? '') &&
    !counts(i + 1)
  )
    return true
  // "sales were lower than 1986": a bound before what is a year all the same.
  if (
    bare &&
    draft.plain &&
    isYear(tokens[i]) &&
    /^(?:lower|higher)$/.test(tokens[draft.first]!.lower) &&
    isComparedYear(reader, i)
  )
    return true
  if (draft.bound === 'range' && bare && isYearHere(reader, i, counts) && (draft.high ?? 0) <= 2100)
    return true
  if (isLettered(reader, draft, i)) return true
  if (bare && draft.plain && (isModel(reader, i, counts) || isProduct(reader, i, counts))) return true
  if (
    bare &&
    draft.plain &&
    draft.bound === 'exact' &&
    isInsideName(reader, i, counts) &&
    !isTitleCase(reader, i)
  )
    return true
  if (bare && draft.bound === 'exact' && (isLabelled(reader, i, counts) || isNamePart(reader, i, counts)))
    return true
  // "author of Three's a Crowd"
  const [mark, s] = [tokens[draft.last + 1], tokens[draft.last + 2]]
  if (bare && /^['’]$/.test(mark?.lower ?? '') && s?.lower === 's' && s.gap === 0 && tokens[i]!.caps === 1)
    return true
  if (draft.kind === 'duration' && isLabelled(reader, i, () => false) && draft.bound === 'exact') return false
  // "one-on-one", "back-seat-to-no-one"
  if (
    tokens[i]!.lower === 'one' &&
    draft.first === i &&
    tokens[i]!.gap === 0 &&
    tokens[i - 1]?.lower === '-' &&
    tokens[i - 2]?.type === 'word' &&
    tokens[i - 1]!.gap === 0
  )
    return true
  if (tokens[i]!.lower === 'one' && draft.first === i && draft.last === i && draft.bound === 'exact') {
    const twin = drafts.at(-1)
    if (isPronounOne(reader, i, twin !== undefined && i - twin.last < 12)) return true
  }
  if (bare && (isLoneHyphen(reader, draft) || isSplit(reader, draft))) return true
  // "talk about one of our candidates", "over one line or another"
  if (
    tokens[i]!.lower === 'one' &&
    draft.last === i &&
    /^(?:about|over|under)$/.test(tokens[draft.first]!.lower) &&
    isPronounOne(reader, i, false)
  )
    return tokens[i + 1]?.lower === 'of' || tokens[i + 2]?.lower === 'or'
  if (tokens[i]!.lower === 'one' && draft.first === i && isOneMoment(reader, draft)) return true
  if (tokens[i]!.lower === 'two' && bare && isOrTwo(reader, draft)) return true
  if (draft.kind === 'share' && isAndAHalf(reader, draft)) return true
  // "fees that ran into six figures"
  if (
    bare &&
    /^(?:four|five|six|seven|eight|nine)$/.test(tokens[draft.last]!.lower) &&
    tokens[draft.last + 1]?.lower === 'figures' &&
    tokens[draft.last + 2]?.lower !== 'of'
  )
    return true
  return onlyPlaces(reader, draft, floor)
}

/** "at one point", "one day he": a moment, not a length. */
function isOneMoment({ tokens }: Reader, draft: Draft): boolean {
  const before = tokens[draft.first - 1]?.lower ?? ''
  if (draft.unit === 'point') return before === 'at' || before === ''
  if (draft.unit !== 'day' && draft.unit !== 'night' && draft.unit !== 'time') return false
  if (tokens[draft.last]!.lower !== draft.unit || tokens[draft.last - 1]?.lower === '-') return false
  return !/^(?:by|least|than|about|to|of|took|takes|take|last|lasts|lasted|lasting|delayed|delay|extended|and|for|spent|cost|within|nearly|almost|lost|gained)$/.test(
    before,
  )
}

/** "over the previous year and a half": the rest of a time. */
function isAndAHalf({ tokens }: Reader, { first, low }: Draft): boolean {
  return (
    low === 0.5 &&
    tokens[first - 1]?.lower === 'and' &&
    /^(?:year|month|week|day|hour|minute|century|decade)s?$/.test(tokens[first - 2]?.lower ?? '')
  )
}

/** "a day or two", "a mold or two" */
function isOrTwo({ tokens }: Reader, draft: Draft): boolean {
  const article = tokens[draft.first - 3]?.lower
  return tokens[draft.first - 1]?.lower === 'or' && (article === 'a' || article === 'an')
}

/** "a two-for-one split", "3-for-2": how many for how many, and neither counts. */
function isSplit({ tokens }: Reader, { first, last }: Draft): boolean {
  const joins = (from: number, to: number) => {
    const [one, two] = [tokens[from]?.lower ?? '', tokens[to]?.lower ?? '']
    return one === '-' && two === '-' && tokens[from + 1]?.lower === 'for'
  }
  return joins(last + 1, last + 3) || joins(first - 3, first - 1)
}

/** "two-time champion", "three-way race", "one-sided": words made with a number and no figure. */
function isLoneHyphen({ tokens }: Reader, draft: Draft): boolean {
  const hyphen = tokens[draft.last + 1]
  const word = tokens[draft.last + 2]
  if (hyphen?.lower !== '-' || hyphen.gap > 0 || word?.type !== 'word' || word.gap > 0) return false
  return /^(?:time|times|alarm|way|sided|fold|dimensional|pronged|wheeler|wheel|door|star|party|tier|part|piece|part|legged|stage|ply|step|bit|to|on|by|year|figure|digit|figures)$/.test(
    word.lower,
  )
}
