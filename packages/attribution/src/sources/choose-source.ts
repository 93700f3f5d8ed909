import type { CueCandidate } from '../cues/cue-candidate.ts'
import { Features } from '../model/features.ts'
import type { Scorer } from '../model/scorer.ts'
import { type SentenceView, verbOf } from '../sentence-view.ts'
import { findSourceCandidates } from './find-source-candidates.ts'
import { NO_SOURCE, type SourceCandidate } from './source-candidate.ts'
import { addSourceFeatures, toCueFrame } from './source-features.ts'

const features = new Features()

/** By how much less than its description the model may like a source, in log-odds. */
const NEAR = 1.5

/** A candidate, and its probability among all. */
export interface ChosenSource {
  readonly source: SourceCandidate
  readonly probability: number
}

/** The candidate that the model likes best. */
export function chooseSource(view: SentenceView, cue: CueCandidate, scorer: Scorer): ChosenSource {
  let best: SourceCandidate = NO_SOURCE
  let top = Number.NEGATIVE_INFINITY
  let total = 0
  const frame = toCueFrame(view, cue)
  const candidates = findSourceCandidates(view, cue)
  const scores = candidates.map((candidate) => {
    features.clear()
    addSourceFeatures(view, frame, candidate, features)
    const score = scorer.score(features)
    total += Math.exp(score)
    if (candidate.head < 0 && hasSpeaker(view, cue)) return score
    if (score > top) {
      top = score
      best = candidate
    }
    return score
  })
  if (best.inner) {
    // "Ravi Nair, 54, a villager, said": the one whom the description belongs to, where the model is of two minds.
    const outer = candidates.findIndex(
      ({ first, end }, i) => first < best.first && best.last <= end && scores[i]! > top - NEAR,
    )
    if (outer >= 0) best = candidates[outer]!
  }
  return { source: best, probability: Math.exp(top) / total }
}

const SPOKEN = new Set(['say', 'tell', 'add'])

/** "Hana Dvorak, the police chief, told AFP.": whoever says it is there, however the words between may mislead. */
function hasSpeaker(view: SentenceView, cue: CueCandidate): boolean {
  if (!SPOKEN.has(cue.lemma)) return false
  const group = verbOf(view, cue.head)
  return group?.subject !== undefined && group.form === 'finite' && group.voice === 'active'
}
