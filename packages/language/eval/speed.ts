// Speed of ours, wink-nlp and compromise over the newswire corpus in one run, sentence by sentence,
// by processor time, so that a busy machine disturbs it less:
//   npx tsx --conditions=sayso-source packages/language/eval/speed.ts [shared folder]
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createAnalyzer } from '../src/index.ts'
import { compromiseTags, ours, wink } from './peers.ts'

const shared = process.argv[2] ?? '../shared'
const texts = readFileSync(join(shared, 'corpus/newswire.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => (JSON.parse(line) as { text: string }).text)
const sentences = texts.flatMap((text) => text.split(/(?<=[.!?])\s+(?=[A-Z"])/))

function measure(name: string, tag: (text: string) => unknown, some: readonly string[]): number {
  let size = 0
  for (const text of some.slice(0, 500)) tag(text)
  const started = process.cpuUsage()
  for (const text of some) {
    size += text.length
    tag(text)
  }
  const seconds = process.cpuUsage(started).user / 1e6
  const speed = size / 1e6 / seconds
  console.log(
    `${name.padEnd(34)} ${speed.toFixed(2)} MB/s  (${(size / 1e6).toFixed(1)} MB in ${seconds.toFixed(2)} s)`,
  )
  return speed
}

// The slow ones see every tenth sentence.
const tenth = sentences.filter((_, i) => i % 10 === 0)
const tags = measure('ours, tokens and tags', ours, sentences)
const whole = measure(
  'ours, everything',
  (text) => createAnalyzer(text).analyze({ start: 0, end: text.length }),
  sentences,
)
measure('wink-nlp, tokens and tags', wink, tenth)
const slow = measure('compromise, tokens and tags', compromiseTags, tenth)
console.log(
  `times compromise: ${(tags / slow).toFixed(0)} for tags, ${(whole / slow).toFixed(0)} for everything`,
)
