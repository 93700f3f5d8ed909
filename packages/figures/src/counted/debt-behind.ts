import type { Noun } from './noun.ts'
import type { View } from './view.ts'

const debts =
  /^(?:notes|bonds|debentures|bills|securities|certificates|eurobonds|stock|shares|debt|gilts|paper|preferred|loan|offering|issue|eurobond|bond|note|debenture)$/
/** Terms of a loan that stand before what it is: its rate, its length, their marks. */
const terms = /^(?:pct|percent|per|cent|%|,|-|year|years|-year|month|due|and|to|floating|rate|of)$/
/** No list of terms is longer, in tokens. */
const LONGEST = 14

/**
 * The paper whose terms start at token `k`: "8 mln dlrs of 8.5 pct, 10-year subordinated [notes]", "100 mln dlrs of [debentures] due 1997".
 *
 * Must not read past a verb: "8 mln dlrs of 8.5 pct money went to notes".
 *
 * @param isTerm - true where what stands before `k` is a term already: ", 10-year notes" after "8.5 pct"
 */
export function readDebtBehind(view: View, k: number, isTerm = false): Noun | undefined {
  const { tokens } = view
  let first = k
  let hasRate = isTerm
  for (let at = k; at < k + LONGEST && tokens[at]; at++) {
    const { lower, penn } = tokens[at]!
    if (debts.test(lower)) return hasRate ? { first, last: at, head: lower, penn } : undefined
    if (lower === 'pct' || lower === 'percent' || lower === '%') hasRate = true
    if (penn === 'CD' || terms.test(lower) || /^\d|-(?:year|month|day)$/.test(lower)) first = at + 1
    else if (!/^(?:JJ|NN|VBN)/.test(penn) && !/[a-z]ed$/.test(lower)) return undefined
  }
  return undefined
}
