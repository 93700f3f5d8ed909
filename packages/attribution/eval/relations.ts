/**
 * Writes what we read in a corpus of attributions, as its scorer wants it.
 *
 *   npx tsx --conditions=sayso-source packages/attribution/eval/relations.ts CORPUS.jsonl SPLIT OUT [MODELS.json]
 *
 * SPLIT is train, held-out, looked-at, others or all. Writes OUT.gold.jsonl (the split) and OUT.pred.jsonl.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { findAttributions } from '../src/find-attributions.ts'
import { standardModels, toModels } from '../src/model/standard-models.ts'
import { readCorpus, type Split } from '../train/corpus.ts'

const [, , path, split, out, packed] = process.argv
if (!path || !split || !out) throw new Error('usage: relations.ts CORPUS.jsonl train|held-out|all OUT')
const models = packed ? toModels(JSON.parse(readFileSync(packed, 'utf8'))) : standardModels()
const documents = readCorpus(path, split as Split)
const rows = documents.map(({ doc_id, text }) => ({
  doc_id,
  text,
  attributions: findAttributions(text, { attitudes: true, models }).map(({ source, cue, content }) => ({
    source: source ? [[source.span.start, source.span.end]] : [],
    cue: cue ? [[cue.span.start, cue.span.end]] : [],
    content: content.map(({ start, end }) => [start, end]),
  })),
}))
const toLines = (all: readonly unknown[]) => all.map((row) => `${JSON.stringify(row)}\n`).join('')
writeFileSync(`${out}.gold.jsonl`, toLines(documents))
writeFileSync(`${out}.pred.jsonl`, toLines(rows))
