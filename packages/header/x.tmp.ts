import { readHeader } from './src/index.ts'
import { clean } from '@sayso/clean'
import { readFileSync } from 'node:fs'
for (const l of readFileSync('/work/shared/gold/dev.jsonl','utf8').trim().split('\n')) { const d = JSON.parse(l)
const { source, blocks } = clean(d)
const h = readHeader({...d, cleaned: { text: source.text, blocks }})
console.log(d.id, {t:d.title,p:d.published,pub:d.publisher}); const {spans, ...r}=h; console.log(r); if (d.id.includes('albion')) console.log(blocks.map(b=>b.kind+': '+source.text.slice(b.span.start,b.span.end).slice(0,50)))
}
