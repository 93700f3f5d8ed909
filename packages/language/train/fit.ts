import { DECIDABLE, type Row, writeModel } from '../src/tagger/model-file.ts'

/** Weights are written in halves: finer steps gain nothing on the development set, coarser ones lose. */
const PARTS = 2

/** Rows in whole halves, without weights under `least`: most of those were learned of one mistake. */
function prune(rows: readonly Row[], least: number): Row[] {
  const out: Row[] = []
  for (const { feature, pairs } of rows) {
    const kept = pairs
      .filter(([label, weight]) => label < DECIDABLE && Math.abs(weight) >= least)
      .map(([label, weight]) => [label, Math.round(weight * PARTS)] as const)
    if (kept.length > 0) out.push({ feature, pairs: kept })
  }
  return out
}

/** The model in base 64 with as little left out as fits into `largest` bytes. */
export function fit(rows: readonly Row[], largest: number): string {
  for (let least = 1.02; ; least += 0.02) {
    const kept = prune(rows, least)
    const weights = Buffer.from(writeModel(kept)).toString('base64')
    const pairs = kept.reduce((n, row) => n + row.pairs.length, 0)
    console.error(
      `weights of ${least.toFixed(2)} and more: ${kept.length} features, ${pairs} weights, ${weights.length} bytes`,
    )
    if (weights.length <= largest) return weights
  }
}
