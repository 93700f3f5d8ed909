import { findCuts } from '../content/segments.ts'
import type { Models } from '../model/models.ts'
import type { SentenceView } from '../sentence-view.ts'
import { type QuotedAsSaying, readQuotedAsSaying } from '../sources/quoted-as-saying.ts'
import { findCueCandidates } from './find-cue-candidates.ts'
import { JudgedCue } from './judged-cue.ts'

/** A sentence with all that may be a cue in it: what every way to read it begins with. */
export class JudgedSentence {
  readonly view: SentenceView
  readonly models: Models
  /** In order. */
  readonly cues: readonly JudgedCue[]
  /** Whom another quotes in it. */
  readonly quoted: QuotedAsSaying | undefined
  #cuts: Uint8Array | undefined = undefined

  constructor(view: SentenceView, models: Models) {
    const candidates = findCueCandidates(view)
    this.view = view
    this.models = models
    this.cues = candidates.map((cue) => new JudgedCue(view, models, candidates, cue))
    this.quoted = readQuotedAsSaying(view)
  }

  /** Where a scope may end or begin, see {@link findCuts}. */
  get cuts(): Uint8Array {
    this.#cuts ??= findCuts(this.view)
    return this.#cuts
  }
}
