/**
 * An article as it comes in. Exactly one of `text` and `html` holds it; the rest is what its
 * supplier knows of it and the article itself may not say.
 */
export interface ArticleInput {
  /** The supplier's name for it; made from the content where absent. */
  readonly id?: string | undefined
  readonly url?: string | undefined
  readonly title?: string | undefined
  readonly publisher?: string | undefined
  /** When it was published: an ISO 8601 date or date-time, or what a feed prints (`2-MAR-1987 08:22:57`). */
  readonly published?: string | undefined
  readonly text?: string | undefined
  readonly html?: string | undefined
}
