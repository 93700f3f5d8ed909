/**
 * Article text from HTML against the article-extraction-benchmark's truth, by its own rule: F1 over 4-word
 * shingles, precision and recall each averaged over the pages.
 *
 *     npx tsx --conditions=sayso-source packages/clean/eval/html.ts [../shared/clean] [--worst]
 */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { readArticleText } from '../src/index.ts'

const root = process.argv[2]?.startsWith('-') ? '../shared/clean' : (process.argv[2] ?? '../shared/clean')
const truth = JSON.parse(readFileSync(`${root}/html-truth.json`, 'utf8')) as Record<
  string,
  { articleBody: string }
>

function shingles(text: string): Map<string, number> {
  const tokens = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const counts = new Map<string, number>()
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
  if (tokens.length > 0 && tokens.length < 4) add(tokens.join(' '))
  for (let i = 0; i + 4 <= tokens.length; i++) add(tokens.slice(i, i + 4).join(' '))
  return counts
}

function score(said: string, got: string) {
  const gold = shingles(said)
  const read = shingles(got)
  let tp = 0
  let fp = 0
  let fn = 0
  for (const key of new Set([...gold.keys(), ...read.keys()])) {
    const a = gold.get(key) ?? 0
    const b = read.get(key) ?? 0
    tp += Math.min(a, b)
    fp += Math.max(0, b - a)
    fn += Math.max(0, a - b)
  }
  const total = tp + fp + fn || 1
  return { tp: tp / total, fp: fp / total, fn: fn / total }
}

function f1(rows: readonly { tp: number; fp: number; fn: number }[]) {
  const sum = (key: 'tp' | 'fp' | 'fn') => rows.reduce((all, row) => all + row[key], 0)
  const mean = (values: (number | undefined)[]) => {
    const known = values.filter((value) => value !== undefined)
    return known.reduce((all, value) => all + value, 0) / known.length
  }
  const precision = mean(rows.map((row) => (row.fp + row.tp > 0 ? row.tp / (row.fp + row.tp) : undefined)))
  const recall = mean(rows.map((row) => (row.fn + row.tp > 0 ? row.tp / (row.fn + row.tp) : undefined)))
  void sum
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) }
}

const rows = Object.entries(truth).map(([id, { articleBody }], i) => {
  const html = gunzipSync(readFileSync(`${root}/html/${id}.html.gz`)).toString('utf8')
  const start = performance.now()
  const text = readArticleText(html)
  const ms = performance.now() - start
  const counts = score(articleBody, text)
  return { id, i, ms, heldOut: i % 5 === 4, text, articleBody, ...counts }
})
const show = (name: string, some: typeof rows) => {
  const { precision, recall, f1: f } = f1(some)
  console.log(
    `${name} ${some.length} pages  precision ${precision.toFixed(4)}  recall ${recall.toFixed(4)}  F1 ${f.toFixed(4)}`,
  )
}
show('all', rows)
show(
  'developed on',
  rows.filter((row) => !row.heldOut),
)
show(
  'held out',
  rows.filter((row) => row.heldOut),
)
console.log(
  `slowest page ${Math.max(...rows.map((row) => row.ms)).toFixed(0)} ms, ${((rows.length / rows.reduce((all, row) => all + row.ms, 0)) * 1000).toFixed(0)} pages/s`,
)
if (process.argv.includes('--worst')) {
  const worst = rows
    .filter((row) => !row.heldOut)
    .sort((a, b) => a.tp - b.tp)
    .slice(0, 25)
  for (const row of worst)
    console.log(
      row.i,
      row.id.slice(0, 8),
      `tp ${row.tp.toFixed(3)} fp ${row.fp.toFixed(3)} fn ${row.fn.toFixed(3)}`,
    )
}
