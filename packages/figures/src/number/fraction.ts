import type { Token } from '../text/token.ts'

/** A fraction found at some token: what it is worth and its last token. */
export interface Fraction {
  readonly value: number
  readonly last: number
}

const denominators = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 16, 20, 25, 32, 40, 50, 64, 100, 1000])

/** "1/2", "31/32" in plain digits, or "½". The slash may stand between spaces. */
export function readSlashFraction(tokens: readonly Token[], i: number): Fraction | undefined {
  const top = tokens[i]?.literal
  if (!top) return undefined
  if (tokens[i]!.lower === '½') return { value: top.value, last: i }
  const slash = tokens[i + 1]
  const bottom = tokens[i + 2]
  if (slash?.lower !== '/' && slash?.lower !== '⁄') return undefined
  if (!bottom?.literal || bottom.gap === 2 || slash.gap !== bottom.gap) return undefined
  const { value, digits, decimals, grouped } = bottom.literal
  if (decimals || grouped || top.decimals || top.grouped || digits > 4 || !denominators.has(value))
    return undefined
  if (top.value >= value || top.value === 0) return undefined
  // "1/2/2015" is a date.
  const next = tokens[i + 3]
  if (next?.lower === '/' && next.gap === 0) return undefined
  return { value: top.value / value, last: i + 2 }
}

const isHyphen = (token: Token | undefined) => token?.type === 'mark' && token.lower === '-'

/** What may stand after a whole number and belongs to it: "10-1/2", "2 1/4", "2½", "three and a half", "seven-and-a-half", "3 and two thirds". */
export function readFractionAfter(tokens: readonly Token[], i: number): Fraction | undefined {
  const token = tokens[i]
  if (!token || token.gap === 2) return undefined
  if (token.literal) {
    const before = tokens[i - 1]
    return before?.literal && (token.lower === '½' || before.literal.decimals === 0)
      ? readSlashFraction(tokens, i)
      : undefined
  }
  if (isHyphen(token)) {
    if (tokens[i + 1]?.lower === 'and' && tokens[i + 1]!.gap === 0) return readJoinedHalf(tokens, i + 2)
    const slash = readSlashFraction(tokens, i + 1)
    return slash && tokens[i + 1]!.lower !== '½' ? slash : undefined
  }
  if (token.lower !== 'and') return undefined
  const fraction = readPartWords(tokens, i + 1)
  if (!fraction) return readSlashFraction(tokens, i + 1)
  return fraction
}

/** "-a-half", "-a-quarter": the end of "seven-and-a-half", all of it joined. */
function readJoinedHalf(tokens: readonly Token[], i: number): Fraction | undefined {
  const article = tokens[i + 1]
  const word = tokens[i + 3]
  if (!isHyphen(tokens[i]) || !isHyphen(tokens[i + 2]) || !/^(?:a|one)$/.test(article?.lower ?? ''))
    return undefined
  const parts = word?.sense?.part?.parts ?? 0
  return parts >= 2 && parts <= 4 && word!.gap === 0 ? { value: 1 / parts, last: i + 3 } : undefined
}

/** "a half", "half", "one fourth", "three quarters", "two-thirds", from their first word. */
export function readPartWords(tokens: readonly Token[], i: number): Fraction | undefined {
  const token = tokens[i]
  if (!token || token.gap === 2) return undefined
  let k = i
  let top = 1
  if (token.lower === 'a' || token.lower === 'an') k += 1
  else if (token.sense?.cardinal && token.sense.cardinal.role === 'digit') {
    top = token.sense.cardinal.value
    k += 1
    if (isHyphen(tokens[k])) k += 1
  }
  const word = tokens[k]
  const part = word?.sense?.part
  if (!part || word.gap === 2 || part.parts < 2 || word.lower === 'second' || word.lower === 'seconds')
    return undefined
  if (part.plural !== top > 1 && !(part.parts === 4 && top > 1)) return undefined
  if (k === i && part.parts !== 2 && part.parts !== 4) return undefined
  return { value: top / part.parts, last: k }
}
