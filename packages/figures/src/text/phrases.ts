import type { Token } from './token.ts'
import { WordFilter } from './word-filter.ts'

/** A phrase of the lexicon as words, and what it stands for. */
interface Phrased<T> {
  readonly words: readonly string[]
  readonly means: T
}

/** Phrases by their first word (or, for those read backwards, their last), the longest first. */
export interface PhraseTable<T> {
  readonly rows: ReadonlyMap<string, readonly Phrased<T>[]>
  readonly filter: WordFilter
}

const pieces = /\p{L}+|\p{N}+|[^\s]/gu

/** The words and marks of a phrase, cut as `tokenize` cuts them. */
function piecesOf(phrase: string): string[] {
  return phrase.match(pieces) ?? []
}

/** Puts phrases into a table; `backwards` for those that end where the reader stands. */
export function toPhraseTable<T>(
  entries: Iterable<readonly [phrase: string, means: T]>,
  backwards = false,
): PhraseTable<T> {
  const table = new Map<string, Phrased<T>[]>()
  for (const [phrase, means] of entries) {
    const words = piecesOf(phrase)
    if (backwards) words.reverse()
    const key = words[0]
    if (key === undefined) continue
    const row = table.get(key)
    if (row) row.push({ words, means })
    else table.set(key, [{ words, means }])
  }
  for (const row of table.values()) row.sort((a, b) => b.words.length - a.words.length)
  return { rows: table, filter: new WordFilter(table.keys()) }
}

/** What a phrase match found: where it ends (or starts, backwards), by token. */
export interface PhraseMatch<T> {
  readonly at: number
  readonly means: T
}

const wordOf = (token: Token, text: string, exact: boolean): string =>
  exact || token.type === 'digits' ? text.slice(token.start, token.end) : token.lower

/** The phrases that a token may start, or end. */
function rowOf<T>(
  { rows, filter }: PhraseTable<T>,
  token: Token,
  text: string,
  exact: boolean,
): readonly Phrased<T>[] | undefined {
  if (!exact && token.type !== 'digits')
    return filter.mayHoldWord(token.lower) ? rows.get(token.lower) : undefined
  const { start, end } = token
  return filter.mayHold(text.charCodeAt(start), text.charCodeAt(end - 1), end - start)
    ? rows.get(text.slice(start, end))
    : undefined
}

/** The longest phrase that starts at token `i`; `at` is its last token. No line break may stand
 * inside it and, where it is `tight`, no space. */
export function matchForward<T>(
  table: PhraseTable<T>,
  tokens: readonly Token[],
  i: number,
  text: string,
  exact = false,
  tight = false,
): PhraseMatch<T> | undefined {
  const first = tokens[i]
  if (!first) return undefined
  const row = rowOf(table, first, text, exact)
  if (!row) return undefined
  for (const { words, means } of row) {
    let k = 1
    while (k < words.length) {
      const token = tokens[i + k]
      if (!token || token.gap === 2 || (tight && token.gap > 0)) break
      if (wordOf(token, text, exact) !== words[k]) break
      k += 1
    }
    if (k === words.length) return { at: i + k - 1, means }
  }
  return undefined
}

/** The longest phrase that ends at token `i`; `at` is its first token. */
export function matchBackward<T>(
  table: PhraseTable<T>,
  tokens: readonly Token[],
  i: number,
  text: string,
  exact = false,
): PhraseMatch<T> | undefined {
  const last = tokens[i]
  if (!last) return undefined
  const row = rowOf(table, last, text, exact)
  if (!row) return undefined
  for (const { words, means } of row) {
    let k = 1
    while (k < words.length) {
      const token = tokens[i - k]
      if (!token || tokens[i - k + 1]!.gap === 2 || wordOf(token, text, exact) !== words[k]) break
      k += 1
    }
    if (k === words.length) return { at: i - k + 1, means }
  }
  return undefined
}
