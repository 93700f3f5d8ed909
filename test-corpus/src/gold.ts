import type { Span } from '@sayso/core'

/** The fields of a gold figure that are compared, besides being found at all. */
export const FIGURE_FIELDS = [
  'found',
  'text',
  'value',
  'bound',
  'kind',
  'unit',
  'restates',
  'counted',
  'of',
  'event',
  'source',
  'cue',
  'quoted',
  'stance',
  'where',
  'when',
] as const

/** The fields of a header that are compared. */
export const HEADER_FIELDS = [
  'headline',
  'deck',
  'authors',
  'agency',
  'dateline',
  'published',
  'publisher',
] as const

/** A place of a gold figure; its country where the gold gives one. */
export interface GoldPlace {
  readonly text: string
  readonly country: string | null
}

/**
 * One gold figure. A field with several readings lists them all, the best first; the empty string, the empty list and
 * null stand for "none".
 */
export interface GoldFigure {
  /** The line of the gold file: words of the article, with the figure in `[[ ]]`. */
  readonly snippet: string
  readonly text: string
  readonly span: Span
  readonly low: number | null
  readonly high: number | null
  readonly kind: readonly string[]
  readonly bound: readonly string[]
  readonly unit: readonly string[]
  readonly restates: boolean
  readonly counted: readonly string[]
  /** Absent where the gold says nothing of it, and then not compared. */
  readonly of: readonly string[] | null
  readonly event: readonly string[]
  readonly source: readonly string[]
  readonly cue: readonly string[] | null
  readonly quoted: boolean
  readonly stance: readonly string[]
  readonly where: readonly (readonly GoldPlace[])[]
  readonly when: readonly string[]
}

/** What the program cannot read yet: fields of a figure (or of the header), and why. */
export interface KnownMiss {
  /** A snippet with `[[ ]]`, or "header". */
  readonly at: string
  readonly fields: readonly string[]
  readonly reason: string
}

/** One article of the corpus with its gold. */
export interface GoldArticle {
  /** The file's first heading. */
  readonly name: string
  /** What its supplier gives along: published, publisher, title, url. */
  readonly given: Readonly<Record<string, string>>
  readonly text: string
  readonly isHtml: boolean
  /** The header fields that the gold lists, each with its readings; "" for none. */
  readonly header: Readonly<Record<string, readonly string[]>>
  readonly figures: readonly GoldFigure[]
  readonly misses: readonly KnownMiss[]
}
