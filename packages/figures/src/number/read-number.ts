import type { Token } from '../text/token.ts'
import { readCardinal } from './cardinal.ts'
import { readDecimalWords } from './decimal-words.ts'
import { readFractionAfter, readSlashFraction } from './fraction.ts'
import { readOneInThree } from './one-in-three.ts'
import { readPart } from './part.ts'
import { clean, exactly, type NumberReading, part } from './reading.ts'
import { withSize } from './size.ts'
import { readSuffix, readSuffixAfterWords } from './suffix.ts'
import { readOpener, readVagueWord } from './vague.ts'

/**
 * Reads the number that begins at token `i`, the longest way it can be read. An article before it ("a hundred") is
 * taken in, so `first` may be one less than `i`.
 *
 * @param money - whether a currency stands before it, so that "m" is a million
 */
export function readNumber(
  tokens: readonly Token[],
  i: number,
  text: string,
  money: boolean,
): NumberReading | undefined {
  const token = tokens[i]
  if (!token) return undefined
  if (token.type === 'digits') return readDigits(tokens, i, text, money)
  const sense = token.sense
  if (!sense) return undefined
  if (sense.vague !== undefined) return readVagueWord(tokens, i)
  if (sense.opener) return readOpener(tokens, i)
  if (sense.part && !sense.cardinal) return readPart(tokens, i)
  if (!sense.cardinal) return undefined
  return readWords(tokens, i)
}

const wholeAt = (tokens: readonly Token[]) => (at: number) => {
  const token = tokens[at]
  const literal = token?.literal
  if (literal) {
    return literal.decimals === 0 && !literal.broken ? { last: at, value: literal.value } : undefined
  }
  const read = token?.sense?.cardinal ? readCardinal(tokens, at) : undefined
  return read && { last: read.last, value: read.low }
}

function readDigits(
  tokens: readonly Token[],
  i: number,
  text: string,
  money: boolean,
): NumberReading | undefined {
  const literal = tokens[i]!.literal!
  if (literal.broken) return undefined
  const slash = readSlashFraction(tokens, i)
  if (slash) return withSize(tokens, part(i, slash.last, slash.value, 'figures/fraction'))
  const one = literal.decimals === 0 && readOneInThree(tokens, i + 1, literal.value, wholeAt(tokens))
  if (one) return part(i, one.last, one.value, 'figures/one-in-three')
  const at = sizeAt(tokens, i)
  const suffix = readSuffix(tokens, at, text, money)
  if (suffix !== undefined) {
    const reading = exactly(i, at, literal.value * suffix, 'figures/suffix')
    return { ...reading, mantissa: literal.value, magnitude: suffix }
  }
  if (isPlural(tokens, i))
    return { ...exactly(i, i + 1, literal.value, 'figures/vague'), high: null, form: 'vague' }
  const fraction = readFractionAfter(tokens, i + 1)
  if (fraction && literal.decimals === 0 && tokens[i + 1]!.lower !== 'and') {
    return withSize(tokens, exactly(i, fraction.last, literal.value + fraction.value, 'figures/fraction'))
  }
  // "$6.71-3/4 a bushel": three quarters of a cent, as grain is quoted.
  if (fraction && literal.decimals === 2 && tokens[i + 1]!.lower === '-')
    return exactly(i, fraction.last, clean(literal.value + fraction.value / 100), 'figures/fraction')
  const decimal = readDecimalWords(tokens, i + 1)
  if (decimal)
    return withSize(tokens, exactly(i, decimal.last, literal.value + decimal.value, 'figures/point'))
  const mixed = readCardinal(tokens, i)
  if (mixed && mixed.last > i) return withFraction(tokens, mixed)
  const plain = exactly(i, i, literal.value, 'figures/digits', true)
  return fraction ? withFraction(tokens, plain) : plain
}

/** Where the letters for a size may stand after the number that ends at token `i`: past the hyphen of "200-mln-dlr". */
function sizeAt(tokens: readonly Token[], i: number): number {
  const [hyphen, size] = [tokens[i + 1], tokens[i + 2]]
  const joined = hyphen?.lower === '-' && hyphen.gap === 0 && size?.gap === 0
  return joined && /^(?:mln|bln|bn)$/.test(size.lower) ? i + 2 : i + 1
}

/** "100s of homes", "1,000s": a vague plural in digits. */
function isPlural(tokens: readonly Token[], i: number): boolean {
  const { value } = tokens[i]!.literal!
  const s = tokens[i + 1]
  return (
    s?.lower === 's' &&
    s.gap === 0 &&
    s.caps === 0 &&
    /^10+$/.test(String(value)) &&
    tokens[i + 2]?.lower === 'of'
  )
}

function readWords(tokens: readonly Token[], i: number): NumberReading | undefined {
  const token = tokens[i]!
  const role = token.sense!.cardinal!.role
  if (role === 'pack') {
    if (token.sense!.cardinal!.plural || token.lower === 'score') return undefined
    return withArticle(tokens, exactly(i, i, 12, 'figures/cardinal'))
  }
  let reading = readCardinal(tokens, i)
  if (!reading) return undefined
  if (role === 'hundred' || role === 'magnitude') reading = withArticle(tokens, reading)
  const next = tokens[reading.last + 1]
  if (!next || next.gap === 2) return reading
  const at = sizeAt(tokens, reading.last)
  const short = reading.magnitude === 1 ? readSuffixAfterWords(tokens, at) : undefined
  if (short !== undefined) {
    const { first, low } = reading
    return { ...exactly(first, at, low * short, 'figures/suffix'), mantissa: low, magnitude: short }
  }
  const decimal = readDecimalWords(tokens, reading.last + 1)
  if (decimal) {
    return withSize(
      tokens,
      exactly(reading.first, decimal.last, reading.low + decimal.value, 'figures/point'),
    )
  }
  const one = readOneInThree(tokens, reading.last + 1, reading.low, wholeAt(tokens))
  if (one) return part(reading.first, one.last, one.value, 'figures/one-in-three')
  return readParts(tokens, reading) ?? withFraction(tokens, reading)
}

/** "a hundred", "a million": the article is a part of the number. */
function withArticle(tokens: readonly Token[], reading: NumberReading): NumberReading {
  const before = tokens[reading.first - 1]
  const article = before?.lower === 'a' || before?.lower === 'an'
  return article && tokens[reading.first]!.gap < 2 ? { ...reading, first: reading.first - 1 } : reading
}

/** "two thirds", "three-quarters", "one tenth", "two thirds of a million". */
function readParts(tokens: readonly Token[], reading: NumberReading): NumberReading | undefined {
  const { first, last, low, magnitude } = reading
  let k = last + 1
  if (tokens[k]?.lower === '-') k += 1
  const word = tokens[k]
  const found = word?.sense?.part
  if (!found || word.gap === 2 || magnitude > 1 || found.parts < 2) return undefined
  if (word.lower === 'second' || word.lower === 'seconds' || word.sense?.cardinal) return undefined
  if (found.plural !== (low !== 1)) return undefined
  if (word.lower === 'quarters' && low !== 3) return undefined
  return withSize(tokens, part(first, k, low / found.parts, 'figures/part'))
}

/** "two and a half", "one and a half million", "three million and a half". */
function withFraction(tokens: readonly Token[], reading: NumberReading): NumberReading {
  const fraction = readFractionAfter(tokens, reading.last + 1)
  if (!fraction || reading.share) return reading
  const word = tokens[fraction.last]
  const after = tokens[fraction.last + 1]
  const link = tokens[reading.last + 1]!.lower === '-' ? tokens[reading.last + 2]! : tokens[reading.last + 1]!
  if (link.lower !== 'and' && !tokens[fraction.last]?.literal) return reading
  if (after?.lower === 'of' && word?.type === 'word' && reading.magnitude > 1) return reading
  const size = after?.sense?.cardinal
  const isSize = size && size.role === 'magnitude' && after.gap < 2
  if (reading.magnitude > 1) {
    const scale = isSize && size.value < reading.magnitude ? size.value : reading.magnitude
    const last = scale === reading.magnitude ? fraction.last : fraction.last + 1
    return exactly(reading.first, last, reading.low + fraction.value * scale, 'figures/fraction')
  }
  return withSize(
    tokens,
    exactly(reading.first, fraction.last, reading.low + fraction.value, 'figures/fraction'),
  )
}
