/** How many bits of a feature's hash name its weight. */
export const BITS = 16
const MASK = (1 << BITS) - 1

/** A 32-bit hash of a word (FNV-1a), the same on every machine. */
export function hashOf(word: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193)
  return h | 0
}

const terms = new Map<string, number>()

/** {@link hashOf} of a word out of few, as ids of rules and senses are: worked out once. */
export function hashOfTerm(term: string): number {
  const known = terms.get(term)
  if (known !== undefined) return known
  const hash = hashOf(term)
  terms.set(term, hash)
  return hash
}

/** {@link hashOf} of a word that is one unit longer than the word of hash `h`. */
export function addUnit(h: number, unit: number): number {
  return Math.imul(h ^ unit, 0x01000193)
}

/**
 * The features of one decision: indices into a table of weights.
 *
 * A feature is a template's number with up to three values (small numbers or hashes of words), mixed into one index.
 */
export class Features {
  readonly ids: Int32Array = new Int32Array(512)
  count = 0

  clear(): void {
    this.count = 0
  }

  /** What was added, to be kept: a plain array, since a typed one costs more to make than a decision. */
  copy(): readonly number[] {
    const copy: number[] = []
    for (let i = 0; i < this.count; i++) copy.push(this.ids[i]!)
    return copy
  }

  /** Adds features that were worked out before. */
  addAll(ids: readonly number[]): void {
    for (let i = 0; i < ids.length && this.count < 512; i++) this.ids[this.count++] = ids[i]!
  }

  add(template: number, a = 0, b = 0, c = 0, d = 0): void {
    let h = Math.imul(template + 1, 0x9e3779b1) ^ Math.imul(a + 0x7f4a7c15, 0x85ebca6b)
    h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d) ^ Math.imul(b + 0x165667b1, 0xc2b2ae35)
    h = Math.imul(h ^ (h >>> 13), 0x297a2d39) ^ Math.imul(c + 0x27d4eb2f, 0x9e3779b1)
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b) ^ Math.imul(d + 0x7f4a7c15, 0x2c1b3c6d)
    h ^= h >>> 15
    if (this.count < 512) this.ids[this.count++] = h & MASK
  }
}
