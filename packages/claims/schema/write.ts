/** Writes the JSON Schema of the claim record beside this file: `pnpm --filter @sayso/claims schema`. */
import { writeFileSync } from 'node:fs'
import { toJsonSchema } from '../src/json-schema.ts'

writeFileSync(new URL('claim.schema.json', import.meta.url), `${JSON.stringify(toJsonSchema(), null, 2)}\n`)
