/**
 * Reads the header of newswire pieces as printed and counts how often headline, author and
 * dateline's place agree: `npx tsx --conditions=sayso-source packages/header/eval/wire.ts [FILE] [--errors] [--all]`.
 * Every fifth piece is held out and counted by itself; its errors are never shown.
 */
import { readFileSync } from 'node:fs'
import { readHeader } from '@sayso/header'

interface Piece {
  id: string
  text: string
  gold: { headline: string | null; author: string | null; dateline: string | null; filed: string }
}

const args = process.argv.slice(2)
const file = args.find((arg) => !arg.startsWith('--')) ?? '../shared/header/wire.jsonl'
const errors = args.includes('--errors')

const isPlaceless = (dateline: string) =>
  /^(?:\*{4})?(?:[A-Za-z]+ +\d{1,2} *-$|(?:overnight|us|copper)\b)/i.test(dateline)
/** The printed dateline up to its first comma; null for one without a place. */
const placeOf = (dateline: string | null) =>
  dateline === null || isPlaceless(dateline)
    ? null
    : dateline
        .replace(/^[*\s]+|^RPT --/g, '')
        .split(/,| -/)[0]!
        .trim()
const authorsOf = (author: string | null) =>
  author === null
    ? []
    : author
        .replace(/^by /i, '')
        .replace(/,? reuters?d?$/i, '')
        .split(/,| and /i)
        .map((name) => name.trim().toLowerCase())
        .filter((name) => name !== '')

const table = {
  developed: new Map<string, [number, number]>(),
  'held out': new Map<string, [number, number]>(),
}
readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .forEach((line, index) => {
    const { id, text, gold } = JSON.parse(line) as Piece
    const header = readHeader({ text, published: gold.filed })
    const held = index % 5 === 4
    const count = (field: string, want: unknown, got: unknown) => {
      const rows = table[held ? 'held out' : 'developed']
      const row = rows.get(field) ?? [0, 0]
      row[1]++
      if (JSON.stringify(want) === JSON.stringify(got)) row[0]++
      else if (errors && !held) console.log(field, id, 'want', want, 'got', got)
      rows.set(field, row)
    }
    count('headline', gold.headline, header.headline)
    count(
      'author',
      authorsOf(gold.author),
      header.authors.map((name) => name.toLowerCase()),
    )
    const place = placeOf(gold.dateline)
    count('dateline place', place, header.dateline?.place ?? null)
    if (gold.dateline === null || place === null) count('none invented', null, header.dateline?.place ?? null)
    if (place !== null)
      count('dateline country told', true, header.dateline !== null && header.dateline.country !== null)
    count('published', true, /^\d{4}-\d\d-\d\dT/.test(header.published ?? ''))
  })
for (const [set, rows] of Object.entries(table))
  for (const [field, [right, all]] of rows)
    console.log(`${set.padEnd(10)} ${field.padEnd(22)} ${right}/${all} ${((100 * right) / all).toFixed(1)}`)
