import { deflateRawSync } from 'node:zlib'
import { type Row, writeModel } from '../src/tagger/model-file.ts'

/** Weights are written in halves; finer steps gain nothing on the development set. */
const SCALE = 2

/** Rows rounded to whole numbers, without weights under `least`: most of those were learned of one mistake. */
export function quantise(rows: readonly Row[], least: number): Row[] {
  const out: Row[] = []
  for (const { feature, pairs } of rows) {
    const kept: [number, number][] = []
    for (const [label, weight] of pairs) {
      const whole = Math.max(-127, Math.min(127, Math.round(weight * SCALE)))
      if (Math.abs(weight) >= least && whole !== 0) kept.push([label, whole])
    }
    if (kept.length > 0) out.push({ feature, pairs: kept })
  }
  return out
}

/** The model in base 64 with as little left out as fits into `largest` bytes. */
export function fit(rows: readonly Row[], largest: number): string {
  for (let least = 1.02; ; least += 0.02) {
    const kept = quantise(rows, least)
    const base64 = deflateRawSync(writeModel(kept), { level: 9 }).toString('base64')
    const pairs = kept.reduce((n, row) => n + row.pairs.length, 0)
    console.error(
      `weights of ${least.toFixed(2)} and more: ${kept.length} features, ${pairs} weights, ${base64.length} bytes`,
    )
    if (base64.length <= largest) return base64
  }
}
