import type { CueCandidate } from '../cues/cue-candidate.ts'
import type { SentenceView } from '../sentence-view.ts'
import type { SourceCandidate } from '../sources/source-candidate.ts'

const ENDS = new Set(['.', ';', '--', '—', '–', '"', '”', "''"])

/**
 * "About 40 percent will go, analysts say; in 2012, ...": source and cue after a comma and before a stop close what
 * came before them, and open nothing.
 *
 * Never "on Friday, analysts said prices rose", where something follows the cue.
 */
export function isPostposed(view: SentenceView, cue: CueCandidate, source: SourceCandidate): boolean {
  if (cue.kind !== 'verb' || source.head < 0 || source.last >= cue.first) return false
  const before = view.words[source.first - 1]
  if (before !== ',' && before !== '"' && before !== '”' && before !== "''") return false
  const after = view.words[cue.tail + 1]
  return after === undefined || ENDS.has(after)
}
