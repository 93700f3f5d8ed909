// npx vitest bench packages/language/bench --run
import { expect, test } from 'vitest'
import { analyze } from '../src/index.ts'

const sentence =
  'Officials said on Tuesday that at least 40 people had been killed and 3,000 homes destroyed when the river burst its banks. '
const prose = (size: number) => sentence.repeat(Math.ceil(size / sentence.length)).slice(0, size)

test('prose, from 1 kB to 10 MB, is linear', async ({ bench }) => {
  const texts = [1e3, 1e4, 1e5, 1e6, 1e7].map(prose)
  const [kb1, kb10, kb100, mb1, mb10] = texts as [string, string, string, string, string]
  const results = await bench.compare(
    bench('1 kB', () => void analyze(kb1)),
    bench('10 kB', () => void analyze(kb10)),
    bench('100 kB', () => void analyze(kb100)),
    bench('1 MB', () => void analyze(mb1)),
    bench('10 MB', () => void analyze(mb10)),
    { time: 0, iterations: 2, warmupTime: 0, warmupIterations: 0 },
  )
  // A megabyte at a time or ten: the same for each, within what a busy machine does.
  const each = (name: '100 kB' | '10 MB', size: number) => results.get(name).latency.min / size
  expect(each('10 MB', 1e7)).toBeLessThan(5 * each('100 kB', 1e5))
}, 120_000)

test('100 kB of strange material', async ({ bench }) => {
  const size = 1e5
  await bench.compare(
    bench(
      'no full stop',
      () => void analyze('the water rose and people left their homes and '.repeat(size / 47)),
    ),
    bench('dots', () => void analyze('.'.repeat(size))),
    bench('Mr. U.S. Inc.', () => void analyze('Mr. U.S. Inc. '.repeat(size / 14))),
    bench('one word', () => void analyze('a'.repeat(size))),
    bench('a.a.a.', () => void analyze('a.'.repeat(size / 2))),
    bench('quotation marks', () => void analyze('“ '.repeat(size / 2))),
    { time: 0, iterations: 5, warmupTime: 0, warmupIterations: 1 },
  )
}, 60_000)
