import type { Figure } from '@sayso/figures'
import type { Analysis } from '@sayso/language'
import { type FoundEvent, toFound } from './found.ts'

const BETWEEN =
  /^(?:about|around|roughly|some|nearly|almost|an?|estimated|reported|reportedly|potentially|possibly|perhaps|only|just|at|least|more|less|than|over|under|up|to|as|much|between|from|well|together|collectively)$/i

/**
 * `claims/event-worth`: what a sum is the price of is worth it: "holds shares [worth] between $1 million and $2 million".
 *
 * Must not read "worth the wait", nor a count: "worth 3 visits".
 */
export function readWorth({ kind }: Figure, analysis: Analysis, first: number): FoundEvent | undefined {
  if (kind !== 'money') return undefined
  const { tokens } = analysis
  let i = first
  // The phrase may have taken in "worth" itself.
  if (tokens[i]?.lower !== 'worth') {
    i--
    while (i > first - 5 && tokens[i] && BETWEEN.test(tokens[i]!.text)) i--
  }
  return tokens[i]?.lower === 'worth' ? toFound(analysis, i, undefined, 'claims/event-worth') : undefined
}
