import type { Reader } from '../quantity/draft.ts'
import { isMark } from '../text/token.ts'

/**
 * The last token of a score that starts at `i`: "2-1", "89-89", "6-3, 6-4". Two whole numbers joined by a dash that
 * does not rise, or beside a word of sport; a ballot ("a 52-48 vote") is two figures and no score.
 */
export function readScore(reader: Reader, i: number): number | undefined {
  const { tokens } = reader
  const [one, dash, two] = [tokens[i], tokens[i + 1], tokens[i + 2]]
  if (!one?.literal || !two?.literal || !dash || !isMark(dash, '-–') || dash.gap > 0 || two.gap > 0)
    return undefined
  if (
    [one, two].some(
      (token) => token.literal!.decimals > 0 || token.literal!.grouped || token.literal!.digits > 3,
    )
  )
    return undefined
  const next = tokens[i + 3]
  if (next && next.gap === 0 && /^[%/-]$/.test(next.lower)) return undefined
  if (isBallot(reader, i)) return undefined
  const rises = one.literal.value < two.literal.value
  if (isSport(reader, i)) return i + 2
  const counted =
    next?.type === 'word' &&
    next.gap < 2 &&
    !/^(?:in|on|at|to|and|of|for|by|as|after|with|the|over|against|from|victory)$/.test(next.lower)
  return rises || counted ? undefined : i + 2
}

function isSport({ tokens }: Reader, i: number): boolean {
  for (let k = Math.max(0, i - 8); k < Math.min(tokens.length, i + 6); k++)
    if (tokens[k]!.sense?.score) return true
  return false
}

function isBallot({ tokens }: Reader, i: number): boolean {
  for (let k = Math.max(0, i - 8); k < Math.min(tokens.length, i + 7); k++) {
    if (
      /^(?:vote|votes|voted|voting|senate|house|bill|approved|passed|rejected|ballot|council|committee|justices|ruling|decision)$/.test(
        tokens[k]!.lower,
      )
    )
      return true
  }
  return false
}
