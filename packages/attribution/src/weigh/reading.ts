import { chooseContent } from '../content/choose-content.ts'
import { type Frame, toFrame } from '../content/content-features.ts'
import type { Segment } from '../content/segments.ts'
import type { CueCandidate } from '../cues/cue-candidate.ts'
import type { JudgedSentence } from '../cues/judged-sentence.ts'
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
  /** What its segments are judged by. */
  readonly frame: Frame
  readonly parts: readonly Part[]
}

/** A segment of the sentence as its content, as the content model has it. */
export interface Part {
  readonly segment: Segment
  readonly score: number
  readonly inside: boolean
  readonly nearer: number
  /** What it was judged by. */
  readonly ids: readonly number[]
}

/** A cue less likely than this is not looked at. */
const LEAST = -3

/** The readings of a sentence, likely ones and others. */
export function findReadings(sentence: JudgedSentence): Reading[] {
  const { view, models } = sentence
  const readings: Reading[] = []
  for (const judged of sentence.cues) {
    const { cue, confidence, isSure: sure } = judged
    if (confidence < LEAST && !sure) continue
    const { source, probability } = judged.chosen
    if (isOwnVoice(view, source)) continue
    const parts: Part[] = []
    chooseContent(view, sentence.cuts, cue, source, source.end, models.content, 0, (judged) => {
      const { segment, score, inside, nearer } = judged
      parts.push({ segment, score, inside, nearer, ids: judged.features.copy() })
    })
    parts.sort((a, b) => a.segment.first - b.segment.first)
    const margin = Math.log(probability / Math.max(1e-6, 1 - probability))
    const frame = toFrame(view, cue, source, source.end)
    readings.push({ cue, confidence, inner: judged.inner, sure, source, margin, frame, parts })
  }
  return readings
}
