import type { Span } from '@sayso/core'

/** Who a source is. */
export type SourceKind = 'person' | 'organization' | 'officials' | 'document' | 'group' | 'anonymous'

/** Whoever stands behind what is said. */
export interface Source {
  /** The fullest name the article gives: "he" -> "Park Chong-il". */
  readonly name: string
  /** As written here. */
  readonly text: string
  readonly span: Span
  readonly kind: SourceKind
  /** True where the article's context, not these words, gave the name. */
  readonly resolved: boolean
  /** Outer sources of a chain, nearest first: "RENK said police found" -> police, via RENK. */
  readonly via: readonly string[]
}

/** The words that attribute: "said", "according to", "estimate". */
export interface Cue {
  readonly text: string
  readonly lemma: string
  readonly span: Span
}

/** One relation of source, cue and content. */
export interface Attribution {
  /** Null where something is reported with no one behind it ("is said to"). */
  readonly source: Source | null
  readonly cue: Cue | null
  /** The stretches of text that stand on the source's say-so, in order. */
  readonly content: readonly Span[]
  /** The stretches of `content` in direct quotation. */
  readonly quoted: readonly Span[]
  /** `attribution/rule` ids, in the order they fired. */
  readonly rules: readonly string[]
  /**
   * True where the words tell what someone wants, plans or thinks of a thing: "drafted", "named", "wants". Whoever
   * does so is not the source of a figure within: claims never rest on one. Absent on every report.
   */
  readonly attitude?: true
}

/** What the attribution stage adds, in order of their first word. */
export interface AttributionLayers {
  readonly attributions: readonly Attribution[]
}

/** What the stage that reads every sentence adds, in order of their first word. */
export interface EveryAttributionLayer {
  readonly everyAttribution: readonly Attribution[]
}
