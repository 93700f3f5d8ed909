import type { Span } from '@sayso/core'
import { isPluralForm } from '../quantity/singular.ts'
import type { Token } from '../text/token.ts'
import { sortOfNoun } from './nouns.ts'

const closers =
  /^(?:in|on|at|to|for|from|by|with|were|was|are|is|have|has|had|will|would|could|who|that|which|last|this|since|after|before|during|as|into|over|under|when|while|than|but|across|along|near|inside|outside|aged|without)$/
const always =
  /^(?:women|men|children|girls|boys|babies|infants|pets|mothers|fathers|parents|sons|daughters|others)$/

/**
 * The token that ends what is counted where more of one sort is joined to the noun at token `at`: "men, women and
 * children", "homes and shops". The noun's own token where nothing is, or where a new clause may start ("20 soldiers and rebels fled").
 */
export function lastOfCoordinated(tokens: readonly Token[], at: number): number {
  const sort = sortOfNoun(tokens[at]!.lower)
  if (!sort || !isPluralForm(tokens[at]!.lower)) return at
  let k = at
  for (let turns = 0; turns < 5; turns++) {
    let next = k + 1
    const comma = tokens[next]?.lower === ','
    if (comma) next += 1
    const closes = /^(?:and|or|&)$/.test(tokens[next]?.lower ?? '')
    if (closes) next += 1
    const noun = tokens[next]
    if ((!comma && !closes) || noun?.type !== 'word' || noun.gap !== 1 || noun.caps > 0) return at
    if (
      !isPluralForm(noun.lower) ||
      sortOfNoun(noun.lower) !== sort ||
      (/s[’']?$/.test(tokens[k]!.lower) === false && !always.test(tokens[k]!.lower))
    )
      return at
    k = next
    if (!closes) continue
    const far = tokens[k + 1]
    const open =
      far && far.gap < 2 && (far.type === 'mark' ? /^[-'’]$/.test(far.lower) : !closers.test(far.lower))
    return open && !always.test(noun.lower) ? at : k
  }
  return at
}

/** A span stretched over what is joined to its last word, which stands somewhere after token `from`. */
export function withCoordinated(tokens: readonly Token[], from: number, span: Span): Span {
  let at = from
  while (at < from + 30 && tokens[at] && tokens[at]!.end < span.end) at += 1
  if (tokens[at]?.end !== span.end) return span
  const last = lastOfCoordinated(tokens, at)
  return last === at ? span : { start: span.start, end: tokens[last]!.end }
}
