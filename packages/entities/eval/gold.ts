/**
 * Prints the entities of an article: `npx tsx --conditions=sayso-source packages/entities/eval/gold.ts ID [FILE]`.
 */
import { readFileSync } from 'node:fs'
import { clean } from '@sayso/clean'
import { findEntities } from '@sayso/entities'

const [id = 'albion', file = '../shared/gold/dev.jsonl'] = process.argv.slice(2)
for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
  const article = JSON.parse(line) as { id: string; text: string }
  if (!article.id.includes(id)) continue
  const { source, blocks } = clean({ text: article.text })
  const kept = blocks.filter(({ kind }) => !/boilerplate|stamp|credit|byline/.test(kind))
  const { entities } = findEntities(source.text, {
    spans: kept.map(({ span }) => span),
    headings: new Set(
      kept.filter(({ kind }) => /headline|deck|subheading/.test(kind)).map(({ span }) => span),
    ),
  })
  console.log(`== ${article.id}`)
  for (const { name, type, country, role, aliases, mentions } of entities)
    console.log(
      [type.slice(0, 6), name, country ?? '', role ?? '', aliases.join('; '), mentions.length].join(' | '),
    )
}
