import type { Span } from '@sayso/core'

/** A time expression of the text. */
export interface Time {
  readonly text: string
  readonly span: Span
  /**
   * EDTF (ISO 8601-2): "2001-06-26", "2001-05", "1953/2001-05", a quarter "2001-33", a season "2001-22", a decade
   * "199X"; a clock time "2001-06-26T20:00:00"; a duration as ISO 8601 ("P5Y"); a set as its period ("P1D"); null where it
   * cannot be told.
   */
  readonly edtf: string | null
  readonly type: 'date' | 'time' | 'duration' | 'set'
  /** Whether the text states it in full, or context resolved it: "last month" -> 2001-06. */
  readonly basis: 'stated' | 'resolved'
  /** `times/rule` */
  readonly rule: string
  /** The stretch that a duration places an event in, as an EDTF interval: "the past five years" -> "1996/2001". */
  readonly covers?: string
}

/** What the times stage adds, in order of the text, not overlapping. */
export interface TimesLayers {
  readonly times: readonly Time[]
}
