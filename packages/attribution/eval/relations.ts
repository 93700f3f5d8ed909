/**
 * Writes what we read in a corpus of attributions, as its scorer wants it.
 *
 *   npx tsx --conditions=sayso-source packages/attribution/eval/relations.ts CORPUS.jsonl SPLIT OUT [MODELS.json]
 *
 * SPLIT is train, held-out, looked-at, others or all. Writes OUT.gold.jsonl (the split) and OUT.pred.jsonl.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { contains } from '@sayso/core'
import { findAttributions } from '../src/find-attributions.ts'
import type { Attribution } from '../src/layers.ts'
import { standardModels, toModels } from '../src/model/standard-models.ts'
import { readCorpus, type Split } from '../train/corpus.ts'

const [, , path, split, out, packed] = process.argv
if (!path || !split || !out) throw new Error('usage: relations.ts CORPUS.jsonl train|held-out|all OUT')
const models = packed ? toModels(JSON.parse(readFileSync(packed, 'utf8'))) : standardModels()
const documents = readCorpus(path, split as Split)
const rows = documents.map(({ doc_id, text }) => ({
  doc_id,
  text,
  attributions: outermost(findAttributions(text, { attitudes: true, evenly: true, models })).map(
    ({ source, cue, content }) => ({
      source: source ? [[source.span.start, source.span.end]] : [],
      cue: cue ? [[cue.span.start, cue.span.end]] : [],
      content: content.map(({ start, end }) => [start, end]),
    }),
  ),
}))
/** The corpus marks no attribution within another: neither do we here. */
function outermost(all: readonly Attribution[]): Attribution[] {
  return all.filter(
    ({ cue }) =>
      !cue ||
      !all.some((other) => other.cue !== cue && other.content.some((span) => contains(span, cue.span))),
  )
}

const toLines = (all: readonly unknown[]) => all.map((row) => `${JSON.stringify(row)}\n`).join('')
writeFileSync(`${out}.gold.jsonl`, toLines(documents))
writeFileSync(`${out}.pred.jsonl`, toLines(rows))
