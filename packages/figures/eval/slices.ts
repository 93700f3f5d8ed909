// Every span of every figure of a corpus slices to what it says; nothing throws.
// npx tsx --conditions=sayso-source packages/figures/eval/slices.ts [../shared/corpus/displacement.jsonl ...]
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findFigures } from '@sayso/figures'

const shared = join(import.meta.dirname, '../../../../shared/corpus')
const paths =
  process.argv.length > 2
    ? process.argv.slice(2)
    : ['displacement', 'newswire'].map((name) => join(shared, `${name}.jsonl`))
let figures = 0
let wrong = 0
for (const path of paths) {
  for (const line of readFileSync(path, 'utf8').trim().split('\n')) {
    const { text } = JSON.parse(line) as { text: string }
    let end = 0
    for (const figure of findFigures(text)) {
      figures += 1
      const phrases = [figure.counted, figure.of].filter((phrase) => phrase?.span)
      const slices = phrases.every(
        (phrase) => text.slice(phrase!.span!.start, phrase!.span!.end) === phrase!.text,
      )
      const finite = [figure.low, figure.high].every((value) => value === null || Number.isFinite(value))
      if (
        figure.span.start < end ||
        text.slice(figure.span.start, figure.span.end) !== figure.text ||
        !slices ||
        !finite
      ) {
        wrong += 1
        console.log(JSON.stringify(figure))
      }
      end = figure.span.end
    }
  }
}
console.log(`${figures} figures, ${wrong} wrong`)
