import type { Span } from '@sayso/core'

/** What an entity is. A demonym ("North Koreans") names people by their country. */
export type EntityType = 'person' | 'organization' | 'place' | 'demonym'

/** One mention of an entity. */
export interface Mention {
  readonly text: string
  readonly span: Span
  readonly type: EntityType
  /** ISO 3166-1 alpha-2, where known. */
  readonly country?: string
  /** Index into `entities` of the thing it names. */
  readonly entity: number
}

/** One thing, however often the article names it. */
export interface Entity {
  /** The fullest name the article gives, without title: "Park Chong-il". */
  readonly name: string
  readonly type: EntityType
  readonly country?: string
  /** Other forms the article uses: an acronym in brackets, a surname. */
  readonly aliases: readonly string[]
  /** For a person, what the article says they are: "provincial spokesman". */
  readonly role?: string
  /** Indices into `mentions`, in order. */
  readonly mentions: readonly number[]
}

/** What the entities stage adds. Mentions are in order of the text and do not overlap. */
export interface EntitiesLayers {
  readonly entities: readonly Entity[]
  readonly mentions: readonly Mention[]
}
