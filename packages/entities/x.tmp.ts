import { readFileSync } from 'node:fs'
import { clean } from '@sayso/clean'
import { findEntities } from '@sayso/entities'

const [file, want, n, mod] = process.argv.slice(2)
const c = new Map<string, [number, string]>()
readFileSync(file!, 'utf8')
  .trim()
  .split('\n')
  .forEach((l, i) => {
    if (i % 5 === 4 || i % Number(mod ?? 1)) return
    const a = JSON.parse(l)
    const { source, blocks } = clean({ text: a.text })
    const kept = blocks.filter(({ kind }) => !/boilerplate|stamp|credit|byline/.test(kind))
    const r = findEntities(source.text, {
      spans: kept.map((b) => b.span),
      headings: new Set(kept.filter(({ kind }) => /headline|deck|subheading/.test(kind)).map((b) => b.span)),
    })
    for (const e of r.entities)
      if (e.type.startsWith(want!)) {
        const m = r.mentions[e.mentions[0]!]!
        const k = e.name + (e.country ? '/' + e.country : '') + (e.role ? ' [' + e.role + ']' : '')
        const p = c.get(k)
        if (p) p[0]++
        else
          c.set(k, [
            1,
            source.text.slice(Math.max(0, m.span.start - 30), m.span.end + 30).replace(/\n/g, '⏎'),
          ])
      }
  })
const rows = [...c]
const step = Math.max(1, Math.floor(rows.length / Number(n)))
rows
  .filter((_, i) => i % step === 0)
  .forEach(([k, [x, ctx]]) => {
    console.log(k, '|', x, '|', ctx)
  })
