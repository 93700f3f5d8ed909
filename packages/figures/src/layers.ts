import type { Span } from '@sayso/core'

/** What sort of quantity a figure is. */
export type FigureKind = 'count' | 'percent' | 'share' | 'money' | 'measure' | 'duration' | 'age' | 'rate'

/** How its words bound it. */
export type Bound = 'exact' | 'about' | 'more-than' | 'up-to' | 'range' | 'vague'

/** Words of the article, or words understood where `span` is null ("three million have died" -> people). */
export interface Phrase {
  readonly text: string
  readonly span: Span | null
}

/** One quantity that the text states. */
export interface Figure {
  /** Its words, those that bound it, its currency and unit included, the counted noun not. */
  readonly text: string
  readonly span: Span
  readonly kind: FigureKind
  /** Null is open on that side; exact: both the same. Percent 62 is 62; a share of a quarter is 0.25. */
  readonly low: number | null
  readonly high: number | null
  readonly bound: Bound
  /** "person", "household", "building", an ISO 4217 code, "percent", "share", or the singular unit word; null where none is known. */
  readonly unit: string | null
  /** True for a conversion in brackets: "41 feet (12.5 meters)". */
  readonly restates: boolean
  readonly counted: Phrase | null
  /** The whole of a percent or share. */
  readonly of: Phrase | null
  /** `figures/rule` ids, in the order they fired. */
  readonly rules: readonly string[]
}

/** What the figures stage adds, in order of the text, not overlapping. */
export interface FiguresLayers {
  readonly figures: readonly Figure[]
}
