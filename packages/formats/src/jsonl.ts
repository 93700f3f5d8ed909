import { claimSchema, errorRowSchema } from '@sayso/claims'
import type { Row } from './row.ts'

/** One record as a line of JSON, its line feed included. */
export function toJsonLine(row: object): string {
  return `${JSON.stringify(row)}\n`
}

/** Records as JSONL: one JSON object a line. */
export function toJsonl(rows: Iterable<object>): string {
  let out = ''
  for (const row of rows) out += toJsonLine(row)
  return out
}

/** A line of a claims file that is no record. */
export class BadLine extends Error {
  override readonly name = 'BadLine'
  /** Counted from 1. */
  readonly line: number

  constructor(line: number, reason: string) {
    super(`line ${line}: ${reason}`)
    this.line = line
  }
}

/**
 * Reads one line of a claims file.
 *
 * @param line - the line without its end
 * @param number - its place in the file, from 1, for the message
 * @throws BadLine where it is no JSON, or neither a claim (version 1) nor an error row
 */
export function readJsonLine(line: string, number: number): Row {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    throw new BadLine(number, `not JSON: ${(error as Error).message}`)
  }
  const type = (value as { type?: unknown } | null)?.type
  if (type !== 'claim' && type !== 'error') {
    throw new BadLine(number, `neither a claim nor an error row: its type is ${JSON.stringify(type)}`)
  }
  const read = (type === 'claim' ? claimSchema : errorRowSchema).safeParse(value)
  if (read.success) return read.data as Row
  throw new BadLine(number, read.error.issues.map(sayIssue).join('; '))
}

/**
 * Reads a claims file in JSONL, lazily. Empty lines are passed over.
 *
 * @throws BadLine at the first line that is no record, with its number
 */
export function* readJsonl(text: string): Generator<Row> {
  let number = 0
  let start = 0
  while (start < text.length) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    number += 1
    const line = text.slice(start, end).trim()
    if (line !== '') yield readJsonLine(line, number)
    start = end + 1
  }
}

function sayIssue(issue: { readonly path: readonly PropertyKey[]; readonly message: string }): string {
  const path = issue.path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('')
  return `${path.replace(/^\./, '') || 'the record'}: ${issue.message}`
}
