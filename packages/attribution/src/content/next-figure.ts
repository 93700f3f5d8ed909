import type { Found } from '../found.ts'
import type { SentenceView } from '../sentence-view.ts'

/** What offices and firms give one after another. */
const MEASURES = new Set(
  `arrivals attendance average consumption costs deficit deliveries demand deposits earnings employment expenses
  export exports fares growth import imports income inflation intake lending loss losses margin orders output
  passengers plantings price prices production profit profits purchases rainfall rate receipts rents reserves revenue
  revenues sale sales shipments shortfall spending stocks surplus tally total totals toll traffic turnout turnover
  unemployment volume volumes wages yield yields`.split(/\s+/),
)
const BE = new Set(['is', 'was', 'were', 'are', 'stood', 'compares', 'compared'])

/**
 * True where a sentence gives the next figure of those an office or a firm gives: "Exports fell 3 percent, the bureau
 * said. Imports rose 2 percent", or what the last is set against: "That compares with 9 tonnes a year ago".
 *
 * Never "Its shares fell 2 percent", which is no figure of theirs.
 */
export function givesNextFigure({ view: before, content }: Found, view: SentenceView): boolean {
  if (view.index !== before.index + 1 || view.block !== before.block || view.quoted[0]! > 0) return false
  if (!hasNumber(view, 0, view.tokens.length - 1)) return false
  const isTold = content.some(({ first, last }) => hasNumber(before, first, last))
  if (!isTold) return false
  if (comparesThat(view)) return true
  return measureAt(view, 0, 6) && content.some(({ first, last }) => measureAt(before, first, last))
}

/** "That compares with 9 tonnes", "It was 9 tonnes in March". */
function comparesThat({ words, tokens }: SentenceView): boolean {
  const first = words[0]!
  if (first !== 'it' && first !== 'that' && first !== 'this') return false
  if (!BE.has(words[1] ?? '')) return false
  for (let i = 2; i < 6; i++) if (tokens[i]?.tag === 'NUM') return true
  return false
}

/** True where a measure stands at the head of a sentence, whatever the tagger makes its verb's subject. */
export function opensWithMeasure({ words, analysis, phraseAt }: SentenceView): boolean {
  const phrase = analysis.phrases[phraseAt[0]!]
  return phrase?.first === 0 && MEASURES.has(words[phrase.head]!)
}

/** True where a measure, "sales", "the jobless rate", is the subject of a verb between two tokens. */
export function measureAt(view: SentenceView, first: number, last: number): boolean {
  const { phrases, verbs } = view.analysis
  return verbs.some(({ subject, form }) => {
    if (subject === undefined || form !== 'finite') return false
    const { head } = phrases[subject]!
    return head >= first && head <= last && MEASURES.has(view.words[head]!)
  })
}

/** True where a number stands between two tokens. */
export function hasNumber(view: SentenceView, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (view.tokens[i]!.tag === 'NUM') return true
  return false
}
