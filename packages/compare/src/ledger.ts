import type { Claim, Stance } from '@sayso/claims'

/** The same quantities of many claims side by side, and what does not fit. Plain data: it can be written as JSON. */
export interface Ledger {
  readonly type: 'ledger'
  readonly schema: 'sayso/ledger@1'
  /** How many claims, and of how many articles, it was made of. */
  readonly claims: number
  readonly articles: number
  /** Those that several articles or sources speak of first, then in order of their first claim. */
  readonly quantities: readonly Quantity[]
  readonly findings: readonly Finding[]
}

/** One quantity and every value that was given for it, in order of time. */
export interface Quantity {
  /** `q1`, `q2` ... in the ledger's order. */
  readonly id: string
  /** What it is, for a reader: `people evacuated, Orvale`. */
  readonly label: string
  readonly kind: Claim['figure']['kind']
  readonly unit: string | null
  /** The head noun of what is counted, in the singular. */
  readonly counted: string | null
  /** The category of what happened, or its lemma where it has none. */
  readonly event: string | null
  /** The narrowest place that is no country. */
  readonly place: string | null
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null
  readonly entries: readonly Entry[]
}

/** One value that was given for a quantity. */
export interface Entry {
  /** The claim's `id`. */
  readonly claim: string
  /** The article's `id`. */
  readonly document: string
  readonly title: string | null
  readonly publisher: string | null
  readonly published: string | null
  /** The claim's `when`, as EDTF. */
  readonly when: string | null
  readonly low: number | null
  readonly high: number | null
  readonly bound: Claim['figure']['bound']
  /** The figure's words. */
  readonly text: string
  /** What is counted, in the article's words. */
  readonly counted: string | null
  /** Null is the article's own voice. */
  readonly source: string | null
  readonly stance: Stance
  /** The sentence. */
  readonly evidence: string
  readonly span: Claim['evidence']['span']
}

/** Something that does not fit. */
export interface Finding {
  /** `compare/conflict`, `compare/range-narrowed` or `compare/arithmetic`. */
  readonly rule: FindingRule
  /** The quantity it is about; null where it is about several. */
  readonly quantity: string | null
  /** Ids of the claims it rests on: the two that conflict; the wider, then the narrower; the whole, then its parts. */
  readonly claims: readonly string[]
  /** One sentence for a reader. */
  readonly message: string
}

/** The kinds of finding. */
export type FindingRule = 'compare/conflict' | 'compare/range-narrowed' | 'compare/arithmetic'

/** True where several articles, or several sources of one, give a value for the quantity: what a reader compares. */
export function isToldTwice({ entries }: Quantity): boolean {
  const voices = new Set(
    entries.map(({ document, source }) => (source === null ? `in ${document}` : `by ${source}`)),
  )
  return voices.size > 1
}
