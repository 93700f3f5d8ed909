import { z } from 'zod'
import { claimSchema } from './schema.ts'

/** The JSON Schema (2020-12) of the claim record, version 1. */
export function toJsonSchema(): object {
  return { ...z.toJSONSchema(claimSchema), $id: 'sayso/claim@1', title: 'sayso claim, version 1' }
}
