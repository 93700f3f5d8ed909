import type { Token } from '../text/token.ts'
import { readPartWords } from './fraction.ts'
import { clean, exactly, type NumberReading } from './reading.ts'

interface Progress {
  readonly last: number
  readonly total: number
  readonly group: number
}

const isHyphen = (token: Token | undefined) =>
  token?.type === 'mark' && (token.lower === '-' || token.lower === '‐' || token.lower === '‑')

/**
 * Reads a whole number in words, or in words and digits: "twelve thousand three hundred four", "one hundred and
 * fifty", "three crore twelve lakh", "4 thousand 3 hundred and 21".
 *
 * "and" joins only what is smaller than what stands before it: "3 hundred and 2 hundred" are two numbers.
 *
 * @param i - index of the first number word, or of digits that a word of size follows
 */
export function readCardinal(tokens: readonly Token[], i: number): NumberReading | undefined {
  const opener = tokens[i]
  if (!opener) return undefined
  let total = 0
  let group = 0
  let last = i
  let lastMagnitude = Number.POSITIVE_INFINITY
  let added = 0
  let mantissa = 0
  let beforeAnd: Progress | undefined
  // What the last number word was; decides what may follow it.
  let state: 'start' | 'digits' | 'small' | 'tens' | 'hundred' | 'magnitude' = 'start'
  const between = tokens[i - 1]?.lower === 'between'
  let k = i
  for (;;) {
    const token = tokens[k]
    if (!token) break
    const cardinal = token.sense?.cardinal
    const digits = token.type === 'digits' && token.lower === '' ? token.literal : undefined
    let fits = false
    if (digits) {
      fits =
        !digits.broken &&
        (state === 'start' ||
          ((state === 'magnitude' || state === 'hundred') &&
            digits.digits <= 3 &&
            digits.decimals === 0 &&
            digits.value > 0 &&
            (tokens[k - 1]?.lower === 'and' || isSize(tokens[k + 1]))))
      if (fits) {
        group += digits.value
        state = 'digits'
      }
    } else if (cardinal) {
      const { value, role, plural } = cardinal
      const under = group % 100
      if (plural && state === 'start') break
      // "in Lac", "a crore": these sizes take a number before them.
      if (
        state === 'start' &&
        /^(?:lac|lakh|crore|krore|koti)$/.test(token.lower) &&
        tokens[k - 1]?.lower !== 'a'
      )
        break
      if (role === 'zero') {
        fits = state === 'start'
        state = 'small'
        if (fits) {
          last = k
          break
        }
      } else if (role === 'digit') {
        fits = state === 'start' || state === 'tens' || state === 'hundred' || state === 'magnitude'
        if (fits) {
          group += value
          state = 'small'
        }
      } else if (role === 'teen' || role === 'tens') {
        fits = under === 0 && state !== 'small' && state !== 'tens'
        if (fits) {
          group += value
          state = role === 'tens' ? 'tens' : 'small'
        }
      } else if (role === 'hundred') {
        fits = group < 100 || !Number.isInteger(group)
        if (fits) {
          group = (group === 0 ? 1 : group) * 100
          state = 'hundred'
        } else if (beforeAnd) {
          ;({ last, total, group } = beforeAnd)
          break
        }
      } else if (role === 'pack') {
        fits = state !== 'start'
        if (fits) {
          const kept = beforeAnd && total === beforeAnd.total && group < 1000 ? beforeAnd.group : 0
          total = kept > 0 ? clean(total + kept + (group - kept) * value) : clean((total + group) * value)
          group = 0
          last = k
        }
        break
      } else {
        const size = group === 0 ? 1 : group
        if (state === 'magnitude' && group === 0) {
          // "lakh crore", "thousand million": the sizes multiply.
          if (lastMagnitude <= 1e5 || value === lastMagnitude) {
            if (value >= 1e5) {
              total = clean(total - added + added * value)
              added *= value
              lastMagnitude = value
              last = k
              k += 1
              continue
            }
          }
          break
        }
        if (value < lastMagnitude) {
          fits = true
          mantissa = total === 0 ? size : (total + size * value) / value
          added = clean(size * value)
          total = clean(total + added)
        } else if (beforeAnd) {
          ;({ last, total, group } = beforeAnd)
          break
        } else if (total > 0 && group > 0 && lastMagnitude === 1000) {
          fits = true
          mantissa = total + group
          added = clean((total + group) * value)
          total = added
        }
        if (fits) {
          group = 0
          lastMagnitude = value
          state = 'magnitude'
        }
      }
    }
    if (!fits) break
    last = k
    const next = tokens[k + 1]
    if (!next || next.gap === 2) break
    const after = tokens[k + 2]
    if (isHyphen(next) && after && isNumberWord(after) && after.gap < 2) k += 2
    else if (
      (next.lower === 'and' || next.lower === '&') &&
      after &&
      (state === 'hundred' || state === 'magnitude')
    ) {
      if (between || !(isNumberWord(after) || after.type === 'digits') || isOneOf(tokens, k + 2)) break
      if (after.sense?.cardinal?.role === 'digit' && readPartWords(tokens, k + 2)) break
      beforeAnd = { last: k, total, group }
      k += 2
    } else if (
      next.lower === ',' &&
      state === 'magnitude' &&
      after &&
      isNumberWord(after) &&
      leadsToSize(tokens, k + 2)
    )
      k += 2
    else k += 1
  }
  if (state === 'start') return undefined
  const value = clean(total + group)
  const reading = exactly(i, last, value, 'figures/cardinal')
  const magnitude = total > 0 && group === 0 && lastMagnitude !== Number.POSITIVE_INFINITY ? lastMagnitude : 1
  return magnitude === 1 ? reading : { ...reading, magnitude, mantissa: clean(mantissa || value / magnitude) }
}

/** "a hundred and one of the men": the "one of" is another number. */
function isOneOf(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.lower === 'one' && tokens[i + 1]?.lower === 'of'
}

const isNumberWord = (token: Token) => token.sense?.cardinal !== undefined && !token.sense.cardinal.plural

const isSize = (token: Token | undefined) => {
  const role = token?.sense?.cardinal?.role
  return role === 'hundred' || role === 'magnitude'
}

/** "three million, two hundred": after a comma the number goes on only where a size follows. */
function leadsToSize(tokens: readonly Token[], i: number): boolean {
  for (let k = i; k < i + 4; k++) {
    const token = tokens[k]
    if (!token) return false
    if (isSize(token)) return true
    if (!isNumberWord(token) && !isHyphen(token)) return false
  }
  return false
}
