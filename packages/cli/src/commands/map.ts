import { lineUnits, runUnits } from '@sayso/pipeline/node'
import { exit } from '../exit.ts'
import { endWhole } from '../interrupt.ts'
import { openOutput } from '../output.ts'

/** `sayso map`: one JSON article a line in, one JSON row a line out, in order, one for one. */
export async function map(options: { readonly published?: string }): Promise<number> {
  const output = await openOutput(undefined)
  const wanted = { rows: 'articles', everyLine: true, ...options } as const
  const stopListening = endWhole(output)
  for await (const rows of runUnits(lineUnits(process.stdin, 'stdin'), wanted, 1)) {
    await output.write(rows.jsonl())
  }
  stopListening()
  return exit.allRead
}
