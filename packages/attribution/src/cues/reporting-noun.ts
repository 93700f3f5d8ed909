import { reportingNounForms } from '../noun-forms.ts'
import type { SentenceView } from '../sentence-view.ts'
import { isNounThat } from './claim-that.ts'
import type { CueCandidate } from './cue-candidate.ts'
import { isDenied } from './is-denied.ts'

/**
 * A noun that attributes to whoever it belongs to: "the mayor's claim that 40 towns", "estimates by aid groups of
 * 3,000 dead".
 *
 * Never a noun with nothing behind or before it: "the claim was filed"; nor what another denies: "denied press reports
 * that 40 had died" is the word of whoever denies it.
 */
export function readReportingNoun(view: SentenceView, i: number): CueCandidate | undefined {
  const noun = reportingNounForms.get(view.words[i]!)
  if (!noun || noun.sense === 'document') return undefined
  const { tag } = view.tokens[i]!
  if (tag !== 'NOUN' && tag !== 'PROPN' && !isNounThat(view, i)) return undefined
  if (isDenied(view, i)) return undefined
  return {
    rule: 'attribution/reporting-noun',
    kind: 'noun',
    first: i,
    last: i,
    head: i,
    tail: -1,
    lemma: noun.lemma,
    sense: noun.sense === 'estimate' || noun.sense === 'tally' ? 'estimate' : 'say',
  }
}
