/**
 * Times the reading of attributions over a corpus, apart from the tagging it asks for.
 *
 *   npx tsx --conditions=sayso-source packages/attribution/eval/speed.ts CORPUS.jsonl
 */
import { readFileSync } from 'node:fs'
import { clean } from '@sayso/clean'
import { findEntities } from '@sayso/entities'
import { type Analysis, createAnalyzer } from '@sayso/language'
import { findAttributions } from '../src/find-attributions.ts'

const path = process.argv[2]
if (!path) throw new Error('usage: speed.ts CORPUS.jsonl')
const articles = readFileSync(path, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as { text: string })
for (let round = 0; round < 3; round++) {
  let tagging = 0
  let all = 0
  let sentences = 0
  let characters = 0
  let found = 0
  let wanted = 0
  for (const article of articles) {
    const cleaned = clean(article)
    const { text } = cleaned.source
    const inner = createAnalyzer(text)
    const language = {
      text,
      analyze(span: { start: number; end: number }): Analysis {
        const from = performance.now()
        const analysis = inner.analyze(span)
        for (const token of analysis.tokens) void token.lemma
        tagging += performance.now() - from
        sentences++
        return analysis
      },
    }
    const entities = findEntities(text)
    const only = [
      ...text.matchAll(
        /\d[\d,.]*|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?)\b/g,
      ),
    ].map((m) => ({ start: m.index, end: m.index + m[0].length }))
    wanted += new Set(only.map((o) => cleaned.sentences.findIndex((s) => s.span.end > o.start))).size
    const from = performance.now()
    found += findAttributions({ ...cleaned, ...entities, text, language }, { only }).length
    all += performance.now() - from
    characters += text.length
  }
  console.log(
    `${(characters / 1e6).toFixed(1)} MB: ${all.toFixed(0)} ms, of which tagging ${tagging.toFixed(0)} ms of ${sentences} sentences (${wanted} with a number); ${found} attributions`,
  )
}
