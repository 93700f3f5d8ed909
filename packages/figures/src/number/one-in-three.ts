import type { Token } from '../text/token.ts'
import type { Fraction } from './fraction.ts'

const wholes = new Set([
  2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 20, 25, 30, 40, 50, 60, 70, 80, 90, 100, 120,
  150, 200, 250, 300, 400, 500, 1000, 2000, 5000, 10000, 100000, 1000000,
])
const spans =
  /^(?:hours?|days?|weeks?|months?|years?|minutes?|seconds?|decades?|hrs?|yrs?|straight|consecutive|separate)$/

/**
 * Reads the end of a share told by counting: "one in three", "nine-in-ten", "three out of four", "one in every 20".
 * "Two in 2008" and "three in 24 hours" are none, nor is "12 in six boxes".
 *
 * @param i - the token after the first number
 * @param top - the first number
 * @param read - reads a whole number at a token
 */
export function readOneInThree(
  tokens: readonly Token[],
  i: number,
  top: number,
  read: (at: number) => { readonly last: number; readonly value: number } | undefined,
): Fraction | undefined {
  let k = i
  if (tokens[k]?.lower === '-') k += 1
  if (tokens[k]?.gap === 2) return undefined
  if (tokens[k]?.lower === 'in') k += 1
  else if (tokens[k]?.lower === 'over' && top === 1) return readOver(tokens, k + 1, read)
  else if (tokens[k]?.lower === 'out' && tokens[k + 1]?.lower === 'of') k += 2
  else return undefined
  if (tokens[k]?.lower === '-') k += 1
  if (tokens[k]?.lower === 'every' || tokens[k]?.lower === 'each') k += 1
  const whole = read(k)
  if (!whole || whole.value <= top || !(wholes.has(whole.value) || (top === 1 && whole.value < 1000)))
    return undefined
  const next = tokens[whole.last + 1]
  if (next && spans.test(next.lower)) return undefined
  return { value: top / whole.value, last: whole.last }
}

/** "one over three", with nothing after it: a fraction said aloud. */
function readOver(
  tokens: readonly Token[],
  k: number,
  read: (at: number) => { readonly last: number; readonly value: number } | undefined,
): Fraction | undefined {
  const whole = read(k)
  const next = whole && tokens[whole.last + 1]
  if (!whole || whole.value < 2 || (next && next.type !== 'mark')) return undefined
  return { value: 1 / whole.value, last: whole.last }
}
