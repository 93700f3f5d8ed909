import type { SentenceView } from '../sentence-view.ts'
import { isSpeaker } from '../sources/is-speaker.ts'
import type { CueCandidate } from './cue-candidate.ts'
import { hasNumberAfter } from './number-after.ts'

/**
 * "UN: 20,000 flee fighting", "Officials: 9 dead in quake": a headline that begins with who says so.
 *
 * Never "Kabul: 9 dead", which tells where.
 */
export function headsALine(view: SentenceView, cue: CueCandidate): boolean {
  if (cue.kind !== 'speaker' || !isSpeaker(view, 0, cue.head - 1)) return false
  return hasNumberAfter(view, cue.head)
}
