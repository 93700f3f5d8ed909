import type { Reader } from '../quantity/draft.ts'

const zones =
  /^(?:gmt|utc|est|edt|cst|cdt|mst|mdt|pst|pdt|cet|cest|ist|bst|et|pt|wib|jst|hkt|aest|aedt|eat|cat|wat|z|lt|hrs|hours?)$/

/** The last token of the clock time that starts with the digits (or word) at `i`: "5:30 p.m.", "9 am", "0900 GMT", "six o'clock". */
export function readClock(reader: Reader, i: number): number | undefined {
  const { tokens } = reader
  const token = tokens[i]!
  const literal = token.literal
  let last: number | undefined
  if (literal && literal.decimals === 0 && literal.digits <= 2 && literal.value < 25) {
    last = readMinutes(reader, i)
    // "5.30pm" is a decimal until what follows is seen.
  }
  if (
    literal &&
    literal.digits <= 2 &&
    literal.value < 25 &&
    (literal.decimals === 0 || literal.decimals === 2)
  ) {
    const half = readHalfDay(reader, (last ?? i) + 1)
    if (half !== undefined) return half
  }
  if (
    literal &&
    literal.digits === 4 &&
    !literal.grouped &&
    literal.value < 2400 &&
    literal.value % 100 < 60
  ) {
    const zone = tokens[i + 1]
    if (zone && zone.gap < 2 && zones.test(zone.lower)) {
      if (zone.lower !== 'hours' && zone.lower !== 'hour' && zone.lower !== 'pt' && zone.lower !== 'cat')
        return i + 1
      if (literal.leadingZero || tokens[i - 1]?.lower === 'at' || tokens[i - 1]?.lower === 'by') return i + 1
    }
    if (/^(?:local)$/.test(zone?.lower ?? '') && tokens[i + 2]?.lower === 'time') return i + 2
    if (literal.leadingZero && literal.value > 0) return i
  }
  if (
    literal &&
    literal.digits <= 2 &&
    literal.decimals === 2 &&
    tokens[i + 1]?.gap === 1 &&
    zones.test(tokens[i + 1]!.lower) &&
    tokens[i + 1]!.caps === 2
  )
    return i + 1
  if (last !== undefined) {
    const zone = tokens[last + 1]
    return zone && zone.gap < 2 && (zones.test(zone.lower) || zone.lower === 'h') ? last + 1 : last
  }
  if (literal === undefined || literal.digits <= 2) {
    const next = tokens[i + 1]
    if (next?.lower === 'o' && /^['’]$/.test(tokens[i + 2]?.lower ?? '') && tokens[i + 3]?.lower === 'clock')
      return i + 3
    if (next?.lower === 'oclock') return i + 1
    if (literal === undefined) {
      const half =
        token.sense?.cardinal && token.sense.cardinal.value <= 12 ? readHalfDay(reader, i + 1) : undefined
      return half !== undefined && tokens[half]!.lower !== 'am' ? half : undefined
    }
    if (literal.leadingZero === false && (next?.lower === 'noon' || next?.lower === 'midnight')) return i + 1
  }
  return undefined
}

/** ":30", ":30:15" */
function readMinutes({ tokens }: Reader, i: number): number | undefined {
  const colon = tokens[i + 1]
  const minutes = tokens[i + 2]
  // "11: 06 a.m.", "9 :30 pm": a space that slipped in, where the half of the day tells that it is a time.
  const slipped = colon?.lower === ':' && (colon.gap === 1) !== (minutes?.gap === 1)
  if (
    slipped &&
    minutes?.literal?.digits === 2 &&
    minutes.gap < 2 &&
    readHalfDay({ tokens } as Reader, i + 3) !== undefined
  )
    return i + 2
  if (colon?.lower !== ':' || colon.gap > 0 || !minutes?.literal || minutes.gap > 0) return undefined
  if (minutes.literal.digits !== 2 || minutes.literal.grouped) return undefined
  const again = tokens[i + 3]
  const seconds = tokens[i + 4]
  return again?.lower === ':' && again.gap === 0 && seconds?.literal && seconds.gap === 0 ? i + 4 : i + 2
}

/** "am", "p.m.", "P.M." */
function readHalfDay({ tokens }: Reader, k: number): number | undefined {
  const token = tokens[k]
  if (!token || token.gap === 2) return undefined
  if (token.lower === 'am' || token.lower === 'pm') return k
  if (
    (token.lower === 'a' || token.lower === 'p') &&
    tokens[k + 1]?.lower === '.' &&
    tokens[k + 2]?.lower === 'm'
  ) {
    return tokens[k + 3]?.lower === '.' && tokens[k + 3]!.gap === 0 ? k + 3 : k + 2
  }
  if (token.lower === '-' || token.lower === '–' || token.lower === 'to') {
    // "9-11 am", "9 to 11 a.m."
    const far = tokens[k + 1]
    if (far?.literal && far.literal.value < 25 && far.literal.decimals === 0) {
      const minutes = readMinutes({ tokens } as Reader, k + 1)
      return readHalfDay({ tokens } as Reader, (minutes ?? k + 1) + 1)
    }
  }
  return undefined
}
