import type { CueCandidate } from './cues/cue-candidate.ts'
import type { SentenceView } from './sentence-view.ts'
import type { SourceCandidate } from './sources/source-candidate.ts'

/** A run of tokens; `last` is inclusive. */
export interface Run {
  readonly first: number
  readonly last: number
}

/** An attribution as it is read in one sentence, before names are resolved and others joined to it. */
export interface Found {
  readonly view: SentenceView
  readonly cue: CueCandidate
  /** Log-odds that the cue attributes. */
  readonly confidence: number
  readonly source: SourceCandidate
  /** Index of the last token of the whole source phrase. */
  readonly sourceLast: number
  readonly content: readonly Run[]
  readonly rules: readonly string[]
}
