/** So many sums are held, 32 MB of them, before all are forgotten. */
const MOST = 1 << 24

/** Rows of summed weights, of whatever has been met: one array, so that a row is a place in it. */
export class Sums {
  values: Int16Array = new Int16Array(1 << 16)
  // No row starts at 0, so that 0 can stand for none.
  #used = 64

  /** Whether there may be no room for what the next stretch brings, and all should be forgotten. */
  get full(): boolean {
    return this.#used > MOST
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
    this.#used = 64
  }
}
