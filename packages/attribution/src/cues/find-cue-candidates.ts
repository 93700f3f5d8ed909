import type { SentenceView } from '../sentence-view.ts'
import type { CueCandidate } from './cue-candidate.ts'
import { readCueTail } from './cue-tail.ts'
import { readPollHas } from './poll-has.ts'
import { readReportingNoun } from './reporting-noun.ts'
import { readReportingVerb } from './reporting-verb.ts'
import { readSourcePreposition } from './source-preposition.ts'
import { readSpeakerColon } from './speaker-colon.ts'

const rules = [readSourcePreposition, readPollHas, readReportingVerb, readReportingNoun, readSpeakerColon]

/** Every place of the sentence where a rule sees a cue, in order, one at most for a token. */
export function findCueCandidates(view: SentenceView): CueCandidate[] {
  const found: CueCandidate[] = []
  for (let i = 0; i < view.tokens.length; i++) {
    if (!view.facts[i]?.mayCue) continue
    for (const read of rules) {
      const candidate = read(view, i)
      if (candidate) {
        const { rule, kind, first, last, head, lemma, sense } = candidate
        // Written out, not spread: a sentence has many of these.
        found.push({ rule, kind, first, last, head, tail: readCueTail(view, candidate), lemma, sense })
        break
      }
    }
  }
  return found
}
