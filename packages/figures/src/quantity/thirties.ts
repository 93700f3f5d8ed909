import type { Draft, Reader } from './draft.ts'

const whose = /^(?:his|her|their|my|our|your)$/

/** "in his 30s", "in their mid-40s", "low 70s" of degrees is none. */
export function readDecadeOfAge({ tokens }: Reader, i: number): Draft | undefined {
  const token = tokens[i]!
  const s = tokens[i + 1]
  const decade = token.literal?.value
  if (decade === undefined || token.literal!.digits !== 2 || decade % 10 !== 0 || decade < 20)
    return undefined
  if (s?.lower !== 's' || s.gap > 0 || s.caps > 0) return undefined
  let k = i - 1
  if (tokens[k]?.lower === '-') k -= 1
  const part = tokens[k]?.lower
  const parted =
    part === 'mid' ||
    part === 'early' ||
    part === 'late' ||
    part === 'low' ||
    part === 'high' ||
    part === 'upper'
  const first = parted ? k : i
  const kind = parted && tokens[first - 1]?.lower === 'the' ? levelNear(tokens, first) : undefined
  if (kind) return { ...aged(first, i + 1, decade, part), ...kind, rules: ['figures/level'] }
  if (part === 'low' || part === 'high' || part === 'upper') return undefined
  if (!whose.test(tokens[first - 1]?.lower ?? '') && !(part === 'mid' && tokens[i - 1]!.gap < 2))
    return undefined
  return aged(first, i + 1, decade, parted ? part : undefined)
}

function aged(first: number, last: number, decade: number, part: string | undefined): Draft {
  const [from, to] =
    part === 'early' || part === 'low'
      ? [0, 3]
      : part === 'mid'
        ? [4, 6]
        : part === 'late' || part === 'high' || part === 'upper'
          ? [7, 9]
          : [0, 9]
  return {
    first,
    last,
    low: decade + from!,
    high: decade + to!,
    kind: 'age',
    bound: 'range',
    unit: 'year',
    plain: false,
    share: false,
    mantissa: decade,
    magnitude: 1,
    stated: true,
    rules: ['figures/thirties'],
  }
}

/** "Unemployment is in the mid-30s", "highs in the low 70s": a percent or a temperature, where the words before say so. */
function levelNear(tokens: Reader['tokens'], first: number): Pick<Draft, 'kind' | 'unit'> | undefined {
  for (let k = first - 1; k >= Math.max(0, first - 14); k--) {
    const word = tokens[k]!.lower
    if (/^(?:percent|%|pct|rate|rates|unemployment|approval|turnout|inflation|share)$/.test(word))
      return { kind: 'percent', unit: 'percent' }
    if (/^(?:temperatures?|highs?|lows?|degrees?|thermometer)$/.test(word))
      return { kind: 'measure', unit: 'degree' }
  }
  return undefined
}
