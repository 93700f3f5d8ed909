import { reportingNounForms } from '../noun-forms.ts'
import type { SentenceView } from '../sentence-view.ts'
import { verbForms } from '../verb-forms.ts'

/**
 * "The ministry denied local press reports that 40 had died": what one denies is no cue beside the denial, even where
 * the tagger takes it for a verb.
 *
 * Never behind a mark or "that": "denied it, but press reports that".
 */
export function isDenied(view: SentenceView, i: number): boolean {
  if (!reportingNounForms.has(view.words[i]!)) return false
  for (let k = i - 1; k >= 0 && k > i - 6; k--) {
    const { tag } = view.tokens[k]!
    if (tag === 'PUNCT' || tag === 'SCONJ' || view.words[k] === 'that') return false
    if (tag !== 'NOUN' && verbForms.get(view.words[k]!)?.verb.sense === 'deny') return true
  }
  return false
}
