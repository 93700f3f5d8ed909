import { muteNouns } from '@sayso/lexicon'
import type { CueCandidate } from '../cues/cue-candidate.ts'
import { type SentenceView, verbOf } from '../sentence-view.ts'

const MUTE = new Set(muteNouns.map(({ lemma }) => lemma))
/** Who may be counted and still speak: "two officials", "five experts". */
const LAST_SPEAKER = 6
const SHARES = new Set(['%', 'percent', 'pct', 'cent', 'third', 'half', 'quarter'])

/**
 * True for a phrase that no one can be behind: "22,000 tonnes valued at $3 million", "Cable shares were quoted at 40
 * pence", "his earnings", "115 billion francs from this year's figure"; nor behind an infinitive after it, "a trip to Peru
 * and Chile to explain".
 *
 * Never "two officials", nor "production figures", where a document gives them; nor "9 percent found", who were asked.
 */
export function cannotSpeak(
  view: SentenceView,
  cue: CueCandidate,
  { first, last, head }: { readonly first: number; readonly last: number; readonly head: number },
): boolean {
  const group = verbOf(view, cue.head)
  if (group?.form === 'infinitive' && last === group.first - 1) return true
  const { tag, lemma } = view.tokens[head]!
  if (tag === 'NOUN' && MUTE.has(lemma)) return true
  if (cue.sense === 'say' || view.kinds[first] !== 11 || SHARES.has(lemma)) return false
  const kind = view.kinds[head]!
  return tag !== 'PROPN' && (kind === 0 || kind > LAST_SPEAKER)
}
