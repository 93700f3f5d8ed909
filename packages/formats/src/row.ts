import type { Claim, ClaimDocument } from '@sayso/claims'

/** A row that stands where an article's rows would, when the article could not be read. */
export interface ErrorRow {
  readonly type: 'error'
  readonly document: Pick<ClaimDocument, 'id'>
  /** A short fixed word for the reason: `bad-json`, `no-text`, `unreadable` ... */
  readonly code: string
  /** One sentence: what is wrong, and with what. */
  readonly message: string
}

/** What a claims file in JSONL holds: claims, and a row for each article that gave none because it could not be read. */
export type Row = Claim | ErrorRow
