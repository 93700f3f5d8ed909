import { z } from 'zod'
import type { ClaimDocument } from './claim.ts'

/** A row that stands where an article's rows would, when the article could not be read. */
export interface ErrorRow {
  readonly type: 'error'
  readonly document: Pick<ClaimDocument, 'id'>
  /** A short fixed word for the reason: `bad-json`, `no-text`, `binary`, `unreadable`, `too-large`, `failed`. */
  readonly code: string
  /** One sentence: what is wrong, and with what. */
  readonly message: string
}

/** The schema of an {@link ErrorRow}. */
export const errorRowSchema: z.ZodType<ErrorRow> = z.strictObject({
  type: z.literal('error'),
  document: z.strictObject({ id: z.string() }),
  code: z.string(),
  message: z.string(),
})

/** The row that says why the article `id` could not be read. */
export function toErrorRow(id: string, code: string, message: string): ErrorRow {
  return { type: 'error', document: { id }, code, message }
}
