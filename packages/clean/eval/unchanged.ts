/**
 * What cleaning changes in the corpora beyond white space, quotation marks and dashes; and how long it takes.
 *
 *     npx tsx --conditions=sayso-source packages/clean/eval/unchanged.ts [../shared]
 */
import { readFileSync } from 'node:fs'
import { clean } from '../src/index.ts'

const root = process.argv[2] ?? '../shared'
const bare = (text: string) =>
  text
    .replace(/\p{Cf}/gu, '')
    .replace(/[\s\u2010-\u2015_-]+/g, '')
    .replace(/[‘’‚“”„`]|''|,,/g, '"')
    .replace(/'/g, '"')
    .replace(/"+/g, '"')
for (const file of ['newswire', 'displacement']) {
  const rows = readFileSync(`${root}/corpus/${file}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; text: string })
  for (const row of rows.slice(0, 300)) clean(row)
  const start = performance.now()
  const cleaned = rows.map((row) => clean(row))
  const ms = performance.now() - start
  let changed = 0
  cleaned.forEach(({ source }, i) => {
    const [before, after] = [bare(rows[i]!.text), bare(source.text)]
    if (before === after) return
    changed++
    let at = 0
    while (before[at] === after[at]) at++
    console.log(
      file,
      rows[i]!.id,
      JSON.stringify(before.slice(at - 15, at + 20)),
      '->',
      JSON.stringify(after.slice(at - 15, at + 20)),
    )
  })
  console.log(`${file}: ${changed} of ${rows.length} texts changed; ${ms.toFixed(0)} ms`)
}
