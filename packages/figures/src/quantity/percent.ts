import type { Token } from '../text/token.ts'

/**
 * The last token of the percent sign or word after token `i`: "%", "percent", "per cent", "pct", "p.c."; undefined
 * where none stands. "Percentage points" are points, not percent.
 */
export function readPercentSign(tokens: readonly Token[], i: number): number | undefined {
  let k = i + 1
  if (tokens[k]?.lower === '-' && tokens[k]!.gap === 0) k += 1
  const token = tokens[k]
  if (!token || token.gap === 2) return undefined
  const word = token.lower
  if (word === '%' || word === '％' || word === '٪') return isPoint(tokens[k + 1]) ? undefined : k
  if (
    word === 'percent' ||
    word === 'pct' ||
    word === 'percents' ||
    word === 'percentage' ||
    word === 'procent'
  ) {
    return isPoint(tokens[k + 1]) || isPoint(tokens[k + 2], tokens[k + 1]) ? undefined : k
  }
  if (word === 'per' && /^(?:cent|cents)$/.test(tokens[k + 1]?.lower ?? '') && tokens[k + 1]!.gap < 2) {
    return isPoint(tokens[k + 2]) ? undefined : k + 1
  }
  if (word === 'p' && tokens[k + 1]?.lower === '.' && tokens[k + 2]?.lower === 'c') {
    return tokens[k + 3]?.lower === '.' && tokens[k + 3]!.gap === 0 ? k + 3 : k + 2
  }
  if (word === 'pc' && token.caps === 0 && tokens[i]?.type === 'digits') return k
  return undefined
}

function isPoint(token: Token | undefined, hyphen?: Token): boolean {
  if (hyphen && hyphen.lower !== '-') return false
  return token?.lower === 'point' || token?.lower === 'points'
}
