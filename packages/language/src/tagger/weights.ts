import { LOW_BITS, type Model } from './model-file.ts'

const LOW_MASK = (1 << LOW_BITS) - 1

/** Looks up the weights of features. */
export class Weights {
  readonly #model: Model

  constructor(model: Model) {
    this.#model = model
  }

  /** Adds the weights of a feature to the scores that start at `at`; most features have none. */
  add(feature: number, to: Int32Array | Int16Array, at: number): void {
    const { filter, buckets, rows } = this.#model
    // A small filter says that a feature has no row without touching the tables.
    if ((filter[feature >>> 8]! & (1 << ((feature >>> 3) & 31))) === 0) return
    const bucket = feature >>> LOW_BITS
    const end = buckets[bucket + 1]!
    for (let row = buckets[bucket]!; row < end; ) {
      const last = row + 2 + 2 * (rows[row + 1]! & 255)
      if (rows[row] === (feature & LOW_MASK)) {
        for (let i = row + 2; i < last; i += 2) to[at + rows[i]!]! += rows[i + 1]!
        return
      }
      row = last
    }
  }

  /** Whether a feature has any weights. */
  has(feature: number): boolean {
    const { filter, buckets, rows } = this.#model
    if ((filter[feature >>> 8]! & (1 << ((feature >>> 3) & 31))) === 0) return false
    const bucket = feature >>> LOW_BITS
    const end = buckets[bucket + 1]!
    for (let row = buckets[bucket]!; row < end; row += 2 + 2 * (rows[row + 1]! & 255))
      if (rows[row] === (feature & LOW_MASK)) return true
    return false
  }

  /** Adds the weights of several features. */
  addAll(features: readonly number[], to: Int32Array | Int16Array, at: number): void {
    for (const feature of features) this.add(feature, to, at)
  }
}
