/** A phrase that may be a cue's source. Numbers are indices into the sentence's tokens; `last` is inclusive. */
export interface SourceCandidate {
  /** The id of the rule that proposed it. */
  readonly rule: string
  readonly first: number
  readonly last: number
  /** The token that names it; -1 for no source in this sentence. */
  readonly head: number
  /** The last token of the whole phrase it begins: "a spokesman for the ministry". */
  readonly end: number
  /** True where it stands inside the whole phrase of a candidate before it: "the ministry" of that. */
  readonly inner: boolean
}

/** No source in this sentence. */
export const NO_SOURCE: SourceCandidate = {
  rule: 'attribution/no-source',
  first: -1,
  last: -1,
  head: -1,
  end: -1,
  inner: false,
}
