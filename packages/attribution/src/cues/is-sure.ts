import type { SentenceView } from '../sentence-view.ts'
import { isClaimThat } from './claim-that.ts'
import { closesTheSentence } from './closes-the-sentence.ts'
import { countsThem } from './counts-them.ts'
import type { CueCandidate } from './cue-candidate.ts'
import { documentShows } from './document-shows.ts'
import { findsAShare } from './finds-a-share.ts'
import { givesAToll } from './gives-a-toll.ts'
import { headsALine } from './heads-a-line.ts'
import { isInAPoll } from './in-a-poll.ts'
import { isOwnEstimate } from './own-estimate.ts'
import { putsAt } from './puts-at.ts'
import { saysThat } from './says-that.ts'
import { thatItExpects } from './that-it-expects.ts'
import { isLawOrCount } from './under-a-law.ts'

const patterns = [
  isLawOrCount,
  isInAPoll,
  documentShows,
  saysThat,
  closesTheSentence,
  isClaimThat,
  putsAt,
  countsThem,
  findsAShare,
  thatItExpects,
  isOwnEstimate,
  givesAToll,
  headsALine,
]

/** True where a pattern alone tells that a candidate attributes, and the model is not asked. */
export function isSure(view: SentenceView, cue: CueCandidate): boolean {
  return cue.rule === 'attribution/poll-has' || patterns.some((pattern) => pattern(view, cue))
}
