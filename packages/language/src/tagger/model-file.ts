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

/** One feature and its weights, for {@link writeModel}: pairs of label and weight from -127 to 127. */
export interface Row {
  readonly feature: number
  readonly pairs: readonly (readonly [number, number])[]
}

/** The bytes of a model: features in order, each as the step from the one before it, its row's length and its pairs. */
export function writeModel(rows: readonly Row[]): Uint8Array {
  const bytes: number[] = []
  const sorted = [...rows].sort((a, b) => (a.feature >>> 0) - (b.feature >>> 0))
  let pairs = 0
  for (const row of rows) pairs += row.pairs.length
  for (const count of [sorted.length, pairs]) writeVarint(bytes, count)
  let last = 0
  for (const { feature, pairs } of sorted) {
    writeVarint(bytes, (feature >>> 0) - last)
    last = feature >>> 0
    bytes.push(pairs.length)
    for (const [label, weight] of pairs) bytes.push(label, weight & 255)
  }
  return Uint8Array.from(bytes)
}

function writeVarint(bytes: number[], value: number): void {
  let rest = value
  while (rest > 127) {
    bytes.push((rest % 128) + 128)
    rest = Math.floor(rest / 128)
  }
  bytes.push(rest)
}

/** The model of its label names and its bytes in base 64. */
export function readModel(labels: readonly string[], base64: string): Model {
  const raw = atob(base64)
  let at = 0
  const varint = () => {
    let value = 0
    let scale = 1
    for (;;) {
      const byte = raw.charCodeAt(at++)
      value += (byte & 127) * scale
      if (byte < 128) return value
      scale *= 128
    }
  }
  const count = varint()
  const pairs = varint()
  let size = 1024
  while (size < count * 2) size *= 2
  const mask = size - 1
  const keys = new Int32Array(size)
  const rows = new Uint32Array(size)
  const pairLabels = new Uint8Array(pairs)
  const pairWeights = new Int8Array(pairs)
  let feature = 0
  let pair = 0
  for (let i = 0; i < count; i++) {
    feature += varint()
    const length = raw.charCodeAt(at++)
    let slot = feature & mask
    while (rows[slot] !== 0) slot = (slot + 1) & mask
    keys[slot] = feature | 0
    rows[slot] = pair * 64 + length
    for (let j = 0; j < length; j++) {
      pairLabels[pair] = raw.charCodeAt(at++)
      pairWeights[pair] = (raw.charCodeAt(at++) << 24) >> 24
      pair++
    }
  }
  return { labels, mask, keys, rows, pairLabels, pairWeights }
}
