// A fact-checker lays three articles on one accident side by side: where do they disagree, and which
// number lost its "up to" on the way to the headline?
//
//   npx tsx --conditions=sayso-source examples/fact-checker.ts
import { fileURLToPath } from 'node:url'
import { extractMany, isErrorRow } from '@sayso/pipeline'
import { readArticleFile } from '@sayso/pipeline/node'
import { type Claim, compare } from 'sayso'

const names = ['herald.json', 'wire.json', 'post.html']
const articles = names.map((name) => {
  const path = fileURLToPath(new URL(`articles/ferry/${name}`, import.meta.url))
  return { id: name, fetch: () => readArticleFile(path) }
})

const claims: Claim[] = []
for await (const result of extractMany(articles)) {
  if (!isErrorRow(result)) claims.push(...result.claims)
}

const ledger = compare(claims)
for (const { rule, message } of ledger.findings) console.log(`${rule.replace('compare/', '')}: ${message}`)

for (const { label, entries } of ledger.quantities) {
  if (entries.length < 2) continue
  console.log(`\n${label}`)
  for (const { low, high, text, publisher, source } of entries) {
    console.log(`  ${low ?? '…'} to ${high ?? '…'}  “${text}”  ${source ?? 'own voice'}, ${publisher}`)
  }
}
