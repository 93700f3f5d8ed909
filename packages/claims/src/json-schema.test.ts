import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { toJsonSchema } from './json-schema.ts'

it('is what is committed; if not, run `pnpm --filter @sayso/claims schema`', () => {
  const committed = readFileSync(new URL('../schema/claim.schema.json', import.meta.url), 'utf8')
  expect(JSON.parse(committed)).toEqual(toJsonSchema())
})
