import type { Span } from '@sayso/core'
import type { Analysis, NounPhrase, Token, VerbGroup } from '@sayso/language'

/** One sentence as its tagger sees it, asked by character offset and by token. */
export interface View {
  readonly text: string
  readonly analysis: Analysis
  readonly tokens: readonly Token[]
}

/** Index of the first token that starts at `offset` or after it; the number of tokens where none does. */
export function tokenAfter({ tokens }: View, offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.span.start >= offset) high = middle
    else low = middle + 1
  }
  return low
}

/** Index of the last token that ends at `offset` or before it; -1 where none does. */
export function tokenBefore({ tokens }: View, offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.span.end <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** The noun phrase that token `k` is in, or the nearest one to its left or right if `side` says so. */
export function phraseAt({ analysis }: View, k: number): NounPhrase | undefined {
  const { phrases } = analysis
  let low = 0
  let high = phrases.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const phrase = phrases[middle]!
    if (phrase.last < k) low = middle + 1
    else if (phrase.first > k) high = middle - 1
    else return phrase
  }
  return undefined
}

/** The last noun phrase that begins before token `k`. */
export function phraseBefore({ analysis }: View, k: number): NounPhrase | undefined {
  return lastWhere(analysis.phrases, (phrase) => phrase.first < k)
}

/** The last verb group that ends before token `k`. */
export function verbBefore({ analysis }: View, k: number): VerbGroup | undefined {
  return lastWhere(analysis.verbs, (verb) => verb.last < k)
}

/** The last of an ordered list for which `holds`, which holds of a first part of it; found by halving. */
function lastWhere<T>(list: readonly T[], holds: (each: T) => boolean): T | undefined {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(list[middle]!)) low = middle + 1
    else high = middle
  }
  return list[low - 1]
}

/** A token in lower case; empty outside the sentence. */
export function lowerAt({ tokens }: View, k: number): string {
  return tokens[k]?.lower ?? ''
}

/** True of a verb form by its Penn tag. */
export function isVerb(token: Token | undefined): boolean {
  return token?.penn.startsWith('VB') === true || token?.penn === 'MD'
}

/** The span from the start of token `first` to the end of token `last`. */
export function spanOf({ tokens }: View, first: number, last: number): Span {
  return { start: tokens[first]!.span.start, end: tokens[last]!.span.end }
}
