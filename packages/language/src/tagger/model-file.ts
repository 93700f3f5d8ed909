import { inflateSync } from 'fflate'

/** The trained weights, laid out for reading: an open-addressed table from feature to its row of (label, weight) pairs. */
export interface Model {
  readonly labels: readonly string[]
  readonly mask: number
  readonly keys: Int32Array
  /** Where a feature's row starts, and the length of it in the lowest 6 bits. */
  readonly rows: Uint32Array
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
  const keys = new Int32Array(size)
  const rows = new Uint32Array(size)
  const features = new Int32Array(count)
  let feature = 0
  for (let i = 0; i < count; i++) {
    feature += readNumber()
    features[i] = feature
  }
  let pair = 0
  for (let i = 0; i < count; i++) {
    const length = bytes[at++]!
    let slot = features[i]! & mask
    while (rows[slot] !== 0) slot = (slot + 1) & mask
    keys[slot] = features[i]!
    rows[slot] = pair * 64 + length
    pair += length
  }
  const pairLabels = bytes.slice(at, at + pairs)
  const pairWeights = new Int8Array(bytes.slice(at + pairs, at + 2 * pairs).buffer)
  return { labels, mask, keys, rows, pairLabels, pairWeights }
}

function fromBase64(base64: string): Uint8Array {
  const raw = atob(base64)
  const bytes = new Uint8Array(raw.length)
  for (let i = 0; i < raw.length; i++) bytes[i] = raw.charCodeAt(i)
  return bytes
}
