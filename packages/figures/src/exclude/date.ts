import { countsKnown } from '../counted/nouns.ts'
import type { Reader } from '../quantity/draft.ts'
import { isPluralForm } from '../quantity/singular.ts'
import { readUnit } from '../quantity/unit.ts'
import { isMark, type Token } from '../text/token.ts'

/** A year in four plain digits. */
export function isYear(token: Token | undefined): boolean {
  const literal = token?.literal
  if (!literal || token!.lower !== '') return false
  const { value, grouped, decimals, digits } = literal
  return !grouped && decimals === 0 && digits === 4 && value >= 1000 && value <= 2100
}

const isDay = (token: Token | undefined) => {
  const literal = token?.literal
  return (
    literal !== undefined &&
    literal.digits <= 2 &&
    literal.decimals === 0 &&
    literal.value >= 1 &&
    literal.value <= 31
  )
}

const isMonth = (reader: Reader, i: number): boolean => {
  const token = reader.tokens[i]
  if (!token?.sense?.month) return (token?.lower.length ?? 0) > 8 && isGluedMonth(reader, i)
  if (token.caps === 0) return !/^(?:may|march|mar|sep|jan|jun|dec)$/.test(token.lower)
  return true
}

/** "FeaturedFebruary 6": a month that a scraped page joins to the word before it. */
function isGluedMonth({ tokens, text }: Reader, i: number): boolean {
  const { start, end } = tokens[i]!
  return /[a-z](?:January|February|March|April|May|June|July|August|September|October|November|December)$/.test(
    text.slice(Math.max(start, end - 11), end),
  )
}

/** "490 BC", "AD 70": a year by its era. */
function readEra({ tokens }: Reader, i: number): number | undefined {
  const [before, next] = [tokens[i - 1], tokens[i + 1]]
  if (next?.caps === 2 && next.gap < 2 && /^(?:bc|bce|ad|ce)$/.test(next.lower)) return i + 1
  return before?.caps === 2 &&
    before.lower === 'ad' &&
    tokens[i]!.gap === 1 &&
    tokens[i]!.literal!.decimals === 0 &&
    !tokens[i]!.literal!.grouped
    ? i
    : undefined
}

/**
 * The last token of a date that the number at `i` is a part of: "June 26", "26 June 2001", "24/04/2015", "2015-01-31",
 * "April l", "the 1990s", "2012–13". A year alone is told by `isYearHere`.
 */
export function readDate(reader: Reader, i: number): number | undefined {
  const { tokens } = reader
  const token = tokens[i]!
  if (token.type !== 'digits') return readWordDay(reader, i)
  return (
    readMonthDay(reader, i) ??
    readDayMonth(reader, i) ??
    readNumeric(reader, i) ??
    readDecade(reader, i) ??
    readYearPair(reader, i) ??
    readEra(reader, i)
  )
}

/** "the twenties", "June the fifth": only what starts with a number word after a month. */
function readWordDay(reader: Reader, i: number): number | undefined {
  const { tokens } = reader
  const day = tokens[i]!.sense?.cardinal
  if (
    day &&
    day.value >= 1 &&
    day.value <= 31 &&
    day.role !== 'pack' &&
    isMonth(reader, i - 1) &&
    tokens[i]!.gap === 1
  ) {
    const next = tokens[i + 1]
    // "Pay May Eight", "record April seven."; "In March seven people died" counts.
    const ends = !next || next.gap === 2 || (next.type === 'mark' && next.lower !== '-')
    if (
      ends ||
      (/^(?:pay|record|payable|beginning|from|on|until|to|of|effective)$/.test(tokens[i - 2]?.lower ?? '') &&
        /^(?:at|to|in|and|with|for|from|by|record|on)$/.test(next.lower))
    )
      return i
  }
  if (tokens[i]!.sense?.cardinal?.role === 'teen' || tokens[i]!.sense?.cardinal?.role === 'tens') {
    // "nineteen eighty-four"
    const next = tokens[i + 1]?.sense?.cardinal
    const value = tokens[i]!.sense!.cardinal!.value
    if (
      (value === 19 || value === 20) &&
      next &&
      (next.role === 'tens' || next.role === 'teen') &&
      tokens[i + 1]!.gap === 1
    ) {
      const dash = tokens[i + 2]?.lower === '-' ? 3 : 2
      return next.role === 'tens' && tokens[i + dash]?.sense?.cardinal?.role === 'digit' ? i + dash : i + 1
    }
  }
  return undefined
}

function readMonthDay(reader: Reader, i: number): number | undefined {
  const { tokens } = reader
  let m = i - 1
  if (isMark(tokens[m], './-')) m -= 1
  if (tokens[m]?.lower === 'the') m -= 1
  if (!isMonth(reader, m) || tokens[i]!.gap === 2) return undefined
  if (isYear(tokens[i])) return i
  if (!isDay(tokens[i])) return undefined
  let last = afterOrdinal(reader, i)
  const list = readDayList(reader, last)
  if (list !== undefined) return withYear(reader, list)
  // "June 5-8", "June 5 and 6", "June 28 to July 2"
  const link = tokens[last + 1]
  if (
    link &&
    /^(?:-|–|to|and|or|\/|—)$/.test(link.lower) &&
    isDay(tokens[last + 2]) &&
    tokens[last + 2]!.gap < 2
  ) {
    const far = tokens[last + 3]
    const tight = link.type === 'mark'
    if (
      tight ||
      !far ||
      far.type === 'mark' ||
      /^(?:in|at|and|as|when|after|before|by|from|with|to|for|on|the)$/.test(far.lower) ||
      (isLater(reader, last, last + 2) && !isCounted(reader, last + 3))
    )
      last = afterOrdinal(reader, last + 2)
  }
  return withYear(reader, last)
}

/** The last day of "June 3, 4 and 5", from its first: a list must climb and end with "and" or "or". */
function readDayList(reader: Reader, first: number): number | undefined {
  const { tokens } = reader
  let last = first
  for (let turns = 0; turns < 6; turns++) {
    const comma = tokens[last + 1]?.lower === ','
    let k = comma ? last + 2 : last + 1
    const closes = /^(?:and|or|&)$/.test(tokens[k]?.lower ?? '')
    if (closes) k += 1
    if (!comma && !closes) return undefined
    if (!isDay(tokens[k]) || tokens[k]!.gap === 2 || !isLater(reader, last, k)) return undefined
    const far = afterOrdinal(reader, k)
    if (closes) return turns > 0 && !isCounted(reader, far + 1) ? far : undefined
    last = far
  }
  return undefined
}

const isLater = ({ tokens }: Reader, one: number, two: number): boolean =>
  (tokens[two]?.literal?.value ?? 0) > (tokens[one]?.literal ?? tokens[one - 1]?.literal)!.value

const takes =
  /^(?:the|a|an|at|more|some|nearly|about|over|up|dozens|hundreds|thousands|many|several|its|his|her|their|this|that)$/

/** Whether what starts at a token is counted or measured by the number before it: "5 and 6 boats sank". */
function isCounted(reader: Reader, at: number): boolean {
  const { tokens } = reader
  const next = tokens[at]
  if (!next || next.gap === 2) return false
  if (next.type !== 'word') return /^[-%°$€£]$/.test(next.lower)
  if (/^(?:per|pct|percent|million|billion|mln|bn|thousand|hundred|of|more|other|others)$/.test(next.lower))
    return true
  if (/^(?:was|is|has|as|this|its|his|across|plus|us)$/.test(next.lower)) return false
  if (
    /(?:ed|left|struck|hit)$/.test(next.lower) &&
    (tokens[at + 1]?.type === 'digits' || takes.test(tokens[at + 1]?.lower ?? ''))
  )
    return false
  return isPluralForm(next.lower) || countsKnown(tokens, at) || readUnit(reader, at - 1) !== undefined
}

function readDayMonth(reader: Reader, i: number): number | undefined {
  const { tokens } = reader
  if (!isDay(tokens[i])) return undefined
  // "on 16 Dcember": a month with a slip of the pen.
  if (
    tokens[i - 1]?.lower === 'on' &&
    tokens[i + 1]?.caps === 1 &&
    /(?:mber|ober|uary|ruary|gust)$/.test(tokens[i + 1]!.lower)
  )
    return withYear(reader, i + 1)
  let k = afterOrdinal(reader, i)
  const link = tokens[k + 1]
  if (link && /^(?:-|–|to|and|\/|,|&|until)$/.test(link.lower) && isDay(tokens[k + 2])) {
    const far = afterOrdinal(reader, k + 2)
    if (isMonth(reader, far + 1) || (tokens[far + 1]?.lower === 'of' && isMonth(reader, far + 2))) k = far
    else if (
      /^(?:and|,)$/.test(tokens[far + 1]?.lower ?? '') &&
      isDay(tokens[far + 2]) &&
      isMonth(reader, far + 3)
    )
      k = far + 2
  }
  let m = k + 1
  if (tokens[m]?.lower === '-' || tokens[m]?.lower === 'of') m += 1
  if (!isMonth(reader, m) || tokens[m]!.gap === 2) return undefined
  // "5 May Day marches": rare enough.
  return withYear(reader, tokens[m + 1]?.lower === '.' && isYear(tokens[m + 2]) ? m + 1 : m)
}

function afterOrdinal({ tokens }: Reader, i: number): number {
  const next = tokens[i + 1]
  return next && next.gap === 0 && next.lower.length === 2 && /^(?:st|nd|rd|th)$/.test(next.lower) ? i + 1 : i
}

function withYear({ tokens }: Reader, last: number): number {
  let k = last + 1
  if (tokens[k]?.lower === ',' || tokens[k]?.lower === '-') k += 1
  return isYear(tokens[k]) && tokens[k]!.gap < 2 ? k : last
}

/** "24/04/2015", "2015-01-31", "24.04.2015" (a broken literal is caught elsewhere), "3/15/17". */
function readNumeric({ tokens }: Reader, i: number): number | undefined {
  const [one, two, three] = [tokens[i], tokens[i + 2], tokens[i + 4]]
  const mark = tokens[i + 1]
  if (!mark || mark.gap > 0 || !isMark(mark, '/-') || !two?.literal || two.gap > 0) return undefined
  if (two.literal.decimals > 0 || two.literal.grouped || one!.literal!.decimals > 0 || one!.literal!.grouped)
    return undefined
  const again = tokens[i + 3]
  if (
    again?.lower === mark.lower &&
    again.gap === 0 &&
    three?.literal &&
    three.gap === 0 &&
    three.literal.decimals === 0
  ) {
    const values = [one, two, three].map((token) => token!.literal!.value)
    if (values.every((value) => value <= 2100) && values.some((value) => value <= 12)) return i + 4
  }
  if (
    mark.lower === '-' &&
    isYear(one) &&
    two.literal.digits === 2 &&
    two.literal.value >= 1 &&
    two.literal.value <= 12 &&
    two.literal.leadingZero
  )
    return i + 2
  return undefined
}

/** "the 1990s", "1930's", "the '90s", "mid-80s" of years; ages ("in his 30s") are read elsewhere. */
function readDecade({ tokens }: Reader, i: number): number | undefined {
  const { value } = tokens[i]!.literal!
  let k = i + 1
  if (isMark(tokens[k], "'’") && tokens[k]!.gap === 0) k += 1
  const s = tokens[k]
  if (s?.lower !== 's' || s.gap > 0) return undefined
  if (isYear(tokens[i]) && value % 10 === 0) return k
  // "in the 1960s and 70s"
  const pair =
    value % 10 === 0 &&
    value < 100 &&
    /^(?:and|or|to)$/.test(tokens[i - 1]?.lower ?? '') &&
    tokens[i - 2]?.lower === 's' &&
    isYear(tokens[i - 3])
  if (pair) return k
  const quote = tokens[i - 1]
  return value % 10 === 0 && value < 100 && isMark(quote, "'’‘") ? k : undefined
}

/** "1950-53", "2012–13", "2012/13", "2012-2015", "2012 to 2015" */
function readYearPair({ tokens }: Reader, i: number): number | undefined {
  if (!isYear(tokens[i]) || tokens[i]!.literal!.value < 1500) return undefined
  const mark = tokens[i + 1]
  const two = tokens[i + 2]
  if (
    !mark ||
    mark.gap === 2 ||
    !two?.literal ||
    two.gap === 2 ||
    two.literal.decimals > 0 ||
    two.literal.grouped
  )
    return undefined
  if (!isMark(mark, '-–—/')) return undefined
  const start = tokens[i]!.literal!.value
  const end = two.literal.value
  if (two.literal.digits === 2 && end === (start % 100) + 1) return i + 2
  if (two.literal.digits === 2 && end > start % 100 && start >= 1800) return i + 2
  return two.literal.digits === 4 && end > start && end <= 2100 && start >= 1800 ? i + 2 : undefined
}

const yearLeads =
  /^(?:in|since|by|until|till|during|before|after|from|early|late|mid|of|the|year|spring|summer|autumn|fall|winter|through|for|fiscal|calendar|circa|back|q|quarter|half|between|throughout|around|and|to|mid-|ended|ending|post|pre|his|her|their|its|last|next|this)$/
const happenings =
  /^(?:floods|floodwaters|riots|earthquakes|quakes|storms|fires|wildfires|bushfires|landslides|mudslides|attacks|bombings|protests|clashes|elections|droughts|famines|hurricanes|cyclones|typhoons|outbreaks|massacres|killings|hostilities|rains|monsoons|eruptions|tsunamis|events|games|championships)$/
const strongLeads =
  /^(?:in|since|by|until|till|during|early|late|mid|year|spring|summer|autumn|winter|fiscal|calendar|throughout|ended|ending)$/

/**
 * Whether the plain four digits at `i` are a year: "in 2008", "2008 Olympics", "a 1998 study", "(2008)".
 *
 * A bound ("more than 2000") or a noun that people, houses or a unit make a count ("2000 homes") says otherwise.
 */
export function isYearHere(reader: Reader, i: number, counts: (at: number) => boolean): boolean {
  const { tokens } = reader
  const token = tokens[i]!
  if (!isYear(token)) return false
  const { value } = token.literal!
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  const near = token.gap < 2 ? before : undefined
  if (
    value < 1500 &&
    !(
      near &&
      strongLeads.test(near.lower) &&
      (!after || after.type === 'mark') &&
      value > 1000 &&
      near.lower === 'in'
    )
  )
    return false
  const later = value >= 1900 && value <= 2050
  // "the 2002 floods": those of a year, not so many.
  if (later && near?.lower === 'the' && isOfThatYear(token, after)) return true
  if (counts(i + 1)) {
    if (!(later && near && /^(?:in|since|during|by|early|late|mid)$/.test(near.lower))) return false
    return /^(?:in|since|during)$/.test(near.lower)
  }
  if (
    near &&
    /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
      near.lower,
    )
  )
    return true
  if (later) {
    // "worse than 1981, when sales fell"
    if (near?.lower === 'than' && isComparedYear(reader, i)) return true
    if (
      near &&
      /^(?:than|some|least|about|nearly|almost|approximately|roughly|exceeding|totaling|totalling|estimated)$/.test(
        near.lower,
      )
    )
      return false
    return true
  }
  return near !== undefined && yearLeads.test(near.lower) && (value >= 1700 || strongLeads.test(near.lower))
}

const contests = /^(?:presidential|congressional|electoral|election|primary|midterm|general|olympic|census)$/

/** "the 2002 floods", "the 2016 presidential candidates", "the 1988 Lima games"; but "the 2000 Syrian refugees". */
function isOfThatYear({ literal }: Token, after: Token | undefined): boolean {
  if (!after) return false
  if (happenings.test(after.lower) || contests.test(after.lower)) return true
  return literal!.value % 100 !== 0 && after.caps > 0
}

/** "worse than 1981, when", "no year was drier than 1976.": what a year is like, and no number; "more than 1981 of them" is one. */
export function isComparedYear({ tokens }: Reader, i: number): boolean {
  const [quality, after] = [tokens[i - 2]?.lower ?? '', tokens[i + 1]]
  if (
    !/(?:[a-z]{3}er|worse)$/.test(quality) ||
    /^(?:larger|bigger|greater|fewer|longer|older|over|after|under)$/.test(quality)
  )
    return false
  return (
    !after ||
    after.gap === 2 ||
    after.type === 'mark' ||
    /^(?:and|or|when|in|for|was|but|because|as)$/.test(after.lower)
  )
}
