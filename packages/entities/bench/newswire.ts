/** Seconds for the entities of a corpus: `npx tsx --conditions=sayso-source packages/entities/bench/newswire.ts [FILE]`. */
import { readFileSync } from 'node:fs'
import { clean } from '@sayso/clean'
import { findEntities } from '@sayso/entities'

const file = process.argv[2] ?? '../shared/corpus/newswire.jsonl'
const articles = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => clean({ text: (JSON.parse(line) as { text: string }).text }))
for (let round = 0; round < 3; round++) {
  const began = process.cpuUsage()
  let mentions = 0
  for (const { source, blocks } of articles)
    mentions += findEntities(source.text, { spans: blocks.map(({ span }) => span) }).mentions.length
  console.log(
    `${(process.cpuUsage(began).user / 1e6).toFixed(2)} s of processor time, ${mentions} mentions in ${articles.length} articles`,
  )
}
