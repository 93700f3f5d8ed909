/**
 * Reads the header of saved pages and counts how often headline, authors (as a set) and the day of
 * publication agree: `npx tsx --conditions=sayso-source packages/header/eval/html.ts [DIR] [--errors]`.
 * Every fifth page is held out and counted by itself; its errors are never shown.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { clean } from '@sayso/clean'
import { readHeader } from '@sayso/header'

interface Row {
  id: string
  file: string
  url: string
  headline: string | null
  authors: string[]
  published: string | null
}

const args = process.argv.slice(2)
const dir = args.find((arg) => !arg.startsWith('--')) ?? '../shared/header'
const errors = args.includes('--errors')
/** Some pages were saved as the server sent them, compressed. */
function readPageFile(file: string): string {
  const bytes = readFileSync(file)
  const text = bytes.toString('utf8')
  if (text.includes('<') && /<(?:html|head|body|!doctype|meta)/i.test(text)) return text
  for (const unpack of [gunzipSync, brotliDecompressSync]) {
    try {
      return unpack(bytes).toString('utf8')
    } catch {
      // Not packed this way.
    }
  }
  return text
}

const plain = (text: string | null) =>
  (text ?? '')
    .normalize('NFKC')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
const table = {
  developed: new Map<string, [number, number]>(),
  'held out': new Map<string, [number, number]>(),
}
const slow: string[] = []
readFileSync(join(dir, 'html.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .forEach((line, index) => {
    const row = JSON.parse(line) as Row
    const html = readPageFile(join(dir, row.file))
    const { source, blocks } = clean({ html })
    const began = performance.now()
    const header = readHeader({ html, url: row.url, cleaned: { text: source.text, blocks } })
    const took = performance.now() - began
    if (took > 200) slow.push(`${row.id} ${took.toFixed(0)} ms`)
    const held = index % 5 === 4
    const count = (field: string, right: boolean, want: unknown, got: unknown) => {
      const rows = table[held ? 'held out' : 'developed']
      const pair = rows.get(field) ?? [0, 0]
      pair[1]++
      if (right) pair[0]++
      else if (errors && !held && want !== null) console.log(field, row.id, '\n  want', want, '\n  got ', got)
      rows.set(field, pair)
    }
    if (row.headline !== null)
      count('headline', plain(row.headline) === plain(header.headline), row.headline, header.headline)
    const set = (names: readonly string[]) => [...new Set(names.map(plain))].sort().join('; ')
    count('authors', set(row.authors) === set(header.authors), row.authors, [
      header.from.authors,
      ...header.authors,
    ])
    // Some of the gold is a page's byline as it came: "Ann Lee, TIME", "Ann Lee | ann@paper.example".
    const parts = (names: readonly string[]) =>
      set(
        names
          .flatMap((name) => name.replace(/xa0/g, ' ').split(/\s*(?:,|\||\band\b)\s*/))
          .filter((part) => part !== '' && !part.includes('@')),
      )
    count('authors, gold split', parts(row.authors) === parts(header.authors), null, null)
    if (row.published !== null) {
      const day = (value: string | null) =>
        value
          ? new Date(/T\d/.test(value) && !/Z|[+-]\d\d:/.test(value) ? `${value}Z` : value).getTime()
          : Number.NaN
      const want = day(row.published.replace(' ', 'T'))
      const got = day(header.published)
      // To the day: the same in UTC, or as printed in the page's own zone.
      const same =
        header.published?.slice(0, 10) === row.published.slice(0, 10) || Math.abs(want - got) < 86_400_000
      count('published', same, row.published, [header.from.published, header.published])
    }
  })
for (const [name, rows] of Object.entries(table))
  for (const [field, [right, all]] of rows)
    console.log(`${name.padEnd(10)} ${field.padEnd(20)} ${right}/${all} ${((100 * right) / all).toFixed(1)}`)
if (slow.length > 0) console.log('slow:', slow.join(', '))
