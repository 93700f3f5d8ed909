import fc from 'fast-check'
import { expect, it } from 'vitest'
import { LOW_BITS, type Model, type Row, readModel, writeModel } from './model-file.ts'

function weightsOf(model: Model, feature: number): [number, number][] {
  const bucket = feature >>> LOW_BITS
  const { buckets, rows } = model
  for (let row = buckets[bucket]!; row < buckets[bucket + 1]!; ) {
    const last = row + 2 + 2 * (rows[row + 1]! & 255)
    if (rows[row] === feature % (1 << LOW_BITS)) {
      const sums = new Map<number, number>()
      for (let i = row + 2; i < last; i += 2) sums.set(rows[i]!, (sums.get(rows[i]!) ?? 0) + rows[i + 1]!)
      return [...sums]
    }
    row = last
  }
  return []
}

it('reads back every weight that was written', () => {
  const weight = fc.integer({ min: 2, max: 120 }).chain((n) => fc.constantFrom(n, -n))
  const pairs = fc.uniqueArray(fc.tuple(fc.nat(61), weight), {
    selector: ([label]) => label,
    minLength: 1,
    maxLength: 12,
  })
  const rows = fc.uniqueArray(fc.record({ feature: fc.nat(0xffffff), pairs }), {
    selector: (row) => row.feature,
    maxLength: 40,
  })
  fc.assert(
    fc.property(rows, (written: Row[]) => {
      const model = readModel([], Buffer.from(writeModel(written)).toString('base64'))
      for (const { feature, pairs } of written) expect(weightsOf(model, feature)).toEqual(pairs)
    }),
  )
})
