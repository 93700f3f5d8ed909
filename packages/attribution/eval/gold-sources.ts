/**
 * How well sources are told where the figures are given: writes the gold figures as claims with the sources we read,
 * for the gold scorer ("source" and "attributed" in its table; the other fields are the gold's own).
 *
 *   npx tsx --conditions=sayso-source packages/attribution/eval/gold-sources.ts GOLD_DIR ARTICLES.jsonl OUT.jsonl [MODELS.json]
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { clean } from '@sayso/clean'
import type { SourceText, Span } from '@sayso/core'
import { entitiesStage } from '@sayso/entities'
import { headerStage } from '@sayso/header'
import { createAnalyzer } from '@sayso/language'
import { findAttributions } from '../src/find-attributions.ts'
import { standardModels, toModels } from '../src/model/standard-models.ts'
import { readAttributionOf } from '../src/read-attribution-of.ts'

interface GoldFigure extends Span {
  readonly text: string
  readonly [field: string]: unknown
}

const [, , gold, articles, out, packed] = process.argv
if (!gold || !articles || !out) throw new Error('usage: gold-sources.ts GOLD_DIR ARTICLES.jsonl OUT.jsonl')
const models = packed ? toModels(JSON.parse(readFileSync(packed, 'utf8'))) : standardModels()
const byId = new Map<string, { id: string; text: string; title?: string; published?: string }>()
for (const line of readFileSync(articles, 'utf8').split('\n').filter(Boolean)) {
  const article = JSON.parse(line)
  byId.set(article.id, article)
}
const rows: string[] = []
for (const file of readdirSync(gold).filter((name) => name.endsWith('.json'))) {
  const { id, figures } = JSON.parse(readFileSync(join(gold, file), 'utf8')) as {
    id: string
    figures: GoldFigure[]
  }
  const article = byId.get(id)!
  const cleaned = clean(article)
  const { text } = cleaned.source
  const language = createAnalyzer(text)
  const header = headerStage.run({ article, ...cleaned })
  const layers = { ...cleaned, language, ...header }
  const entities = entitiesStage.run(layers)
  const spans = figures.map((figure) => toCleaned(cleaned.source, figure))
  const attributions = findAttributions(
    { ...layers, ...entities, text },
    { only: spans.toSorted((a, b) => a.start - b.start), models },
  )
  figures.forEach((figure, i) => {
    const attribution = readAttributionOf(spans[i]!, attributions)
    rows.push(
      JSON.stringify({
        document: { id },
        figure: { ...figure, span: { start: figure.start, end: figure.end } },
        counted: figure.counted ? { text: figure.counted } : null,
        source: attribution?.source ?? null,
        cue: attribution?.cue ?? null,
        stance: figure.stance,
        rules: attribution?.rules,
      }),
    )
  })
}
writeFileSync(out, `${rows.join('\n')}\n`)

/** A span of the original in the cleaned text, found by halving. */
function toCleaned(source: SourceText, span: Span): Span {
  const place = (at: number): number => {
    let low = 0
    let high = source.text.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (source.toSource({ start: middle, end: middle + 1 }).start < at) low = middle + 1
      else high = middle
    }
    return low
  }
  const start = place(span.start)
  return { start, end: Math.max(start + 1, place(span.end)) }
}
