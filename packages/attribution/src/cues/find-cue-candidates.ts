import { sourcePrepositions } from '@sayso/lexicon'
import { reportingNounForms } from '../noun-forms.ts'
import type { SentenceView } from '../sentence-view.ts'
import { verbForms } from '../verb-forms.ts'
import type { CueCandidate } from './cue-candidate.ts'
import { readCueTail } from './cue-tail.ts'
import { readReportingNoun } from './reporting-noun.ts'
import { readReportingVerb } from './reporting-verb.ts'
import { readSourcePreposition } from './source-preposition.ts'
import { readSpeakerColon } from './speaker-colon.ts'

const rules = [readSourcePreposition, readReportingVerb, readReportingNoun, readSpeakerColon]

const cueWords: ReadonlySet<string> = new Set([
  ...verbForms.keys(),
  ...reportingNounForms.keys(),
  ...sourcePrepositions.map((entry) => entry.words.split(' ')[0]!),
  ':',
])

/** Every place of the sentence where a rule sees a cue, in order, one at most for a token. */
export function findCueCandidates(view: SentenceView): CueCandidate[] {
  const found: CueCandidate[] = []
  for (let i = 0; i < view.tokens.length; i++) {
    if (!cueWords.has(view.words[i]!)) continue
    for (const rule of rules) {
      const candidate = rule(view, i)
      if (candidate) {
        found.push({ ...candidate, tail: readCueTail(view, candidate) })
        break
      }
    }
  }
  return found
}
