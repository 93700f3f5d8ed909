import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { describe, expect, it } from 'vitest'
import { claimOf } from './claim-of.fixture.ts'
import { columns } from './columns.ts'
import { ParquetTable, toParquet } from './parquet.ts'

const fileOf = (bytes: Uint8Array) => bytes.slice().buffer as ArrayBuffer

describe('toParquet', () => {
  it('writes the flat columns with their types', async () => {
    const claims = [claimOf(), claimOf({ id: 'b', source: null, figure: { low: 2.5, high: 1e12 } })]
    const rows = await parquetReadObjects({ file: fileOf(toParquet(claims)) })
    expect(rows).toEqual(
      claims.map((claim) => Object.fromEntries(columns.map((c) => [c.name, c.take(claim)]))),
    )
  })

  it('writes a table of no claims that can be read', async () => {
    const file = fileOf(toParquet([]))
    expect(parquetMetadata(file).schema.length).toBe(columns.length + 1)
    expect(await parquetReadObjects({ file })).toEqual([])
  })

  it('joins what was written piece by piece', async () => {
    const table = new ParquetTable()
    const parts = [
      table.write([claimOf()]),
      table.write([]),
      table.write([claimOf({ id: 'b' })]),
      table.end(),
    ]
    const bytes = new Uint8Array(parts.flatMap((part) => [...part]))
    expect(parquetMetadata(fileOf(bytes)).row_groups.length).toBe(2)
    expect((await parquetReadObjects({ file: fileOf(bytes) })).map((row) => row.id)).toEqual([
      claimOf().id,
      'b',
    ])
  })
})
