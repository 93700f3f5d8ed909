import type { Span } from '@sayso/core'
import type { Token } from '@sayso/language'

/** Index of the first token that ends after `offset`; `tokens.length` past the last. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.span.end > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** A stretch of tokens, by index; `last` is inclusive. */
export interface TokenRange {
  readonly first: number
  readonly last: number
}

/** The tokens that `span` touches, or undefined where it touches none. */
export function tokensOf(tokens: readonly Token[], span: Span): TokenRange | undefined {
  const first = tokenAt(tokens, span.start)
  let last = tokenAt(tokens, span.end - 1)
  if (last >= tokens.length || tokens[last]!.span.start >= span.end) last--
  return first <= last && first < tokens.length ? { first, last } : undefined
}
