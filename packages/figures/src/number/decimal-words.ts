import type { Token } from '../text/token.ts'
import type { Fraction } from './fraction.ts'

/** "point five", "point zero eight", "point seventy-one", "point 1": the decimals after a whole number. */
export function readDecimalWords(tokens: readonly Token[], i: number): Fraction | undefined {
  if (tokens[i]?.lower !== 'point' || tokens[i]!.gap === 2) return undefined
  let digits = ''
  let k = i + 1
  while (digits.length < 12) {
    const token = tokens[k]
    if (!token || token.gap === 2) break
    if (token.literal) {
      if (digits !== '' || token.literal.decimals > 0 || token.literal.grouped) break
      digits = String(token.literal.value)
      k += 1
      break
    }
    const cardinal = token.sense?.cardinal
    if (!cardinal || cardinal.plural) break
    if (cardinal.role === 'zero' || cardinal.role === 'digit') digits += cardinal.value
    else if (cardinal.role === 'teen') digits += cardinal.value
    else if (cardinal.role === 'tens') {
      const dash = tokens[k + 1]?.lower === '-' ? 2 : 1
      const unit = tokens[k + dash]?.sense?.cardinal
      if (unit?.role === 'digit') {
        digits += cardinal.value + unit.value
        k += dash
      } else digits += cardinal.value
    } else break
    k += 1
  }
  return digits === '' ? undefined : { value: Number(`0.${digits}`), last: k - 1 }
}
