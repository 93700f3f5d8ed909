import type { Weights } from './weights.ts'

/** As long as a row is: more than the labels that can be decided on. */
const ROW = 64

/** So many sums are held, 32 MB of them, before all are forgotten. */
const MOST = 1 << 24

/** Where the row of what nothing is known of stands. No place is 0, so that 0 can stand for none. */
const NOTHING = ROW

/**
 * Rows of summed weights, one a label, of the features met so far: one array, so that a row is a place in it. Features
 * without weights are left out first, so that all rare words with one ending share their rows: what stands in near
 * memory decides how fast words are tagged.
 */
export class Sums {
  readonly #weights: Weights
  readonly #ofOne = new Map<number, number>()
  values: Int16Array = new Int16Array(1 << 16)
  #used = 2 * ROW

  constructor(weights: Weights) {
    this.#weights = weights
  }

  /** Whether there may be no room for what the next stretch brings, and all should be forgotten. */
  get full(): boolean {
    return this.#used > MOST
  }

  /** The place of the sum of what `features` weigh. The row may be another's too. */
  of(features: readonly number[]): number {
    const weighty = features.filter((feature) => this.#weights.has(feature))
    if (weighty.length === 0) return NOTHING
    if (weighty.length > 1) return this.#sum(weighty)
    const [feature] = weighty
    const known = this.#ofOne.get(feature!)
    if (known !== undefined) return known
    const at = this.#sum(weighty)
    this.#ofOne.set(feature!, at)
    return at
  }

  /** The place of a new row of zeros. */
  take(length: number): number {
    const at = this.#used
    this.#used += length
    if (this.#used > this.values.length) {
      const larger = new Int16Array(this.values.length * 2)
      larger.set(this.values)
      this.values = larger
    }
    return at
  }

  clear(): void {
    this.values.fill(0, 0, this.#used)
    this.#ofOne.clear()
    this.#used = 2 * ROW
  }

  #sum(features: readonly number[]): number {
    const at = this.take(ROW)
    this.#weights.addAll(features, this.values, at)
    return at
  }
}
