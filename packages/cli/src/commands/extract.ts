import { extname } from 'node:path'
import type { Claim, ErrorRow } from '@sayso/claims'
import type { UnitRows } from '@sayso/pipeline/node'
import { type RowFormat, type RowOptions, runRows } from '../run-rows.ts'

type Format = 'jsonl' | 'csv' | 'table' | 'parquet' | 'hxl' | 'idmc' | 'web-annotation' | 'claim-review'

const formatOfFile: Readonly<Record<string, Format>> = {
  '.csv': 'csv',
  '.parquet': 'parquet',
  '.txt': 'table',
}

/** `sayso extract`: the claims of articles, in one of the formats. */
export async function extract(
  paths: readonly string[],
  options: RowOptions & { readonly format?: Format },
): Promise<number> {
  const format = options.format ?? usualFormat(options.output)
  return runRows(paths, options, 'claims', await openFormat(format))
}

function usualFormat(file: string | undefined): Format {
  if (file !== undefined) return formatOfFile[extname(file).toLowerCase()] ?? 'jsonl'
  return process.stdout.isTTY ? 'table' : 'jsonl'
}

// Each is loaded only when it is wanted.
async function openFormat(format: Format): Promise<RowFormat> {
  if (format === 'jsonl') return { write: (rows) => rows.jsonl() }
  if (format === 'table') {
    const { tableWriter } = await import('../table/table.ts')
    return claimsOnly(tableWriter())
  }
  const formats = await import('@sayso/formats')
  const each = (to: (claim: Claim) => object | undefined): RowFormat =>
    claimsOnly({
      write: (claims) => formats.toJsonl(claims.map(to).filter((row) => row !== undefined)),
    })
  switch (format) {
    case 'csv':
      return claimsOnly({ begin: formats.csvHead, write: formats.toCsvRows })
    case 'hxl':
      return claimsOnly({ begin: formats.hxlHead, write: formats.toHxlRows })
    case 'idmc':
      return each(formats.toIdmcFigure)
    case 'web-annotation':
      return each(formats.toWebAnnotation)
    case 'claim-review':
      return each(formats.toClaimReview)
    case 'parquet':
      return parquetFormat(new formats.ParquetTable())
  }
}

// Rows of a row group; a table of few row groups is read faster, and a group is held in memory while it grows.
const ROW_GROUP = 20_000

function parquetFormat(table: { write(claims: readonly Claim[]): Uint8Array; end(): Uint8Array }): RowFormat {
  let held: Claim[] = []
  return claimsOnly({
    write(claims) {
      held.push(...claims)
      if (held.length < ROW_GROUP) return ''
      const group = held
      held = []
      return table.write(group)
    },
    end: () => Buffer.concat([table.write(held), table.end()]),
  })
}

/** A format that has no place for error rows: they are said on standard error. */
function claimsOnly(format: {
  readonly begin?: () => string
  readonly write: (claims: readonly Claim[]) => string | Uint8Array
  readonly end?: () => string | Uint8Array
}): RowFormat {
  const write = (rows: UnitRows) => {
    const claims: Claim[] = []
    for (const row of rows.rows() as (Claim | ErrorRow)[]) {
      if (row.type === 'claim') claims.push(row)
      else process.stderr.write(`${row.document.id}: ${row.message} (${row.code})\n`)
    }
    return format.write(claims)
  }
  return { ...format, write }
}
