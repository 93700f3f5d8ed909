import { type RowOptions, runRows } from '../run-rows.ts'

/** `sayso annotate`: one JSON row an article with every layer. */
export function annotate(paths: readonly string[], options: RowOptions): Promise<number> {
  return runRows(paths, options, 'articles', { write: (rows) => rows.jsonl() })
}
