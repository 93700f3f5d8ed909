import type { Claim } from '@sayso/claims'
import { stringify } from 'csv-stringify/sync'
import { columns } from './columns.ts'

// RFC 4180 lines; a text cell that a spreadsheet would run as a formula gets an apostrophe before it.
const options = {
  escape_formulas: true,
  record_delimiter: 'windows',
  cast: { boolean: (value: boolean) => (value ? 'true' : 'false') },
} as const

/** The head row of a claims table, its line end included. */
export function csvHead(): string {
  return stringify([columns.map((column) => column.name)], options)
}

/** Claims as CSV rows of the flat {@link columns}, without the head row, for writing a table piece by piece. */
export function toCsvRows(claims: Iterable<Claim>): string {
  const rows: (string | number | boolean | null)[][] = []
  for (const claim of claims) rows.push(columns.map((column) => column.take(claim)))
  return rows.length === 0 ? '' : stringify(rows, options)
}

/**
 * Claims as a CSV table (RFC 4180) of the flat {@link columns}, with a head row.
 *
 * Safe to open in a spreadsheet: a text that starts with `=`, `+`, `-` or `@` gets an apostrophe before it.
 */
export function toCsv(claims: Iterable<Claim>): string {
  return csvHead() + toCsvRows(claims)
}
