/** A phrase that may be a cue's source. Numbers are indices into the sentence's tokens; `last` is inclusive. */
export interface SourceCandidate {
  /** The id of the rule that proposed it. */
  readonly rule: string
  readonly first: number
  readonly last: number
  /** The token that names it; -1 for no source in this sentence. */
  readonly head: number
}

/** No source in this sentence. */
export const NO_SOURCE: SourceCandidate = { rule: 'attribution/no-source', first: -1, last: -1, head: -1 }
