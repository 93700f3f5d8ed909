// findFigures against compromise's numbers() on the same text in the same run; then hostile texts of growing length.
// pnpm --filter @sayso/figures bench [../shared/corpus/newswire.jsonl] [PIECES]
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findFigures } from '@sayso/figures'
import nlp from 'compromise'

const path = process.argv[2] ?? join(process.cwd(), '../../../shared/corpus/newswire.jsonl')
const texts = readFileSync(path, 'utf8')
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { text: string }).text)
const clock = (run: () => void): number => {
  const start = performance.now()
  run()
  return performance.now() - start
}

// Fewer pieces, spread over the corpus, are sooner done, and less kind: whoever comes second finds the machine's caches cold.
const pieces = Number(process.argv[3] ?? texts.length)
const step = Math.max(1, Math.floor(texts.length / pieces))
const sample = texts.filter((_, i) => i % step === 0)
const size = (list: readonly string[]) => list.reduce((sum, text) => sum + text.length, 0) / 1e6
for (const text of sample.slice(0, 30)) {
  findFigures(text)
  nlp(text).numbers()
}
const heap: number[] = []
let found = 0
const all = clock(() => {
  texts.forEach((text, i) => {
    found += findFigures(text).length
    if (i % 1000 === 999) heap.push(Math.round(process.memoryUsage().heapUsed / 1e6))
  })
})
// In processor time, so that a busy machine tells no lies.
const worked = (run: () => void): number => {
  const start = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
// In turns, so that both meet the same machine; of three rounds the best, so that neither is charged for what its
// engine compiles on the way.
let ours = Number.POSITIVE_INFINITY
let theirs = Number.POSITIVE_INFINITY
for (let round = 0; round < 3; round++) {
  const own = worked(() => {
    for (const text of sample) findFigures(text)
  })
  const other = worked(() => {
    for (const text of sample) nlp(text).numbers()
  })
  ours = Math.min(ours, own)
  theirs = Math.min(theirs, other)
}
console.log(
  `findFigures: ${found} figures in ${size(texts).toFixed(1)} MB, ${(all / 1000).toFixed(2)} s, ${((size(texts) / all) * 1000).toFixed(2)} MB/s`,
)
console.log(`heap in MB after each 1,000 pieces: ${heap.join(' ')}`)
console.log(
  `same ${sample.length} pieces: ours ${ours.toFixed(0)} ms, compromise ${theirs.toFixed(0)} ms: ${(theirs / ours).toFixed(1)} times as fast`,
)

const hostile: readonly (readonly [string, string])[] = [
  ['digits', '7'],
  ['commas', ','],
  ['"1,"', '1,'],
  ['"1 "', '1 '],
  ['"1-"', '1-'],
  ['"$1 to "', '$1 to '],
  ['"and "', 'and '],
  ['"one "', 'one '],
  ['"one hundred and "', 'one hundred and '],
  ['"more than "', 'more than '],
  ['one word', 'a'],
  ['"1a"', '1a'],
  ['"("', '('],
  ['quotes and digits', '1"'],
  ['"half of a "', 'half of a '],
  ['line breaks', '5\n'],
  ['"http://1."', 'http://1.'],
  ['"5 feet "', '5 feet '],
  ['"1/2 "', '1/2 '],
  ['"12 people and "', '12 people and '],
]
for (const [name, unit] of hostile) {
  const times = [62_500, 250_000, 1_000_000].map((length) => {
    const text = unit.repeat(Math.ceil(length / unit.length))
    return clock(() => findFigures(text))
  })
  const growth = times[2]! / Math.max(times[1]!, 5)
  console.log(
    `${name.padEnd(20)} 1 MB in ${times[2]!.toFixed(0).padStart(6)} ms, ${growth.toFixed(1)} times the time of a quarter of it`,
  )
}
