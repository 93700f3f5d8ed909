import type { Draft, Reader } from './draft.ts'

const words: ReadonlyMap<string, number> = new Map([
  ['teens', 13],
  ['twenties', 20],
  ['thirties', 30],
  ['forties', 40],
  ['fifties', 50],
  ['sixties', 60],
  ['seventies', 70],
  ['eighties', 80],
  ['nineties', 90],
])
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
  const parted = part === 'mid' || part === 'early' || part === 'late'
  const first = parted ? k : i
  if (!whose.test(tokens[first - 1]?.lower ?? '') && !(part === 'mid' && tokens[i - 1]!.gap < 2))
    return undefined
  return aged(first, i + 1, decade, parted ? part : undefined)
}

function aged(first: number, last: number, decade: number, part: string | undefined): Draft {
  const [from, to] = part === 'early' ? [0, 3] : part === 'mid' ? [4, 6] : part === 'late' ? [7, 9] : [0, 9]
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

/** The decade of a life that a word names: "thirties" is 30. */
export function decadeOfWord(word: string): number | undefined {
  return words.get(word)
}
