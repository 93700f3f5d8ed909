import { type SentenceView, verbOf } from '../sentence-view.ts'
import type { CueCandidate } from './cue-candidate.ts'
import { hasNumberAfter } from './number-after.ts'

const SENSES = new Set(['find', 'say', 'estimate', 'forecast'])
/** A document, or another reporting noun: "the outlook shows". */
const DOCUMENTS = new Set([4, 12])

/**
 * "The latest harbour survey shows a 62-32 divide", "court records show that he owed $70,000": a document as subject
 * of a verb of finding or saying, with a number after it.
 *
 * Never "the report cited 40 sources", "the survey was shown to 40 people", or "the study did not find 40 cases".
 */
export function documentShows(view: SentenceView, cue: CueCandidate): boolean {
  if (cue.kind !== 'verb' || !SENSES.has(cue.sense)) return false
  const group = verbOf(view, cue.head)
  if (group?.subject === undefined || group.form !== 'finite' || group.voice === 'passive' || group.negated)
    return false
  const subject = view.analysis.phrases[group.subject]!
  if (subject.last >= cue.first || !DOCUMENTS.has(view.kinds[subject.head]!)) return false
  return hasNumberAfter(view, cue.last)
}
