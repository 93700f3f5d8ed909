import type { Token } from '../text/token.ts'
import { clean, exactly, type NumberReading } from './reading.ts'

/** A size word after what was read: "1½ million", "two point two million", "three quarters of a million", "a quarter-of-a-million". */
export function withSize(tokens: readonly Token[], reading: NumberReading): NumberReading {
  let k = pastHyphen(tokens, reading.last + 1)
  if (reading.share && tokens[k]?.lower === 'of') k = pastHyphen(tokens, k + 1)
  if (reading.share && (tokens[k]?.lower === 'a' || tokens[k]?.lower === 'an' || tokens[k]?.lower === 'one'))
    k = pastHyphen(tokens, k + 1)
  const token = tokens[k]
  const size = token?.sense?.cardinal
  if (!size || size.plural || token.gap === 2) return reading
  if (size.role !== 'magnitude' && size.role !== 'pack' && size.role !== 'hundred') return reading
  const value = clean(reading.low * size.value)
  const rounded = reading.share ? Math.round(value * 1000) / 1000 : value
  return { ...exactly(reading.first, k, rounded, reading.rule), mantissa: reading.low, magnitude: size.value }
}

const pastHyphen = (tokens: readonly Token[], k: number): number => (tokens[k]?.lower === '-' ? k + 1 : k)
