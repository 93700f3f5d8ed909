import { type SentenceView, verbOf } from '../sentence-view.ts'
import type { CueCandidate } from './cue-candidate.ts'

const HEARD = new Set(['tell', 'inform', 'remind', 'assure', 'notify', 'brief', 'advise', 'warn'])

/** True for a verb whose object is who hears it. */
export function isHeard({ lemma }: Pick<CueCandidate, 'lemma'>): boolean {
  return HEARD.has(lemma)
}

/**
 * "Residents were told that 40 homes would go": the subject of a passive verb of telling hears it, and says nothing;
 * "Jurors were shown 40 photographs" likewise.
 *
 * Never "Residents told us that"; nor "the clerk was quoted as saying".
 */
export function isListener(view: SentenceView, cue: CueCandidate): boolean {
  if (cue.kind !== 'verb' || (!isHeard(cue) && cue.lemma !== 'show')) return false
  return verbOf(view, cue.head)?.voice === 'passive'
}
