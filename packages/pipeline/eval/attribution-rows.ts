/**
 * Writes the attributions that `annotate` gives of a corpus, as its scorer wants them.
 *
 *   npx tsx --conditions=sayso-source packages/pipeline/eval/attribution-rows.ts CORPUS.jsonl SPLIT OUT
 *
 * SPLIT is held-out, train or all. Writes OUT.gold.jsonl (the split) and OUT.pred.jsonl.
 */
import { writeFileSync } from 'node:fs'
import { readCorpus, type Split } from '../../attribution/train/corpus.ts'
import { annotate } from '../src/index.ts'

const [, , path, split, out] = process.argv
if (!path || !split || !out) throw new Error('usage: attribution-rows.ts CORPUS.jsonl held-out|train|all OUT')
const documents = readCorpus(path, split as Split)
const pair = ({ span }: { span: { start: number; end: number } }) => [span.start, span.end]
const rows = documents.map(({ doc_id, text }) => ({
  doc_id,
  text,
  attributions: annotate({ id: doc_id, text }).attributions.map(({ source, cue, content }) => ({
    source: source ? [pair(source)] : [],
    cue: cue ? [pair(cue)] : [],
    content: content.map(pair),
  })),
}))
const toLines = (all: readonly unknown[]) => all.map((row) => `${JSON.stringify(row)}\n`).join('')
writeFileSync(`${out}.gold.jsonl`, toLines(documents))
writeFileSync(`${out}.pred.jsonl`, toLines(rows))
