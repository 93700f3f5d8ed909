import { readFile } from 'node:fs/promises'
import type { Claim, ErrorRow } from '@sayso/claims'
import { compareClaims } from '@sayso/compare'
import { readArticles, warn } from '../articles.ts'
import { isClaimsFile } from '../claims-file.ts'
import { exit, UsageError } from '../exit.ts'
import { openOutput } from '../output.ts'
import type { RowOptions } from '../run-rows.ts'

/** `sayso compare`: the ledger of articles, or of claims that were extracted before. */
export async function compare(
  paths: readonly string[],
  options: RowOptions & { readonly format?: 'json' | 'table' },
): Promise<number> {
  let unread = 0
  const claims: Claim[] = []
  const failed = (row: ErrorRow) => {
    unread += 1
    warn(row)
  }
  for (const path of paths) {
    if (await isClaimsFile(path)) claims.push(...(await readClaims(path, failed)))
    else for await (const read of readArticles([path], options, failed)) claims.push(...read.claims)
  }
  const ledger = compareClaims(claims)
  const format = options.format ?? (process.stdout.isTTY && options.output === undefined ? 'table' : 'json')
  const output = await openOutput(options.output)
  if (format === 'json') await output.write(`${JSON.stringify(ledger, null, 2)}\n`)
  else await output.write((await import('../table/ledger-table.ts')).toLedgerTable(ledger))
  await output.close()
  return unread > 0 ? exit.someUnread : exit.allRead
}

async function readClaims(path: string, failed: (row: ErrorRow) => void): Promise<Claim[]> {
  const { BadLine, readJsonl } = await import('@sayso/formats')
  const claims: Claim[] = []
  try {
    for (const row of readJsonl(await readFile(path, 'utf8'))) {
      if (row.type === 'claim') claims.push(row)
      else failed(row)
    }
  } catch (error) {
    if (error instanceof BadLine) throw new UsageError(`${path}: ${error.message}`)
    throw error
  }
  return claims
}
