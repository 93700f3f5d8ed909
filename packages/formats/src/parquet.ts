import type { Claim } from '@sayso/claims'
import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer'
import { type Column, type ColumnType, columns } from './columns.ts'

const parquetTypes: Record<ColumnType, Pick<SchemaElement, 'type' | 'converted_type'>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  number: { type: 'DOUBLE' },
  integer: { type: 'INT32' },
  boolean: { type: 'BOOLEAN' },
}

const schema: SchemaElement[] = [
  { name: 'claim', num_children: columns.length },
  ...columns.map(
    ({ name, type, nullable }): SchemaElement => ({
      name,
      ...parquetTypes[type],
      repetition_type: nullable ? 'OPTIONAL' : 'REQUIRED',
    }),
  ),
]

/**
 * A claims table in Parquet, written piece by piece: what `write` and `end` return, one after the other, is the file.
 *
 * It holds the flat {@link columns}, typed, in Snappy-compressed row groups, one for each `write`;
 * several thousand claims make a good one.
 */
export class ParquetTable {
  readonly #bytes = new ByteWriter()
  readonly #writer: ParquetWriter = new ParquetWriter({
    writer: this.#bytes,
    schema,
    createdBy: 'sayso',
    kvMetadata: [{ key: 'sayso', value: 'sayso/claim@1' }],
  })

  /** The bytes of one row group more. */
  write(claims: readonly Claim[]): Uint8Array {
    if (claims.length === 0) return new Uint8Array(0)
    const columnData = columns.map((column) => ({ name: column.name, data: valuesOf(column, claims) }))
    this.#writer.write({ columnData, rowGroupSize: claims.length })
    return this.#take()
  }

  /** The bytes that end the file: its indexes and its schema. Nothing may be written after. */
  end(): Uint8Array {
    this.#writer.finish()
    return this.#take()
  }

  #take(): Uint8Array {
    const taken = this.#bytes.getBytes().slice()
    this.#bytes.index = 0
    return taken
  }
}

function valuesOf(column: Column, claims: readonly Claim[]): (string | number | boolean | null)[] {
  return claims.map((claim) => column.take(claim))
}

/** Claims as the bytes of one Parquet file of the flat {@link columns}: text UTF-8, `low` and `high` double, spans int32. */
export function toParquet(claims: Iterable<Claim>): Uint8Array {
  const table = new ParquetTable()
  const parts = [table.write([...claims]), table.end()]
  const file = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    file.set(part, at)
    at += part.length
  }
  return file
}
