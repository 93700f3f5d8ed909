/**
 * The trained weights. Features stand in order; those that share all but their lowest bits share a bucket, so that
 * one is found by its bucket and those bits.
 */
export interface Model {
  readonly labels: readonly string[]
  /** Where each bucket starts in `rows`, by the feature's bits above the lowest {@link LOW_BITS}. */
  readonly buckets: Int32Array
  /**
   * The features of all buckets: of each its lowest bits, how many pairs it has, and each pair's label and weight. They
   * stand together because a look-up costs as much as it touches memory far apart.
   */
  readonly rows: Int8Array
  /** One bit for each eight features, set where one of them has a row: small enough to stay in near memory. */
  readonly filter: Int32Array
}

/** One feature and its weights: pairs of label and weight. */
export interface Row {
  readonly feature: number
  readonly pairs: readonly (readonly [number, number])[]
}

/** Features are numbers of so many bits. */
const FEATURE_BITS = 24
/** So many of them tell the features of one bucket apart. */
export const LOW_BITS = 6

/** How many labels can be decided on, the first ones; the rest are oddities of the treebank, seen once or twice. */
export const DECIDABLE = 62

/** A pair's weight in the file: 2 to 17, or the same below zero. Larger ones stand as several pairs of one label. */
const LEAST = 2
const MOST = 17

/**
 * The bytes of a model: how many features and pairs, in four bytes each; then, bit by bit, each feature as the step
 * from the one before it (a one for every 64, a zero, six bits), then twelve bits for each pair: six of label, five
 * of weight, one that ends the row.
 *
 * @param rows - weights are whole numbers of at least 2 or at most -2
 */
export function writeModel(rows: readonly Row[]): Uint8Array {
  const sorted = rows.map(({ feature, pairs }) => ({ feature, pairs: pairs.flatMap(split) }))
  sorted.sort((a, b) => a.feature - b.feature)
  const bytes: number[] = []
  for (const count of [sorted.length, sorted.reduce((n, row) => n + row.pairs.length, 0)]) {
    for (let shift = 0; shift < 32; shift += 8) bytes.push((count >>> shift) & 255)
  }
  let held = 0
  let bits = 0
  const write = (value: number, length: number) => {
    held |= value << bits
    bits += length
    for (; bits >= 8; bits -= 8) {
      bytes.push(held & 255)
      held >>>= 8
    }
  }
  let last = 0
  for (const { feature } of sorted) {
    let step = feature - last
    for (; step > 63; step -= 64) write(1, 1)
    write(0, 1)
    write(step, LOW_BITS)
    last = feature
  }
  for (const { pairs } of sorted) {
    for (const [i, [label, weight]] of pairs.entries()) {
      write(label | (codeOf(weight) << 6) | (i === pairs.length - 1 ? 2048 : 0), 12)
    }
  }
  bytes.push(held & 255, 0)
  return Uint8Array.from(bytes)
}

/** A pair as one or more pairs whose weights the file can hold. */
function split([label, weight]: readonly [number, number]): [number, number][] {
  const sign = Math.sign(weight)
  const out: [number, number][] = []
  let rest = Math.abs(weight)
  while (rest > MOST) {
    const part = rest - MOST >= LEAST ? MOST : MOST - LEAST
    out.push([label, part * sign])
    rest -= part
  }
  return [...out, [label, rest * sign]]
}

function codeOf(weight: number): number {
  return weight > 0 ? weight - LEAST : -weight - LEAST + 16
}

/** The model of its label names and its bytes in base 64. */
export function readModel(labels: readonly string[], base64: string): Model {
  const raw = atob(base64)
  const readCount = (at: number) =>
    raw.charCodeAt(at) |
    (raw.charCodeAt(at + 1) << 8) |
    (raw.charCodeAt(at + 2) << 16) |
    (raw.charCodeAt(at + 3) << 24)
  const count = readCount(0)
  const pairs = readCount(4)
  let at = 8
  let held = 0
  let bits = 0
  const features = new Int32Array(count)
  const filter = new Int32Array(1 << (FEATURE_BITS - 3 - 5))
  let feature = 0
  for (let i = 0; i < count; ) {
    if (bits < 8) {
      held |= raw.charCodeAt(at++) << bits
      bits += 8
    }
    if ((held & 1) === 1) {
      feature += 64
      held >>>= 1
      bits--
      continue
    }
    feature += (held >>> 1) & 63
    held >>>= 7
    bits -= 7
    filter[feature >>> 8]! |= 1 << ((feature >>> 3) & 31)
    features[i++] = feature
  }
  const weights = Int8Array.from({ length: 32 }, (_, code) => (code < 16 ? code + LEAST : 16 - code - LEAST))
  const buckets = new Int32Array((1 << (FEATURE_BITS - LOW_BITS)) + 1)
  const rows = new Int8Array(2 * (count + pairs))
  let end = 0
  let bucket = 0
  let row = -1
  let i = 0
  // One flat loop: this is what takes longest when a program starts.
  for (let pair = 0; pair < pairs; pair++) {
    if (row < 0) {
      const feature = features[i++]!
      while (bucket < feature >>> LOW_BITS) buckets[++bucket] = end
      rows[end] = feature & ((1 << LOW_BITS) - 1)
      row = end
      end += 2
    }
    while (bits < 12) {
      held |= raw.charCodeAt(at++) << bits
      bits += 8
    }
    rows[end] = held & 63
    rows[end + 1] = weights[(held >>> 6) & 31]!
    end += 2
    if ((held & 2048) !== 0) {
      rows[row + 1] = (end - row - 2) >> 1
      row = -1
    }
    held >>>= 12
    bits -= 12
  }
  buckets.fill(end, bucket + 1)
  return { labels, buckets, rows, filter }
}
