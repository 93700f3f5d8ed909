import type { Span } from '@sayso/core'

/** Where a field was read: what the supplier gave, the text, or a part of the page. */
export type FieldOrigin = 'given' | 'text' | 'json-ld' | 'meta' | 'time' | 'url' | 'title'

/** The place and date at the head of a wire story. */
export interface Dateline {
  /** As printed, without region and country: "BEIJING", "KATHMANDU". */
  readonly place: string
  /** State or province of the US and Canada, as a full name, where the dateline or AP style tells. */
  readonly region: string | null
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null
  /** EDTF date, where printed. */
  readonly date: string | null
  /** The whole dateline in the cleaned text, its dash included. */
  readonly span: Span
}

/** What stands at the head of an article, or around it. Absent is null; nothing is guessed. */
export interface Header {
  readonly headline: string | null
  readonly deck: string | null
  readonly authors: readonly string[]
  /** The agency that supplied it: "AP", "Reuters", "IPS". */
  readonly agency: string | null
  readonly dateline: Dateline | null
  /** ISO 8601 date, or date-time where the time is known. */
  readonly published: string | null
  readonly updated: string | null
  readonly publisher: string | null
  /** BCP 47. */
  readonly language: string | null
  /** What each field that was found came from. */
  readonly from: Readonly<Partial<Record<HeaderField, FieldOrigin>>>
  /** Where in the cleaned text each field that stands there was read. */
  readonly spans: Readonly<Partial<Record<HeaderField, Span>>>
}

/** The fields of a header that have an origin. */
export type HeaderField =
  | 'headline'
  | 'deck'
  | 'authors'
  | 'agency'
  | 'dateline'
  | 'published'
  | 'updated'
  | 'publisher'
  | 'language'

/** What the header stage adds. */
export interface HeaderLayers {
  readonly header: Header
}
