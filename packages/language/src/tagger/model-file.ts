import { inflateSync } from 'fflate'

/** Two million bits: a quarter of a megabyte, which stays in a processor's nearer memory. */
const FILTER_MASK = 0x1fffff

/** The trained weights, laid out for reading: an open-addressed table from feature to its row of (label, weight) pairs. */
export interface Model {
  readonly labels: readonly string[]
  readonly mask: number
  /** Feature, then where its row starts with the length of it in the lowest 6 bits (0: the slot is empty), slot by slot. */
  readonly table: Int32Array
  /** One bit for each feature that has a row, by the lowest bits of the feature. */
  readonly filter: Int32Array
  readonly filterMask: number
  readonly pairLabels: Uint8Array
  readonly pairWeights: Int8Array
}

/** One feature and its weights: pairs of label and weight, from -127 to 127 where they are written. */
export interface Row {
  readonly feature: number
  readonly pairs: readonly (readonly [number, number])[]
}

/**
 * The bytes of a model, before compression: how many features and pairs; each feature as the step from the one
 * before it; the rows' lengths; the pairs' labels; their weights. Like stands beside like, so that it compresses.
 */
export function writeModel(rows: readonly Row[]): Uint8Array {
  const sorted = [...rows].sort((a, b) => a.feature - b.feature)
  const pairs = sorted.flatMap((row) => row.pairs)
  const bytes: number[] = []
  writeNumber(bytes, sorted.length)
  writeNumber(bytes, pairs.length)
  let last = 0
  for (const { feature } of sorted) {
    writeNumber(bytes, feature - last)
    last = feature
  }
  for (const row of sorted) bytes.push(row.pairs.length)
  for (const [label] of pairs) bytes.push(label)
  for (const [, weight] of pairs) bytes.push(weight & 255)
  return Uint8Array.from(bytes)
}

function writeNumber(bytes: number[], value: number): void {
  let rest = value
  while (rest > 127) {
    bytes.push((rest % 128) + 128)
    rest = Math.floor(rest / 128)
  }
  bytes.push(rest)
}

/** The model of its label names and its bytes, deflated and in base 64. */
export function readModel(labels: readonly string[], base64: string): Model {
  const bytes = inflateSync(fromBase64(base64))
  let at = 0
  const readNumber = () => {
    let value = 0
    let shift = 0
    for (;;) {
      const byte = bytes[at++]!
      value |= (byte & 127) << shift
      if (byte < 128) return value
      shift += 7
    }
  }
  const count = readNumber()
  const pairs = readNumber()
  let size = 1024
  while (size < count * 2) size *= 2
  const mask = size - 1
  const table = new Int32Array(size * 2)
  const filter = new Int32Array((FILTER_MASK + 1) / 32)
  const features = new Int32Array(count)
  let feature = 0
  for (let i = 0; i < count; i++) {
    feature += readNumber()
    features[i] = feature
  }
  let pair = 0
  for (let i = 0; i < count; i++) {
    const length = bytes[at++]!
    const feature = features[i]!
    let slot = feature & mask
    while (table[slot * 2 + 1] !== 0) slot = (slot + 1) & mask
    table[slot * 2] = feature
    table[slot * 2 + 1] = pair * 64 + length
    const bit = feature & FILTER_MASK
    filter[bit >>> 5]! |= 1 << (bit & 31)
    pair += length
  }
  const pairLabels = bytes.slice(at, at + pairs)
  const pairWeights = new Int8Array(bytes.slice(at + pairs, at + 2 * pairs).buffer)
  return { labels, mask, table, filter, filterMask: FILTER_MASK, pairLabels, pairWeights }
}

function fromBase64(base64: string): Uint8Array {
  const raw = atob(base64)
  const bytes = new Uint8Array(raw.length)
  for (let i = 0; i < raw.length; i++) bytes[i] = raw.charCodeAt(i)
  return bytes
}
