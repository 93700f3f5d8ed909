import type { FigureKind } from '../layers.ts'
import { readCardinal } from '../number/cardinal.ts'
import { readNumber } from '../number/read-number.ts'
import { clean, type NumberReading } from '../number/reading.ts'
import { isMark } from '../text/token.ts'
import { readAge } from './age.ts'
import { readBoundAfter, withBound } from './bounds.ts'
import { partOf } from './compound.ts'
import { readCurrencyAfter, readCurrencyBefore } from './currency.ts'
import type { Draft, Reader } from './draft.ts'
import { readPercentSign } from './percent.ts'
import { readPer } from './rate.ts'
import { readUnit } from './unit.ts'

/**
 * Reads one quantity that begins at token `i`: a number with what belongs to it, its sign, currency, unit and what
 * it is taken per. Bounds before it and ranges are read by those who call.
 *
 * @param floor - the first token it may take in
 */
export function readQuantity(reader: Reader, i: number, floor: number): Draft | undefined {
  const single = readSingle(reader, i, floor)
  if (!single) return undefined
  return readCompound(reader, single)
}

function readSingle(reader: Reader, i: number, floor: number): Draft | undefined {
  const { tokens, text } = reader
  const minus = tokens[i - 1]?.lower === '-' && tokens[i - 1]!.gap === 0 && tokens[i]!.gap === 0
  const signed1 = minus && i - 2 >= floor ? readCurrencyBefore(reader, i - 1) : undefined
  const currency = readCurrencyBefore(reader, i) ?? signed1
  const number = readNumber(tokens, i, text, currency !== undefined)
  if (!number || number.first < floor) return undefined
  let first = number.first
  if (currency && currency.at >= floor) first = Math.min(first, currency.at)
  const either = readEitherSign(reader, first, floor)
  const sign = signed1 ? first : either === undefined ? readSign(reader, first, floor) : undefined
  first = either ?? sign ?? first
  const signed = sign === undefined ? number : negative(number)
  const led = readUnitLed(reader, number, floor)
  if (led) return led
  let draft = readTwice(reader, toDraft(signed, first))
  if (currency) {
    draft = {
      ...draft,
      kind: 'money',
      unit: currency.code,
      stated: true,
      rules: [...draft.rules, 'figures/currency'],
    }
    // "$15 dollars", "US$5 USD"
    if (currency.times) draft = scaledBy(draft, currency.times)
    const again = readCurrencyAfter(reader, draft.last, number.low, number.magnitude)
    if (again && !again.minor && reader.tokens[draft.last + 1]?.type === 'word')
      draft = { ...draft, last: again.at }
    return readMore(reader, readRate(reader, draft))
  }
  const softened = readBoundAfter(reader, draft.last)
  if (softened && softened.sense !== 'exact') {
    const bounded = withBound({ ...draft, last: softened.at }, softened.sense)
    const withUnit = readKind(reader, bounded, number)
    // "60 or so" without a unit is bounded all the same.
    draft = withUnit ?? bounded
  } else {
    const read = readKind(reader, draft, number)
    if (read) draft = read
    else if (number.rule === 'figures/half' && !number.share) return undefined
  }
  return readMore(reader, readRate(reader, draft))
}

function toDraft(number: NumberReading, first: number): Draft {
  const kind: FigureKind = number.share ? 'share' : 'count'
  return {
    first,
    last: number.last,
    low: number.low,
    high: number.high,
    kind,
    bound: number.form === 'vague' ? 'vague' : number.form === 'about' ? 'about' : 'exact',
    unit: number.share ? 'share' : null,
    plain: number.plain,
    share: number.share,
    mantissa: number.mantissa,
    magnitude: number.magnitude,
    stated: false,
    rules: [number.rule],
  }
}

function negative(number: NumberReading): NumberReading {
  return { ...number, low: -number.low, high: number.high === null ? null : -number.high }
}

function scaledBy(draft: Draft, times: number): Draft {
  const by = (value: number | null) => (value === null ? null : clean(value * times))
  return { ...draft, low: by(draft.low), high: by(draft.high), magnitude: draft.magnitude * times }
}

/** "an hour and a half", "a minute and 30 seconds": one unit told by its article, and a part. */
function readUnitLed(reader: Reader, number: NumberReading, floor: number): Draft | undefined {
  const { tokens } = reader
  const and = number.first - 1
  const article = and - 2
  if (tokens[and]?.lower !== 'and' || article < floor || !/^(?:an?|one)$/.test(tokens[article]!.lower))
    return undefined
  const unit = readUnit(reader, article)
  if (!unit || unit.last !== and - 1 || (unit.unit.sort !== 'time' && unit.unit.sort !== 'length'))
    return undefined
  const whole = {
    ...toDraft(number, article),
    kind: unit.unit.sort === 'time' ? ('duration' as const) : ('measure' as const),
    unit: unit.unit.name,
    share: false,
    stated: true,
  }
  if (number.share) {
    const value = 1 + number.low
    return readMore(reader, { ...whole, low: value, high: value, rules: ['figures/and-a-half'] })
  }
  const small = readSingle(reader, number.first, number.first)
  const added = small && partOf(whole.unit, whole.unit, small)
  if (added === undefined) return undefined
  const value = Number((1 + added).toPrecision(15))
  return { ...whole, last: small!.last, low: value, high: value, rules: ['figures/compound'] }
}

/** "five (5) days", "forty-five (45)": the number said twice. */
function readTwice({ tokens }: Reader, draft: Draft): Draft {
  const again = tokens[draft.last + 2]
  if (tokens[draft.last + 1]?.lower !== '(' || !again) return draft
  const words = again.sense?.cardinal ? readCardinal(tokens, draft.last + 2) : undefined
  if (words && words.low === draft.low && tokens[words.last + 1]?.lower === ')')
    return { ...draft, last: words.last + 1 }
  if (tokens[draft.last + 3]?.lower !== ')') return draft
  return again?.literal && again.literal.value === draft.low ? { ...draft, last: draft.last + 3 } : draft
}

/** Where "plus or minus", "plus-minus", "+/-" or "±" before a number starts: how far off a value may be, either way. */
function readEitherSign({ tokens }: Reader, first: number, floor: number): number | undefined {
  const at = (k: number) => (k >= floor && tokens[k + 1]?.gap !== 2 ? (tokens[k]?.lower ?? '') : '')
  if (tokens[first]?.gap === 2) return undefined
  if (at(first - 1) === '±') return tokens[first - 2]?.type === 'digits' ? undefined : first - 1
  const minus = at(first - 1)
  if (minus === 'minus') {
    const link = at(first - 2)
    if (link === 'plus') return first - 2
    if (link === '-' && at(first - 3) === 'or' && at(first - 5) === 'plus') return first - 5
    return /^(?:or|and|[-/–])$/.test(link) && at(first - 3) === 'plus' ? first - 3 : undefined
  }
  if (minus !== '-' && minus !== '−' && minus !== '–') return undefined
  const plus = at(first - 2) === '/' || at(first - 2) === 'or' ? first - 3 : first - 2
  return at(plus) === '+' && tokens[plus - 1]?.type !== 'digits' ? plus : undefined
}

/** The sign before a number: "-5", "−5", "minus five". A dash that opens a line is a bullet, one between words a dash. */
function readSign({ tokens }: Reader, first: number, floor: number): number | undefined {
  const sign = tokens[first - 1]
  const number = tokens[first]!
  if (!sign || first - 1 < floor || number.gap === 2) return undefined
  if (sign.lower === 'minus' || sign.lower === 'negative') return first - 1
  if (sign.lower !== '-' && sign.lower !== '−') return undefined
  if (number.gap > 0) return undefined
  const before = tokens[first - 2]
  if (sign.gap === 0 && before && !/^[([<>=:]$/.test(before.lower)) return undefined
  return first - 1
}

/** What kind of quantity it is by what stands after it; undefined where nothing does. */
function readKind(reader: Reader, draft: Draft, number: NumberReading): Draft | undefined {
  const { tokens } = reader
  let last = draft.last
  // "half an hour", "a quarter of a mile", "half a percentage point"
  if (number.share || number.rule === 'figures/half') {
    let k = last + 1
    if (tokens[k]?.lower === 'of') k += 1
    if (tokens[k]?.lower === 'a' || tokens[k]?.lower === 'an' || tokens[k]?.lower === 'one') {
      const far = readKind(reader, { ...draft, last: k, share: false }, { ...number, share: false, rule: '' })
      if (far && far.kind !== 'money') return { ...far, share: false }
    }
    if (number.share && tokens[last + 1]?.lower === 'of') return undefined
    if (number.share && number.rule === 'figures/one-in-three') return undefined
  }
  const percent = readPercentSign(tokens, last)
  if (percent !== undefined) {
    return {
      ...draft,
      last: percent,
      kind: 'percent',
      unit: 'percent',
      share: false,
      stated: true,
      rules: [...draft.rules, 'figures/percent'],
    }
  }
  // "a couple of weeks"
  if (number.rule === 'figures/couple' && tokens[last + 1]?.lower === 'of') {
    const unit = readUnit(reader, last + 1)
    if (unit?.unit.sort === 'time') last += 1
  }
  // "tens of thousands of dollars"
  if (draft.bound === 'vague' && tokens[last + 1]?.lower === 'of') {
    const money = readCurrencyAfter(reader, last + 1, number.low, number.magnitude)
    const unit = money ? undefined : readUnit(reader, last + 1)
    if (money || (unit && unit.unit.sort !== 'multiple')) last += 1
  }
  // "5 billion of dollars" is no news English; "75 USD million" is seen.
  const currency = readCurrencyAfter(reader, last, number.low, number.magnitude)
  if (currency) {
    const scale = currency.times ?? (currency.minor ? 0.01 : 1)
    const low = draft.low === null ? null : clean(draft.low * scale)
    const high = draft.high === null ? null : clean(draft.high * scale)
    return withTrailingSize(reader, {
      ...draft,
      last: currency.at,
      low,
      high,
      kind: 'money',
      unit: currency.code,
      share: false,
      stated: true,
      rules: [...draft.rules, 'figures/currency'],
    })
  }
  const unit = readUnit(reader, last)
  if (!unit) return undefined
  const { sort, name } = unit.unit
  const kind: FigureKind =
    sort === 'time' ? 'duration' : sort === 'speed' ? 'rate' : sort === 'multiple' ? 'count' : 'measure'
  return belowZero(reader, {
    ...draft,
    last: unit.last,
    kind,
    unit: name,
    share: false,
    stated: true,
    rules: [...draft.rules, 'figures/unit'],
  })
}

/** "75 USD million" */
function withTrailingSize(reader: Reader, draft: Draft): Draft {
  const size = reader.tokens[draft.last + 1]?.sense?.cardinal
  if (size?.role !== 'magnitude' || size.plural || draft.magnitude > 1 || draft.low === null) return draft
  return {
    ...draft,
    last: draft.last + 1,
    low: draft.low * size.value,
    high: draft.low * size.value,
    magnitude: size.value,
  }
}

/** "2 degrees below zero" */
function belowZero({ tokens }: Reader, draft: Draft): Draft {
  if (!draft.unit?.startsWith('degree') || draft.low === null) return draft
  const dash = tokens[draft.first - 1]
  if (dash && isMark(dash, '-−–') && dash.gap > 0 && tokens[draft.first]!.gap === 1 && draft.low > 0) {
    return {
      ...draft,
      first: draft.first - 1,
      low: -draft.low,
      high: draft.high === null ? null : -draft.high,
    }
  }
  if (
    tokens[draft.last + 1]?.lower !== 'below' ||
    !/^(?:zero|freezing)$/.test(tokens[draft.last + 2]?.lower ?? '')
  )
    return draft
  if (tokens[draft.last + 2]!.lower === 'freezing') return draft
  return { ...draft, last: draft.last + 2, low: -draft.low, high: draft.high === null ? null : -draft.high }
}

/** "5.02 dlrs per share", "20 mm an hour", "12 per 100,000". */
function readRate(reader: Reader, draft: Draft): Draft {
  if (draft.kind === 'percent' || draft.kind === 'share' || draft.kind === 'duration' || draft.kind === 'age')
    return draft
  const per = readPer(reader, draft.last)
  if (!per) return draft
  if (draft.kind === 'count' && draft.unit === null && reader.tokens[draft.last + 1]?.lower !== 'per')
    return draft
  const unit = draft.unit === null ? `per ${per.per}` : `${draft.unit} per ${per.per}`
  return { ...draft, last: per.last, kind: 'rate', unit, rules: [...draft.rules, 'figures/rate'] }
}

/** What may still follow a quantity with its unit: "and a half", "or more", "old". */
function readMore(reader: Reader, draft: Draft): Draft {
  let out = readAge(reader, draft)
  const { tokens } = reader
  if (out.kind === 'duration' && tokens[out.last + 1]?.lower === 'and' && out.low !== null) {
    const half = tokens[out.last + 2]?.lower === 'a' ? out.last + 3 : out.last + 2
    if (tokens[half]?.lower === 'half' && !/^(?:of|the|a|an|-)$/.test(tokens[half + 1]?.lower ?? '')) {
      out = { ...out, last: half, low: out.low + 0.5, high: out.high === null ? null : out.high + 0.5 }
    }
  }
  if (out.bound === 'exact' && (out.stated || out.kind === 'age')) {
    const bound = readBoundAfter(reader, out.last)
    if (bound && bound.sense !== 'exact') out = withBound({ ...out, last: bound.at }, bound.sense)
  }
  return out
}

/** "5 feet 2 inches", "2 years, 3 months and 4 days", "3 dollars 50 cents": amounts that tell one. */
function readCompound(reader: Reader, draft: Draft): Draft {
  const { tokens } = reader
  if (!draft.stated || draft.bound !== 'exact') return draft
  if (draft.kind !== 'measure' && draft.kind !== 'duration' && draft.kind !== 'money') return draft
  let out = draft
  let unit = draft.unit
  for (let parts = 0; parts < 4; parts++) {
    let k = out.last + 1
    if (tokens[k]?.lower === ',' && tokens[k]!.gap < 2) k += 1
    if (tokens[k]?.lower === 'and' && tokens[k]!.gap < 2) k += 1
    const next = tokens[k]
    if (!next || next.gap === 2 || !(next.type === 'digits' || next.sense?.cardinal)) break
    if (draft.kind === 'money') return readCents(reader, draft, k)
    const small = readSingle(reader, k, k)
    const added =
      small && (small.kind === draft.kind || small.kind === 'age')
        ? partOf(draft.unit, unit, small)
        : undefined
    if (added === undefined || out.low === null) break
    const value = Number((out.low + added).toPrecision(15))
    unit = small!.unit
    out = { ...out, last: small!.last, low: value, high: value, kind: small!.kind }
  }
  return out === draft ? draft : { ...out, rules: [...draft.rules, 'figures/compound'] }
}

/** "3 dollars 50 cents", "20 ringgit and 43 sen". */
function readCents(reader: Reader, draft: Draft, k: number): Draft {
  const number = readNumber(reader.tokens, k, reader.text, false)
  if (!number || number.low >= 100 || draft.low === null || !Number.isInteger(draft.low)) return draft
  const cents = readCurrencyAfter(reader, number.last, number.low, 1)
  if (!cents?.minor && !endsWithCents(reader, draft, k, number.last)) return draft
  const value = clean(draft.low + number.low / 100)
  return {
    ...draft,
    last: cents?.at ?? number.last,
    low: value,
    high: value,
    rules: [...draft.rules, 'figures/compound'],
  }
}

/** "15 dollars and 50." at the very end, and nothing else it could count. */
function endsWithCents({ tokens }: Reader, draft: Draft, k: number, last: number): boolean {
  const end = tokens[last + 1]
  if (end && !(end.lower === '.' && tokens[last + 2] === undefined)) return false
  const word = tokens[draft.last]?.type === 'word'
  return (
    (word || tokens[k - 1]?.lower === 'and') &&
    !/^(?:between|from)$/.test(tokens[draft.first - 1]?.lower ?? '')
  )
}
