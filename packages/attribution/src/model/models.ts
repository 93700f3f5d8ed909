import type { Scorer } from './scorer.ts'

/** The decisions that are learnt. */
export interface Models {
  /** Is it a cue, with no other around it. */
  readonly cue: Scorer
  /** Is it a cue within what another says. */
  readonly inner: Scorer
  /** Which phrase is its source. */
  readonly source: Scorer
  /** Is a segment its content. */
  readonly content: Scorer
  /** Does it carry on into the next sentence. */
  readonly carry: Scorer
  /** Does a segment stand on a reading's say-so, all readings of its sentence considered. */
  readonly weigh: Scorer
}
