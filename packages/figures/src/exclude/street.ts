import type { Reader } from '../quantity/draft.ts'

/** True of a house number or a postcode: "123 Elm Street", "10 Downing St", "PA 23456", "St Louis, MO 63101". */
export function isStreetNumber(reader: Reader, i: number): boolean {
  const { tokens } = reader
  const literal = tokens[i]!.literal
  if (!literal || literal.grouped || literal.decimals > 0 || literal.digits > 5) return false
  const state = tokens[i - 1]
  if (
    literal.digits === 5 &&
    state?.type === 'word' &&
    state.caps === 2 &&
    state.end - state.start === 2 &&
    tokens[i - 2]?.lower === ','
  )
    return true
  let k = i + 1
  // A name must follow.
  const name = tokens[k]
  if (!name || (name.gap === 1 && name.caps === 0 && name.type === 'word')) return false
  const ordinal = tokens[k]
  if (ordinal && ordinal.gap === 0 && /^[A-Za-z]$/.test(ordinal.lower)) k += 1
  for (let words = 0; words < 4; words++, k++) {
    const token = tokens[k]
    if (token?.gap !== 1 || token.caps === 0) {
      if (token?.type === 'digits' && /^(?:st|nd|rd|th)$/.test(tokens[k + 1]?.lower ?? '')) {
        k += 1
        continue
      }
      return false
    }
    if (words > 0 && token.sense?.street) return !/^(?:places|roads|streets|way)$/.test(token.lower)
  }
  return false
}
