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
