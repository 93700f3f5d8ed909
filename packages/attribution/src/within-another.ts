import type { CueCandidate } from './cues/cue-candidate.ts'
import type { Found } from './found.ts'
import type { SentenceView } from './sentence-view.ts'
import type { SourceCandidate } from './sources/source-candidate.ts'

/** What is reported within another's words by these is theirs. */
const REPORTS = new Set(['say', 'find', 'estimate', 'forecast', 'source', 'document', 'cite'])

/** True for a cue that attributes within what another says too, and is no wish or plan. */
export function mayReportWithin(cue: CueCandidate): boolean {
  return REPORTS.has(cue.sense)
}

/** True where a cue stands in what one of the first `n` says. */
export function isWithin(cue: CueCandidate, found: readonly Found[], n: number): boolean {
  for (let i = 0; i < n; i++) {
    if (found[i]!.content.some((run) => run.first <= cue.head && cue.head <= run.last)) return true
  }
  return false
}

/** "I" or "we" in a quotation: the speaker's own, which the quotation gives to the speaker. */
export function isOwnVoice(view: SentenceView, source: SourceCandidate): boolean {
  return source.head >= 0 && view.kinds[source.head] === 8 && view.quoted[source.head]! > 0
}
