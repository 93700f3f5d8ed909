import type { Scorer } from './scorer.ts'

/** The four decisions that are learnt: is it a cue, which phrase is its source, is a segment its content, does it carry on. */
export interface Models {
  readonly cue: Scorer
  readonly source: Scorer
  readonly content: Scorer
  readonly carry: Scorer
}
