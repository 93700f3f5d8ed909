// Whether the figure that a displacement analyst recorded is among those found in the excerpt that states it.
// npx tsx --conditions=sayso-source packages/figures/eval/idetect.ts [../shared/idetect/excerpts.jsonl] [--seen]
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findFigures } from '@sayso/figures'

interface Excerpt {
  readonly id: string
  readonly text: string
  readonly figures: readonly {
    readonly value: number
    readonly unit: string
    readonly explicitNumeral: boolean
    readonly numeral?: { readonly start: number; readonly end: number } | null
  }[]
}

const args = process.argv.slice(2)
const seen = args.includes('--seen')
const path =
  args.find((arg) => !arg.startsWith('--')) ??
  join(import.meta.dirname, '../../../../shared/idetect/excerpts.jsonl')
let asked = 0
let found = 0
let unit = 0
const units: Readonly<Record<string, string>> = {
  person: 'person',
  household: 'household',
  housing: 'building',
}
readFileSync(path, 'utf8')
  .trim()
  .split('\n')
  .forEach((line, i) => {
    if (seen && i % 5 === 4) return
    const { text, figures } = JSON.parse(line) as Excerpt
    const ours = findFigures(text)
    for (const { value, numeral, unit: sort, explicitNumeral } of figures) {
      if (!explicitNumeral || !numeral) continue
      asked += 1
      const hit = ours.find(
        (f) =>
          f.span.start < numeral.end && numeral.start < f.span.end && (f.low === value || f.high === value),
      )
      if (hit) found += 1
      else
        console.log(
          `missed ${value} in ${text.slice(Math.max(0, numeral.start - 60), numeral.end + 60)}\n   got ${ours.map((f) => `[${f.text}] ${f.low}`).join('; ')}`,
        )
      const wanted = units[sort.toLowerCase()] ?? sort
      if (hit && (hit.unit === wanted || (wanted === 'household' && hit.unit === 'building'))) unit += 1
      else if (hit)
        console.log(
          `unit ${sort}: ${hit.unit} (${hit.counted?.text}) in ${text.slice(Math.max(0, numeral.start - 50), numeral.end + 50).replace(/\s+/g, ' ')}`,
        )
    }
  })
console.log(`found ${found} of ${asked}: ${((100 * found) / asked).toFixed(1)}%; unit right in ${unit}`)
