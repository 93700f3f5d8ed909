import { reportingNounForms } from '../noun-forms.ts'
import { phraseOf, type SentenceView, verbOf } from '../sentence-view.ts'
import type { CueCandidate } from './cue-candidate.ts'
import { hasNumberAfter } from './number-after.ts'

const COUNTED = new Set(['figure', 'figures', 'number', 'numbers', 'total', 'breakdown', 'death', 'casualty'])

/**
 * "The ministry gave a toll of 12", "police gave the following figures: 12 dead", "the poll gave her 44 percent": to
 * give a number is to tell it, where what is given is a count or who gives it a document.
 *
 * Never "the bank gave 40 farmers loans", "the toll gave way".
 */
export function givesAToll(view: SentenceView, cue: Pick<CueCandidate, 'head' | 'lemma'>): boolean {
  if (cue.lemma !== 'give') return false
  const group = verbOf(view, cue.head)
  if (group?.subject === undefined || group.voice === 'passive') return false
  const subject = view.analysis.phrases[group.subject]!
  if (view.kinds[subject.head] === 4) return hasNumberAfter(view, cue.head)
  const object = phraseOf(view, cue.head + 1)
  if (!object || !hasNumberAfter(view, object.head)) return false
  const word = view.words[object.head]!
  return COUNTED.has(word) || reportingNounForms.get(word)?.sense === 'tally'
}
