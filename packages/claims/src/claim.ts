import type { Source } from '@sayso/attribution'
import type { Span } from '@sayso/core'
import type { Figure, Phrase } from '@sayso/figures'

/** How firmly a figure is put forward. */
export type Stance = 'asserted' | 'estimated' | 'possible' | 'planned' | 'denied'

/** What a claim record says of the article it was read in. */
export interface ClaimDocument {
  readonly id: string
  readonly url: string | null
  readonly title: string | null
  readonly publisher: string | null
  readonly published: string | null
  readonly authors: readonly string[]
  readonly agency: string | null
  readonly dateline: {
    readonly place: string
    readonly country: string | null
    readonly date: string | null
  } | null
}

/** What happened to those counted. */
export interface ClaimEvent {
  readonly text: string
  readonly lemma: string
  readonly span: Span
  /** A category of the event lexicon: "displaced", "dead"; null where the word has none. */
  readonly category: string | null
}

/** A place a figure holds for. */
export interface ClaimPlace {
  readonly text: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null
  readonly span: Span
}

/** The time a figure holds for. */
export interface ClaimTime {
  readonly edtf: string
  readonly text: string
  readonly span: Span
  readonly basis: 'stated' | 'resolved'
}

/** The sentence that proves a claim: a W3C TextQuoteSelector and TextPositionSelector in one. */
export interface Evidence {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  readonly span: Span
}

/**
 * One claim record, version 1. Every span points into the article exactly as it was received, and
 * every `text` (and `evidence.exact`) that has a span is that slice of it.
 */
export interface Claim {
  readonly type: 'claim'
  readonly schema: 'sayso/claim@1'
  /** Stable hash of article id, span and value. */
  readonly id: string
  readonly document: ClaimDocument
  readonly figure: Omit<Figure, 'counted' | 'of' | 'rules'>
  readonly counted: Phrase | null
  readonly of: Phrase | null
  readonly event: ClaimEvent | null
  readonly source: Source | null
  readonly cue: { readonly text: string; readonly lemma: string; readonly span: Span } | null
  readonly quoted: boolean
  readonly stance: Stance
  readonly where: readonly ClaimPlace[]
  readonly when: ClaimTime | null
  readonly evidence: Evidence
  /** The rules that fired, in order. */
  readonly rules: readonly string[]
}
