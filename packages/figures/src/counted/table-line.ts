import type { Draft, Reader } from '../quantity/draft.ts'
import type { Counted } from './counted-of.ts'
import type { Placed } from './placed.ts'

/**
 * What a line of a results table counts: the words that open it, for its first figure, and the same for what stands
 * after "vs": "Net profit 30 mln marks vs 35 mln", "Shr 34 cts vs 28 cts". A sentence with a verb before its figure
 * is no such line.
 */
export function countedOfTableLine(placed: Placed): Counted | undefined {
  const { reader, draft, earlier, sentence, span } = placed
  const { tokens } = reader
  const before = tokens[draft.first - 1]
  const twin = earlier.at(-1)
  if (
    before &&
    isVersus(before.lower) &&
    twin &&
    twin.sentence.start === sentence.start &&
    twin.figure.counted
  ) {
    const { counted, of, unit } = twin.figure
    const inherits =
      draft.kind === 'count' && draft.unit === null && unit !== null && twin.figure.kind === 'count'
    return { counted, of, ...(inherits ? { unit } : {}), rule: 'figures/table-line' }
  }
  const next = tokens[draft.last + 1]
  if (!next || next.gap === 2 || !isVersus(next.lower) || (draft.kind === 'count' && draft.unit === null))
    return undefined
  let first = draft.first - 1
  let words = 0
  while (first >= 0 && tokens[first]!.start >= sentence.start) {
    const token = tokens[first]!
    if (token.type === 'digits' || (token.type === 'word' && !isLabelWord(token.lower))) return undefined
    if (token.type === 'mark' && !/^[-/.&():]$/.test(token.lower)) return undefined
    words += 1
    if (words > 8) return undefined
    first -= 1
  }
  const start = tokens[first + 1]
  if (words === 0 || !start || start.type !== 'word') return undefined
  const last = tokens[draft.first - 1]!
  const end = /^[:\-(]$/.test(last.lower) ? tokens[draft.first - 2]!.end : last.end
  if (end <= start.start || end > span.start) return undefined
  return {
    counted: { text: reader.text.slice(start.start, end), span: { start: start.start, end } },
    of: null,
    rule: 'figures/table-line',
  }
}

const isVersus = (word: string): boolean => word === 'vs' || word === 'versus'

/** A table's words are nouns and what joins them; a helper verb or a pronoun makes a sentence. */
const isLabelWord = (word: string): boolean =>
  !/^(?:is|was|were|are|be|has|have|had|said|says|will|would|rose|fell|it|he|she|they|that|which|who|to|from|by)$/.test(
    word,
  )

const results: ReadonlySet<string> = new Set(
  'net rev revs revenue revenues sales profit profits loss losses income earnings assets deposits loans turnover interest dividend dividends div pretax gross oper shr turnovers cost costs expenses equity debt cash backlog'.split(
    ' ',
  ),
)

/** "Net 1,923,304 vs 1,897,998", "Revs 61.8 mln": bare sums under a name that is always money, in the article's own. */
export function toTableMoney({ tokens }: Reader, draft: Draft, money: string | null): Draft {
  if (draft.kind !== 'count' || draft.unit !== null || money === null || (draft.high ?? 0) < 1000)
    return draft
  const next = tokens[draft.last + 1]
  if (next && next.gap < 2 && !isVersus(next.lower) && next.type === 'word') return draft
  let k = draft.first - 1
  if (isVersus(tokens[k]?.lower ?? '')) {
    while (k >= 0 && draft.first - k < 8 && tokens[k + 1]!.gap < 2 && !results.has(tokens[k]!.lower)) k -= 1
  }
  if (/^(?:loss|profit)$/.test(tokens[k]?.lower ?? '') || results.has(tokens[k]?.lower ?? '')) {
    return {
      ...draft,
      kind: 'money',
      unit: money.split(' per ')[0]!,
      rules: [...draft.rules, 'figures/table-money'],
    }
  }
  return draft
}
