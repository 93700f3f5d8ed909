import { chooseContent } from '../content/choose-content.ts'
import { findCuts, type Segment } from '../content/segments.ts'
import type { CueCandidate } from '../cues/cue-candidate.ts'
import { addCueFeatures } from '../cues/cue-features.ts'
import { findCueCandidates } from '../cues/find-cue-candidates.ts'
import { isSure } from '../cues/is-sure.ts'
import { Features } from '../model/features.ts'
import type { Models } from '../model/models.ts'
import type { SentenceView } from '../sentence-view.ts'
import { chooseSource } from '../sources/choose-source.ts'
import type { SourceCandidate } from '../sources/source-candidate.ts'
import { isOwnVoice } from '../within-another.ts'

/** One way to read a sentence: a cue with its likeliest source, and what the models think of each part. */
export interface Reading {
  readonly cue: CueCandidate
  /** Log-odds that the cue attributes, with no other around it and within what another says. */
  readonly confidence: number
  readonly inner: number
  /** True where a pattern alone tells that it does. */
  readonly sure: boolean
  readonly source: SourceCandidate
  /** Log-odds that it is this source and no other. */
  readonly margin: number
  readonly parts: readonly Part[]
}

/** A segment of the sentence as its content, as the content model has it. */
export interface Part {
  readonly segment: Segment
  readonly score: number
  readonly inside: boolean
  readonly nearer: number
  /** What it was judged by. */
  readonly ids: Int32Array
}

/** A cue less likely than this is not looked at. */
const LEAST = -3

const features = new Features()

/** The readings of a sentence, likely ones and others. */
export function findReadings(view: SentenceView, models: Models): Reading[] {
  const candidates = findCueCandidates(view)
  const readings: Reading[] = []
  let cuts: Uint8Array | undefined
  for (const cue of candidates) {
    features.clear()
    addCueFeatures(view, cue, candidates, features)
    const confidence = models.cue.score(features)
    const sure = isSure(view, cue)
    if (confidence < LEAST && !sure) continue
    const inner = models.inner.score(features)
    const { source, probability } = chooseSource(view, cue, models.source)
    if (isOwnVoice(view, source)) continue
    cuts ??= findCuts(view)
    const parts: Part[] = []
    chooseContent(view, cuts, cue, source, source.end, models.content, 0, (judged) => {
      const { segment, score, inside, nearer } = judged
      const { ids, count } = judged.features
      parts.push({ segment, score, inside, nearer, ids: ids.slice(0, count) })
    })
    parts.sort((a, b) => a.segment.first - b.segment.first)
    const margin = Math.log(probability / Math.max(1e-6, 1 - probability))
    readings.push({ cue, confidence, inner, sure, source, margin, parts })
  }
  return readings
}
