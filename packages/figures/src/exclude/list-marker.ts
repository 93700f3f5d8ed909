import type { Reader } from '../quantity/draft.ts'

/** True of a number that only counts the items of a list: "1. Rescue teams", "(2) homes", "3) food". */
export function isListMarker(reader: Reader, i: number): boolean {
  const { tokens } = reader
  const token = tokens[i]!
  const literal = token.literal
  if (!literal || literal.decimals > 0 || literal.grouped || literal.value > 99) return false
  const next = tokens[i + 1]
  const far = tokens[i + 2]
  const before = tokens[i - 1]
  if (token.gap === 2 || i === 0) {
    return (
      next !== undefined &&
      next.gap === 0 &&
      /^[.)]$/.test(next.lower) &&
      far !== undefined &&
      far.gap === 1 &&
      far.type !== 'mark'
    )
  }
  if (isRanked(reader, i)) return true
  if (next?.lower !== ')' || next.gap > 0 || literal.value > 20) return false
  if (before?.lower === '(')
    return (
      literal.value < 20 &&
      !(tokens[i - 2]?.type === 'word' && tokens[i - 2]!.caps > 0) &&
      far?.type === 'word' &&
      far.gap === 1 &&
      isItem(reader, i - 1)
    )
  return before?.type === 'mark' && /^[;:,]$/.test(before.lower)
}

/** A bracket that opens a line or comes after a mark. */
const isItem = ({ tokens }: Reader, i: number) =>
  tokens[i]!.gap === 2 || i === 0 || /^[;:,.]$/.test(tokens[i - 1]?.lower ?? '')

/** "1 Ana Ruiz. 2 Joe Park. 3 Lee Moss.": a list of names run together, each with its place in it. */
function isRanked(reader: Reader, i: number): boolean {
  return (
    isRank(reader, i) &&
    (isRank(reader, i + nameLength(reader, i) + 2, i) || isRank(reader, rankBefore(reader, i), i))
  )
}

/** Whether a small number after a point stands before a name and a point; next to the rank at `beside`, where that is given. */
function isRank({ tokens }: Reader, i: number, beside?: number): boolean {
  const value = tokens[i]?.literal?.value
  if (value === undefined || value > 60 || !Number.isInteger(value)) return false
  if (
    !/^[.:;]$/.test(tokens[i - 1]?.lower ?? '') ||
    tokens[i + 1]?.type !== 'word' ||
    tokens[i + 1]!.caps === 0
  )
    return false
  return beside === undefined || Math.abs(value - tokens[beside]!.literal!.value) === 1
}

/** How many capitalised words follow, up to a point; far out where none ends them. */
function nameLength({ tokens }: Reader, i: number): number {
  let k = i + 1
  while (k < i + 6 && tokens[k]?.type === 'word' && tokens[k]!.caps > 0) k += 1
  return tokens[k]?.lower === '.' || tokens[k]?.lower === ';' ? k - i - 1 : 60
}

function rankBefore({ tokens }: Reader, i: number): number {
  let k = i - 2
  while (k > i - 8 && tokens[k]?.type === 'word' && tokens[k]!.caps > 0) k -= 1
  return k
}
