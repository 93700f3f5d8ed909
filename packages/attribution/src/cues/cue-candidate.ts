import type { ReportingSense } from '@sayso/lexicon'

/** A place where something may be attributed. Numbers are indices into the sentence's tokens; `last` is inclusive. */
export interface CueCandidate {
  /** The id of the rule that proposed it: `attribution/reporting-verb`. */
  readonly rule: string
  readonly kind: 'verb' | 'noun' | 'preposition' | 'speaker'
  readonly first: number
  readonly last: number
  /** The token that decides: "said" of "has said", "according" of "according to". */
  readonly head: number
  /** The last token of what goes with it: "said in a statement on Monday". */
  readonly tail: number
  readonly lemma: string
  readonly sense: ReportingSense | 'source' | 'document'
}
