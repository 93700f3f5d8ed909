import type { Token } from '../text/token.ts'
import { exactly, type NumberReading } from './reading.ts'

const vague = (first: number, last: number, low: number): NumberReading => ({
  ...exactly(first, last, low, 'figures/vague'),
  high: null,
  form: 'vague',
})

/** How much the plural at `i` and those chained to it by "of" are at least: "tens of thousands" is 10,000. */
export function readVagueWord(tokens: readonly Token[], i: number): NumberReading | undefined {
  const token = tokens[i]
  let low = token?.sense?.vague
  if (low === undefined) return undefined
  const word = token!.lower
  let last = i
  while (tokens[last + 1]?.lower === 'of') {
    const next = tokens[last + 2]?.sense?.vague ?? (tokens[last + 2]?.sense?.cardinal?.plural ? 0 : undefined)
    if (next === undefined || next < 1000 || tokens[last + 2]!.gap === 2) break
    low *= next
    last += 2
  }
  // "thousands upon thousands", "dozens and dozens"
  const link = tokens[last + 1]?.lower
  if ((link === 'and' || link === 'upon') && last === i && tokens[i + 2]?.lower === word) last = i + 2
  if (word === 'tens' && last === i) return undefined
  if (word === 'scores' && !isScoresOfThings(tokens, i, last)) return undefined
  const many = tokens[i - 1]
  const first = many && (many.lower === 'many' || many.lower === 'several') && token!.gap < 2 ? i - 1 : i
  return vague(first, last, low)
}

/** "Scores of villagers", "scores were hurt"; not "test scores were", "the scores". */
function isScoresOfThings(tokens: readonly Token[], i: number, last: number): boolean {
  const before = tokens[i - 1]
  const after = tokens[last + 1]
  if (after?.lower === 'of' || after?.lower === 'more') {
    return !(
      before?.type === 'word' &&
      /^(?:the|test|his|her|their|its|our|high|low|average|best)$/.test(before.lower)
    )
  }
  if (!before || before.gap === 2 || tokens[i]!.gap === 2 || before.type === 'mark') {
    return (
      after !== undefined &&
      /^(?:were|are|have|had|feared|killed|dead|hurt|injured|missing|died)$/.test(after.lower)
    )
  }
  return /^(?:killed|killing|kill|kills|injured|injuring|injures|wounded|wounding|hurt|leaving|left|displaced)$/.test(
    before.lower,
  )
}

/** "several hundred", "a few thousand", "a couple of dozen", "a couple", "a pair of". */
export function readOpener(tokens: readonly Token[], i: number): NumberReading | undefined {
  const token = tokens[i]
  if (!token?.sense?.opener) return undefined
  const article = tokens[i - 1]?.lower === 'a' || tokens[i - 1]?.lower === 'the'
  const first = tokens[i - 1]?.lower === 'a' ? i - 1 : i
  const word = token.lower
  if (word === 'several' || word === 'few') {
    const size = readSizes(tokens, i + 1)
    return size && vague(first, size.last, size.value)
  }
  if (word !== 'couple' && word !== 'pair') return undefined
  const next = tokens[i + 1]
  if (word === 'pair') {
    if (next && (next.lower !== 'of' || !article)) return undefined
    return first < i || !next ? exactly(first, i, 2, 'figures/pair') : undefined
  }
  if (first === i && tokens[i - 1] !== undefined && tokens[i - 1]!.lower !== 'last') return undefined
  if (tokens[i - 1]?.lower === 'last') return undefined
  const size = readSizes(tokens, next?.lower === 'of' ? i + 2 : i + 1)
  if (size) return { ...exactly(first, size.last, 2 * size.value, 'figures/couple'), form: 'about' }
  const counts =
    !next || next.lower === 'of' || /^(?:days?|weeks?|months?|years?|hours?|more|dozens?)$/.test(next.lower)
  return counts ? { ...exactly(first, i, 2, 'figures/couple'), form: 'about' } : undefined
}

/** "hundred thousand", "hundreds", "dozen", "million": sizes alone. */
function readSizes(tokens: readonly Token[], i: number): { value: number; last: number } | undefined {
  let value = 1
  let k = i
  for (;;) {
    const cardinal = tokens[k]?.sense?.cardinal
    if (!cardinal || tokens[k]!.gap === 2) break
    if (cardinal.role !== 'hundred' && cardinal.role !== 'magnitude' && cardinal.role !== 'pack') break
    if (tokens[k]!.lower === 'scores') break
    value *= cardinal.value
    k += 1
  }
  return k > i ? { value, last: k - 1 } : undefined
}
