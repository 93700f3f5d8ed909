import type { Bound, FigureKind } from '../layers.ts'
import type { Token } from '../text/token.ts'

/** A figure being put together: what was read so far, by token. Each rule gives a new one. */
export interface Draft {
  /** First and last token, inclusive. */
  readonly first: number
  readonly last: number
  readonly low: number | null
  readonly high: number | null
  readonly kind: FigureKind
  readonly bound: Bound
  /** The unit or currency; null for a bare count. */
  readonly unit: string | null
  /** A share or a bare number may still turn out otherwise; this says what stood there. */
  readonly plain: boolean
  readonly share: boolean
  readonly mantissa: number
  readonly magnitude: number
  /** True where a currency or unit is written with it, not taken over from another figure. */
  readonly stated: boolean
  readonly rules: readonly string[]
}

/** What every reader of quantities is given: the tokens of a block and what is known of the article. */
export interface Reader {
  readonly text: string
  readonly tokens: readonly Token[]
  /** ISO 3166-1 alpha-2 of the country whose dollars, pounds and rupees are meant; null where none is known. */
  readonly country: string | null
  /** The year in which the article was written; null where none is known. */
  readonly year: number | null
  /** How often the article names each country; counted when first asked for. */
  readonly named: () => ReadonlyMap<string, number>
  /** The same of its opening words alone. */
  readonly first: () => ReadonlyMap<string, number>
  /** Whether it speaks of polls or ballots anywhere. */
  readonly polls: () => boolean
}
