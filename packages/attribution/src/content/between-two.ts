import type { Found } from '../found.ts'
import type { SentenceView } from '../sentence-view.ts'
import { hasNumber, measureAt, opensWithMeasure } from './next-figure.ts'

/** How far into a sentence its measure may stand: "The unadjusted jobless total". */
const OPENING = 8

/** True where a sentence gives the figure of a measure, and so may be one of those an office gives. */
export function givesMeasure(view: SentenceView): boolean {
  if (view.quoted[0] !== 0 || !hasNumber(view, 0, view.tokens.length - 1)) return false
  return opensWithMeasure(view) || measureAt(view, 0, OPENING)
}

/**
 * True where the sentences on both sides of another are of one office: "Prices rose 2 percent, the Statistics Office said.
 * [Sales fell 3 percent.] Output was flat, it said."
 *
 * Never where one of them is a person's: "he said".
 */
export function isOneSource(before: Found, after: Found): boolean {
  const first = headOf(before)
  const second = headOf(after)
  return (
    first !== undefined && second !== undefined && (first === second || first === 'it' || second === 'it')
  )
}

/** The head of an office or of "it", in lower case. */
function headOf({ view, source, sourceLast }: Found): string | undefined {
  if (source.head < 0) return undefined
  const word = view.words[source.head]!
  if (word === 'it') return word
  for (let i = source.first; i <= sourceLast; i++) {
    const kind = view.kinds[i]!
    if (kind >= 2 && kind <= 4) return word
  }
  return undefined
}
