import type { Reader } from './draft.ts'
import { toSingular } from './singular.ts'
import { readUnit } from './unit.ts'

const perNoun =
  /^(?:share|barrel|ton|tonne|ounce|pound|kilo|kilogram|kilometre|kilometer|gallon|litre|liter|bushel|head|person|piece|bottle|bag|unit|metre|meter|mile|acre|hectare|night|seat|ticket|vote|second|minute|hour|day|week|month|year|quarter|season|game|match|household|family|capita|student|pupil|worker|employee|passenger|vehicle|car|home|house|room|copy|case|dose|gram|gramme|carat|unit|trip|visit|meal|security|annum|mt|lb|kg|km|min|sec|hr|h|s|kwh|mwh|gallon|cubic|square|word|page|child|inhabitant|resident|woman|man|million|thousand|mmbtu|oz|bbl|litter|plot|cent|dozen|pack|packet|piece|pint|pair|head|yard|foot|inch|stone|shift|session|hogshead|millisecond|rod|train|flight|boat|ship)s?$/

const AGO = /^(?:ago|earlier|before|later|previously)$/

/** What a rate is taken over. */
export interface RateReading {
  /** "share", "hour", "100,000". */
  readonly per: string
  readonly last: number
}

/** "per share", "a day", "an hour", "/hour", "each year", "per 100,000": what stands after a quantity and makes it a rate. */
export function readPer(reader: Reader, i: number): RateReading | undefined {
  const { tokens, text } = reader
  const token = tokens[i + 1]
  if (!token || token.gap === 2) return undefined
  const often = readOften(reader, i + 1)
  if (often) return often
  const slash = token.lower === '/'
  const per = token.lower === 'per' || (token.lower === '-' && tokens[i + 2]?.lower === 'per')
  const article =
    token.lower === 'a' || token.lower === 'an' || token.lower === 'every' || token.lower === 'each'
  const dashed = token.lower === '-' && tokens[i + 2]?.lower === 'a' && tokens[i + 3]?.lower === '-'
  if (!slash && !per && !article && !dashed) return undefined
  let k = i + 2
  if (token.lower === '-') k = i + 3
  if (dashed) k = i + 4
  if (per && tokens[k]?.lower === '-') k += 1
  const noun = tokens[k]
  if (!noun || noun.gap === 2) return undefined
  if (slash && noun.lower === 'per') return undefined
  // "from $7 million a year ago", "40 a week earlier": a time, no rate.
  if (article && AGO.test(tokens[k + 1]?.lower ?? '')) return undefined
  if (per && noun.type === 'digits') {
    let last = k
    while (tokens[last + 1]?.sense?.cardinal?.role === 'magnitude') last += 1
    return { per: text.slice(noun.start, tokens[last]!.end), last }
  }
  if (article && noun.type === 'digits' && noun.gap === 1) return readPack(reader, k)
  if (noun.type !== 'word') return undefined
  if (noun.lower === 'cent' || noun.lower === 'cents') return undefined
  const unit = readUnit(reader, k - 1)
  if (unit && !unit.hyphen && (per || slash || perNoun.test(noun.lower))) {
    if (article && unit.unit.sort === 'points') return undefined
    return { per: unit.unit.name, last: unit.last }
  }
  if (per || perNoun.test(noun.lower)) {
    if (slash && !perNoun.test(noun.lower)) return undefined
    if (article && (token.lower === 'every' || token.lower === 'each') && !unit) return undefined
    if (noun.lower === 'annum') return { per: 'year', last: k }
    return { per: toSingular(noun.lower), last: k }
  }
  return undefined
}

const oftens: ReadonlyMap<string, string> = new Map([
  ['hourly', 'hour'],
  ['daily', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['yearly', 'year'],
  ['annually', 'year'],
])

/** "8,000 barrels daily", "$40 weekly", with nothing behind that it could qualify: not "2,000 tonnes daily output". */
function readOften({ tokens }: Reader, k: number): RateReading | undefined {
  const per = oftens.get(tokens[k]!.lower)
  const next = tokens[k + 1]
  if (per === undefined) return undefined
  const closes =
    !next ||
    next.gap === 2 ||
    next.type === 'mark' ||
    /^(?:in|on|at|to|for|from|by|and|or|with|this|last|during|since|until|through|compared|against|while|as|but|when|after|before|over|under)$/.test(
      next.lower,
    )
  return closes ? { per, last: k } : undefined
}

const packs =
  /^(?:pack|pound|ounce|litre|liter|kg|kilo|tonne|ton|gallon|lb|bag|case|bottle|barrel|page|yard|foot|mile|hour|day)$/

/** "25 cents a [12-pack]", "$9 a [50-pound] bag": so many of a thing, joined to it. */
function readPack({ tokens, text }: Reader, k: number): RateReading | undefined {
  const [noun, hyphen, joined] = [tokens[k]!, tokens[k + 1], tokens[k + 2]]
  if (hyphen?.lower !== '-' || hyphen.gap > 0 || joined?.type !== 'word' || joined.gap > 0) return undefined
  return packs.test(joined.lower) ? { per: text.slice(noun.start, joined.end), last: k + 2 } : undefined
}
