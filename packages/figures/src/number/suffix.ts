import { magnitudeSuffixes } from '@sayso/lexicon'
import type { Token } from '../text/token.ts'

const suffixes = new Map(magnitudeSuffixes.map((entry) => [entry.suffix, entry]))
const LONGEST = Math.max(...magnitudeSuffixes.map(({ suffix }) => suffix.length))
const longWords =
  /^(?:long|wide|high|tall|deep|away|from|above|below|thick|across|apart|down|up|off|sprint|race|x|by|north|south|east|west|further|ahead|behind|tower|wall|waves?|diameter|radius|length|height|freestyle|hurdles|butterfly|backstroke|relay|final)$/

/**
 * The magnitude that short letters after digits stand for: "5k", "11 mln", "$1.2bn", "1.5m people".
 *
 * One letter is a magnitude only where money stands before it or what follows is counted: "5m" is five metres,
 * "£5m" five million pounds, "1.5m people" a million and a half.
 *
 * @param i - the token after the digits
 * @param money - whether a currency stands before the digits
 */
export function readSuffix(
  tokens: readonly Token[],
  i: number,
  text: string,
  money: boolean,
): number | undefined {
  const token = tokens[i]
  if (token?.type !== 'word' || token.gap === 2 || token.end - token.start > LONGEST) return undefined
  const raw = text.slice(token.start, token.end)
  const entry = suffixes.get(raw) ?? (token.caps > 0 ? suffixes.get(token.lower) : undefined)
  if (!entry) return undefined
  const { suffix, value, apart } = entry
  if (token.gap === 1 && !apart) {
    // "£5 m", "- 10  k"
    if (suffix === 'M' && !money)
      return tokens[i + 1] === undefined || countedNext(tokens[i + 1]) ? value : undefined
    return money && (suffix === 'm' || suffix === 'M' || suffix === 'b' || suffix === 'B') ? value : undefined
  }
  if (apart)
    return suffix === 'mil' || suffix === 'mill' || suffix === 'cr'
      ? smallWord(tokens, i, money, value)
      : value
  if (suffix === 'K' && !money && nearDegrees(tokens, i)) return undefined
  if (suffix === 'k' || suffix === 'K' || money) return value
  const next = tokens[i + 1]
  if (suffix === 'm' || suffix === 'b')
    return countedNext(next) || moneyNext(tokens, i + 1) ? value : bare(suffix, value)
  if (suffix === 'M' || suffix === 'B') return next && longWords.test(next.lower) ? undefined : value
  return undefined
}

/** What "mln", "bln" after a number in words stand for: "under three mln", "two bln dlrs". */
export function readSuffixAfterWords(tokens: readonly Token[], i: number): number | undefined {
  const token = tokens[i]
  if (token?.type !== 'word' || token.gap === 2) return undefined
  const entry = suffixes.get(token.lower)
  return entry?.apart && /^(?:mln|bln|mn|bn|trln|tln)$/.test(entry.suffix) ? entry.value : undefined
}

/** "mil" and "cr" are also other words: they need digits that touch them, money before or a currency after. */
function smallWord(tokens: readonly Token[], i: number, money: boolean, value: number): number | undefined {
  return tokens[i]!.gap === 0 || money || moneyNext(tokens, i + 1) ? value : undefined
}

const bare = (suffix: string, value: number) => (suffix === 'b' ? value : undefined)

/** "(572 °F, 573.15K)": kelvins. */
function nearDegrees(tokens: readonly Token[], i: number): boolean {
  for (let k = Math.max(0, i - 8); k < i; k++) if (/^[°º℃℉]$/.test(tokens[k]!.lower)) return true
  return false
}

function countedNext(next: Token | undefined): boolean {
  return (
    next?.type === 'word' &&
    next.gap === 1 &&
    next.lower.length > 3 &&
    (next.lower.endsWith('s') || next.lower === 'people' || next.lower === 'children') &&
    !longWords.test(next.lower)
  )
}

function moneyNext(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i]
  return (
    next !== undefined &&
    /^(?:dollars?|dlrs?|euros?|pounds?|[€$£]|yen|yuan|rupees?|francs?|marks?|usd|eur|gbp)$/.test(next.lower)
  )
}
