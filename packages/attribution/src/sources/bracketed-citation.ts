import type { Found } from '../found.ts'
import type { SentenceView } from '../sentence-view.ts'
import { markAsCue } from './mark-as-cue.ts'

/**
 * "Some 343 people are still displaced (Harbour Monitor, May 2015).": the work cited in brackets at the end of a
 * sentence, by a name and a year, stands behind it.
 *
 * Never "(May 2015)" or "(12 in 2015)", which name no one.
 */
export function readBracketedCitation(view: SentenceView): Found | undefined {
  const { tokens, words } = view
  let close = tokens.length - 1
  if (words[close] === '.') close--
  if (close < 5 || words[close] !== ')' || !/^(?:19|20)\d\d$/.test(words[close - 1]!)) return undefined
  let open = close
  while (open > 0 && close - open < 30 && words[open] !== '(') open--
  if (words[open] !== '(' || open < 3) return undefined
  const first = open + 1
  if (!/^\p{Lu}/u.test(tokens[first]!.text)) return undefined
  let last = first
  while (last + 1 < close && words[last + 1] !== ',' && words[last + 1] !== ';') last++
  if (words[last + 1] !== ',' || last - first > 7) return undefined
  if (tokens.slice(first, last + 1).some(({ tag }) => tag === 'VERB' || tag === 'NUM')) return undefined
  const rule = 'attribution/bracketed-citation'
  return markAsCue(view, { rule, mark: open, tail: close, sense: 'document', first, last })
}
