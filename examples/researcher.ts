// A researcher reads one article and asks who stands behind its figures.
//
//   npx tsx --conditions=sayso-source examples/researcher.ts
import { readFileSync } from 'node:fs'
import { extract } from 'sayso'

const text = readFileSync(new URL('articles/sample.txt', import.meta.url), 'utf8')
const { article, claims } = extract({ id: 'sample', text })

const { title, authors, published, dateline } = article.document
console.log(`${title}, by ${authors.join(', ')}, ${dateline?.place}, ${published}`)

// How many figures stand on somebody's say-so, and on whose?
const bySource = new Map<string, number>()
for (const { source } of claims) {
  const name = source?.name ?? "the article's own voice"
  bySource.set(name, (bySource.get(name) ?? 0) + 1)
}
console.log(`\n${claims.length} figures:`)
for (const [name, count] of [...bySource].sort(([, a], [, b]) => b - a)) console.log(`  ${count}  ${name}`)

// Counts, with the bounds the words set: null is open on that side.
console.log('\nCounts:')
for (const { figure, counted, event, source, stance } of claims) {
  if (figure.kind !== 'count') continue
  const said = source ? `, ${source.name}` : ''
  console.log(
    `  ${figure.low ?? '…'} to ${figure.high ?? '…'}: ${counted?.text} ${event?.text ?? ''} (${stance}${said})`,
  )
}

// Every claim points at its words in the article as it was received.
const wrong = claims.filter(({ figure }) => text.slice(figure.span.start, figure.span.end) !== figure.text)
console.log(`\n${claims.length - wrong.length} of ${claims.length} figures slice out of the article.`)
