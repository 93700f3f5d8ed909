import { type Unit, units } from '@sayso/lexicon'
import { matchForward, type PhraseTable, toPhraseTable } from '../text/phrases.ts'
import { isMark, type Token } from '../text/token.ts'
import type { Reader } from './draft.ts'

const byWord: PhraseTable<Unit> = toPhraseTable(
  units.flatMap((unit) => unit.words.map((word) => [word, unit] as const)),
)
const bySymbol: PhraseTable<Unit> = toPhraseTable(
  units.flatMap((unit) => unit.symbols.map((symbol) => [symbol, unit] as const)),
)
const celsius = units.find((unit) => unit.name === 'degree Celsius')!
const inch = units.find((unit) => unit.name === 'inch')!
const fahrenheit = units.find((unit) => unit.name === 'degree Fahrenheit')!

/** Words that may stand between a number and its unit: "three straight days", "2 more minutes". */
const between = new Set(
  'more additional extra fewer consecutive straight full whole solid successive further another long short fiscal financial calendar working business trading school academic'.split(
    ' ',
  ),
)

/** A unit read after a number. */
export interface UnitReading {
  readonly unit: Unit
  /** Its last token. */
  readonly last: number
  /** "six-mile": a hyphen joins it to the number. */
  readonly hyphen: boolean
}

/** The unit that stands after the number that ends at token `i`: "mm", "square kilometres", "-mile", "straight days". */
export function readUnit(reader: Reader, i: number): UnitReading | undefined {
  const { tokens } = reader
  let k = i + 1
  const hyphen =
    (tokens[k]?.lower === '-' || tokens[k]?.lower === '–') && tokens[k]?.gap === 0 && tokens[k + 1]?.gap === 0
  if (hyphen) k += 1
  const bracket = isMark(tokens[k], '[({')
  const direct = unitAt(reader, bracket ? k + 1 : k)
  if (direct && bracket) {
    // "20 (kg)" is in kilograms; in "20 (5 in all)" nothing stands in the bracket alone.
    return /^[\])}]$/.test(tokens[direct.last + 1]?.lower ?? '')
      ? { ...direct, last: direct.last + 1, hyphen }
      : undefined
  }
  if (direct) return { ...direct, hyphen }
  if (hyphen || !tokens[k] || tokens[k]!.gap !== 1 || !between.has(tokens[k]!.lower)) return undefined
  const far = unitAt(reader, k + 1)
  return far && far.unit.sort !== 'points' && far.unit.sort !== 'multiple'
    ? { ...far, hyphen: false }
    : undefined
}

function unitAt(reader: Reader, k: number): { unit: Unit; last: number } | undefined {
  const { tokens, text } = reader
  const token = tokens[k]
  if (!token || token.gap === 2) return undefined
  const degrees = readDegrees(reader, k) ?? readInchMark(reader, k)
  if (degrees) return degrees
  const symbol = matchForward(bySymbol, tokens, k, text, true, true)
  const word = matchForward(byWord, tokens, k, text)
  const best = word && (!symbol || word.at >= symbol.at) && word.means.name.length > 1 ? word : symbol
  if (!best) return undefined
  if (best === symbol && !symbolFits(reader, k, symbol.at, symbol.means)) return undefined
  if (best === word && !wordFits(reader, k, word.at, word.means)) return undefined
  // The point that ends the text is not the unit's.
  const ends =
    tokens[best.at]!.lower === '.' && (tokens[best.at + 1] === undefined || tokens[best.at + 1]!.gap === 2)
  return powered(reader, { unit: best.means, last: ends ? best.at - 1 : best.at })
}

/** 5" where no quotation is open. */
function readInchMark({ tokens }: Reader, k: number): { unit: Unit; last: number } | undefined {
  const mark = tokens[k]!
  if (mark.lower !== '"' || mark.gap > 0 || tokens[k - 1]?.type !== 'digits') return undefined
  const next = tokens[k + 1]
  if (next && next.gap === 0 && !/^[).,;x]$/.test(next.lower)) return undefined
  let quotes = 0
  for (let j = k - 1; j >= Math.max(0, k - 200); j--) if (isMark(tokens[j], '"“”')) quotes += 1
  return quotes === 0 ? { unit: inch, last: k } : undefined
}

/** "4 km squared", "4 km cubed". */
function powered(reader: Reader, read: { unit: Unit; last: number }): { unit: Unit; last: number } {
  const next = reader.tokens[read.last + 1]?.lower
  if (read.unit.sort !== 'length' || (next !== 'squared' && next !== 'cubed')) return read
  const name = `${next === 'squared' ? 'square' : 'cubic'} ${read.unit.name}`
  const unit = units.find((each) => each.name === name)
  return unit ? { unit, last: read.last + 1 } : read
}

/** "°", "° C", "°F", "degrees C", "30C". */
function readDegrees({ tokens }: Reader, k: number): { unit: Unit; last: number } | undefined {
  const token = tokens[k]!
  let at = k
  const sign = token.lower === '°' || token.lower === 'º' || token.lower === '˚'
  if (sign || token.lower === 'deg' || token.lower === 'degree' || token.lower === 'degrees') {
    at += 1
    if (tokens[at]?.lower === '.' && token.lower === 'deg') at += 1
    const scale = tokens[at]
    if (scale && scale.gap < 2 && /^(?:c|celsius|celcius|centigrade|centigrate)$/.test(scale.lower))
      return { unit: celsius, last: at }
    if (scale && scale.gap < 2 && /^(?:f|fahrenheit|farenheit)$/.test(scale.lower))
      return { unit: fahrenheit, last: at }
    if (sign) return { unit: units.find((unit) => unit.name === 'degree')!, last: k }
    return undefined
  }
  const before = tokens[k - 1]
  if (token.caps === 0 || !(token.lower === 'c' || token.lower === 'f') || before?.type !== 'digits')
    return undefined
  const next = tokens[k + 1]
  if (
    next &&
    next.gap === 0 &&
    next.lower !== ',' &&
    next.lower !== '.' &&
    next.lower !== ')' &&
    next.lower !== ';'
  )
    return undefined
  if (next?.type === 'word' && next.caps > 0) return undefined
  if (next?.lower === '.' && tokens[k + 2]?.gap === 0) return undefined
  const value = before.literal!.value
  if (value > 130 || before.literal!.leadingZero) return undefined
  if (token.lower === 'c')
    return value < 80 &&
      (tokens[k - 2]?.lower !== '-' || tokens[k - 2]!.gap > 0 || tokens[k - 3]?.type !== 'word')
      ? { unit: celsius, last: k }
      : undefined
  for (let j = Math.max(0, k - 14); j < Math.min(tokens.length, k + 8); j++) {
    if (
      /^(?:temperatures?|degrees?|heat|hot|cold|weather|warm|cool|chill|highs?|lows?|c)$/.test(
        tokens[j]!.lower,
      )
    ) {
      return { unit: fahrenheit, last: k }
    }
  }
  return undefined
}

const sized = /^(?:thick|wide|long|high|deep|tall|of|across|by|x|or|and|to|in|more|less|rain|snow|diameter)$/

/** Short signs collide with words: they must touch the digits, or nothing else can be meant. */
function symbolFits(reader: Reader, k: number, last: number, unit: Unit): boolean {
  const { tokens, text } = reader
  const token = tokens[k]!
  const raw = text.slice(token.start, tokens[last]!.end)
  const next = tokens[last + 1]
  // "24703m212" and "5g/4g" are codes.
  if (next && next.gap === 0 && (next.type === 'digits' || (next.type === 'word' && last > k))) return false
  if (raw.length === 1 && next?.lower === '-' && next.gap === 0 && tokens[last + 2]?.type === 'digits')
    return false
  // "none since 1912 has won": hectares in the plural are of land, or end what is told.
  if (raw === 'has')
    return (
      !isCalendarYear(tokens[k - 1]) &&
      (next?.type !== 'word' || next.gap === 2 || /^(?:of|in|were|are|and)$/.test(next.lower))
    )
  if (raw === '′' || raw === '″') return true
  if (token.type === 'mark') return true
  if (raw === 'in' || raw === 'in.') {
    if (!next || next.gap === 2) return tokens[k - 1]?.type === 'digits'
    if (raw === 'in.') return true
    return next.type === 'mark'
      ? token.gap === 1 || next.lower !== '-'
      : sized.test(next.lower) && next.lower !== 'to'
  }
  if (raw === 'pm' || raw === 'am')
    return tokens[k - 1]?.literal !== undefined && tokens[k - 1]!.literal!.decimals > 2
  if (raw.length === 1 && /[A-Za-z]/.test(raw)) {
    if (raw === 'G') return false
    // "10.5s" is a time, "the over-65s" and "the 60s" are people and years.
    if (
      raw === 's' &&
      token.gap === 0 &&
      tokens[k - 1]?.literal?.decimals === 0 &&
      (tokens[k - 1]!.literal!.value % 5 === 0 || tokens[k - 2]?.lower === '-')
    )
      return false
    if (tokens[k - 1]?.type !== 'digits') return false
    if (/^[ANJVWCFKdsLhT]$/.test(raw)) {
      if (token.gap > 0 && !(raw === 'W' || raw === 'V' || raw === 'L' || raw === 'h' || raw === 's'))
        return false
      return !(next && next.type === 'word' && next.caps > 0) && !(next?.gap === 0 && next.lower === '.')
    }
    if (token.gap > 0 && next?.lower === '.' && tokens[last + 2]?.gap === 0) return false
    return !(next?.lower === "'" && next.gap === 0)
  }
  if (raw === 'HP') return tokens[k - 1]?.type === 'digits'
  if (unit.name === 'megabit' && raw === 'Mb') return true
  if (/^(?:ac|mo|pc|pt|pts|ha|cl|MP|MT|kt|mt|nm|ly|mb|ct|gr|cal|rad|db|px)$/.test(raw))
    return tokens[k - 1]?.type === 'digits'
  return true
}

/** Words that are units only in some places. */
function wordFits(reader: Reader, k: number, last: number, unit: Unit): boolean {
  const { tokens } = reader
  const token = tokens[k]!
  const next = tokens[last + 1]
  if (unit.name === 'stone')
    return (
      !next ||
      next.type === 'mark' ||
      /^(?:and|in|lighter|heavier|of|overweight|after|since)$/.test(next.lower)
    )
  if (unit.name === 'time') return token.lower === 'times' || token.gap === 0 || tokens[k - 1]?.lower === '-'
  if (unit.name === 'second')
    return !(
      next?.type === 'word' &&
      token.lower === 'second' &&
      tokens[k - 1]?.lower !== '-' &&
      !/^(?:of|and|in|for|before|after|ago|later|to|or|faster|slower|delay|left|remaining|ad|ads|spot|spots|clip|video|commercial|penalty|silence|rule)$/.test(
        next.lower,
      )
    )
  // "the 1985 year", "fiscal 1986 year-end"
  if (unit.name === 'year' && token.lower === 'year' && token.gap === 1 && isCalendarYear(tokens[k - 1]))
    return false
  if (unit.name === 'point') return true
  if (unit.name === 'night' && token.lower === 'night')
    return tokens[k - 1]?.lower === '-' || isOne(tokens[k - 1])
  return true
}

/** Four plain digits that are a year of ours. */
const isCalendarYear = (token: Token | undefined): boolean => {
  const literal = token?.literal
  return (
    literal !== undefined &&
    literal.digits === 4 &&
    literal.decimals === 0 &&
    !literal.grouped &&
    literal.value >= 1900 &&
    literal.value <= 2050
  )
}

const isOne = (token: Token | undefined) => token?.lower === 'one' || token?.literal?.value === 1
