import { toJsonSchema } from '@sayso/claims'
import { exit } from '../exit.ts'
import { openOutput } from '../output.ts'

/** `sayso schema`: the JSON Schema of the claim record. */
export async function schema(): Promise<number> {
  const output = await openOutput(undefined)
  await output.write(`${JSON.stringify(toJsonSchema(), null, 2)}\n`)
  return exit.allRead
}
