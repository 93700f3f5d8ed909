import type { Span } from '@sayso/core'

/** A time expression of the text. */
export interface Time {
  readonly text: string
  readonly span: Span
  /** EDTF (ISO 8601-2): "2001-06-26", "2001-05", "1953/2001-05"; a duration as ISO 8601 ("P5Y"); null where it cannot be told. */
  readonly edtf: string | null
  readonly type: 'date' | 'time' | 'duration' | 'set'
  /** Whether the text states it in full, or context resolved it: "last month" -> 2001-06. */
  readonly basis: 'stated' | 'resolved'
  /** `times/rule` */
  readonly rule: string
}

/** What the times stage adds, in order of the text, not overlapping. */
export interface TimesLayers {
  readonly times: readonly Time[]
}
