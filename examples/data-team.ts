// A data team turns a folder of articles into one table, with flat memory however many there are.
// What cannot be read is counted and named, and stops nothing.
//
//   npx tsx --conditions=sayso-source examples/data-team.ts [FOLDER] [TABLE.csv]
import { createWriteStream } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { csvHead, toCsvRows } from '@sayso/formats'
import { type ArticleSource, extractMany, isErrorRow } from '@sayso/pipeline'
import { findArticleFiles, readArticleFile } from '@sayso/pipeline/node'

const [folder = fileURLToPath(new URL('articles', import.meta.url)), path = join(tmpdir(), 'claims.csv')] =
  process.argv.slice(2)

async function* articles(): AsyncGenerator<ArticleSource> {
  for await (const file of findArticleFiles([folder])) {
    yield { id: file.path, fetch: () => readArticleFile(file.path) }
  }
}

const table = createWriteStream(path)
table.write(csvHead())
let read = 0
let figures = 0
for await (const result of extractMany(articles(), { concurrency: 8 })) {
  if (isErrorRow(result)) {
    console.error(`${result.document.id}: ${result.message}`)
    continue
  }
  table.write(toCsvRows(result.claims))
  read += 1
  figures += result.claims.length
  console.log(`${result.article.document.publisher}: ${result.claims.length} figures`)
}
table.end()
await finished(table)
console.log(`${read} articles, ${figures} figures, one row each, in ${path}`)
