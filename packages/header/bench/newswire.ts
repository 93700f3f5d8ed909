/** Seconds for the headers of a corpus: `npx tsx --conditions=sayso-source packages/header/bench/newswire.ts [FILE]`. */
import { readFileSync } from 'node:fs'
import { clean } from '@sayso/clean'
import { readHeader } from '@sayso/header'

const file = process.argv[2] ?? '../shared/corpus/newswire.jsonl'
const articles = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { text: string; published?: string })
  .map((article) => ({
    ...article,
    cleaned: (({ source, blocks }) => ({ text: source.text, blocks }))(clean(article)),
  }))
for (let round = 0; round < 3; round++) {
  const began = process.cpuUsage()
  let datelines = 0
  for (const article of articles) if (readHeader(article).dateline) datelines++
  console.log(
    `${(process.cpuUsage(began).user / 1e6).toFixed(2)} s of processor time, ${datelines} datelines in ${articles.length} articles`,
  )
}
