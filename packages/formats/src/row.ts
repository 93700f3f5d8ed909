import type { Claim, ErrorRow } from '@sayso/claims'

/** What a claims file in JSONL holds: claims, and a row for each article that gave none because it could not be read. */
export type Row = Claim | ErrorRow
