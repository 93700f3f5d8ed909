/**
 * Reads every article of a corpus and checks what a record promises: each text with a span is that slice of
 * the article as received, each claim fits the schema, no article is lost, none takes longer than a second.
 *
 *     npx tsx --conditions=sayso-source packages/pipeline/eval/every-span.ts [CORPUS.jsonl | FOLDER of .html and .html.gz ...]
 *
 * Exits 1 where anything is broken.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { claimSchema } from '@sayso/claims'
import type { ArticleInput } from '@sayso/core'
import { annotate } from '../src/index.ts'

const given = process.argv.slice(2)
const corpora =
  given.length > 0
    ? given
    : [
        'corpus/displacement.jsonl',
        'corpus/newswire.jsonl',
        'gold/dev.jsonl',
        'attribution/wikinews.jsonl',
        'clean/html',
        'header/html',
      ].map((path) => `../shared/${path}`)

let articles = 0
let claims = 0
let spans = 0
const broken: string[] = []

/** Calls `check` for every object under `value` that has both a `span` and a text. */
function check(id: string, original: string, value: unknown, path: string): void {
  if (value === null || typeof value !== 'object') return
  const { span, text, exact } = value as {
    span?: { start: number; end: number } | null
    text?: string
    exact?: string
  }
  const words = text ?? exact
  if (span) {
    spans++
    const { start, end } = span
    if (!(start >= 0 && start <= end && end <= original.length))
      broken.push(`${id} ${path}: span ${start}–${end} lies outside`)
    else if (words !== undefined && original.slice(start, end) !== words)
      broken.push(`${id} ${path}: ${JSON.stringify(words)} is ${JSON.stringify(original.slice(start, end))}`)
  }
  for (const [key, inner] of Object.entries(value))
    if (key !== 'span') check(id, original, inner, `${path}.${key}`)
}

/** The articles of a file of one article a line, or of a folder of pages. */
function* articlesOf(corpus: string): Generator<ArticleInput & { readonly id: string }> {
  if (!existsSync(corpus)) throw new Error(`no such corpus: ${corpus}`)
  if (statSync(corpus).isDirectory()) {
    for (const name of readdirSync(corpus)) {
      const bytes = readFileSync(join(corpus, name))
      yield {
        id: name,
        html: (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8'),
      }
    }
    return
  }
  for (const line of readFileSync(corpus, 'utf8').split('\n')) {
    if (!line) continue
    const { id, doc_id, text, title, published, url } = JSON.parse(line)
    yield { id: id ?? doc_id, text, title, published, url }
  }
}

for (const corpus of corpora) {
  for (const article of articlesOf(corpus)) {
    const { id } = article
    const original = article.html ?? article.text ?? ''
    articles++
    const started = performance.now()
    try {
      const row = annotate(article)
      check(id, original, row, 'row')
      for (const claim of row.claims) {
        const { error } = claimSchema.safeParse(claim)
        if (error) broken.push(`${id} ${claim.figure.text}: ${error.message}`)
      }
      if (row.claims.length !== row.figures.length)
        broken.push(`${id}: ${row.figures.length} figures, ${row.claims.length} claims`)
      claims += row.claims.length
    } catch (error) {
      broken.push(`${id}: ${(error as Error).stack}`)
    }
    const took = performance.now() - started
    if (took > 1000) broken.push(`${id}: took ${Math.round(took)} ms`)
  }
}
for (const each of broken.slice(0, 40)) console.error(each)
console.log(`${articles} articles, ${claims} claims, ${spans} spans, ${broken.length} broken`)
if (broken.length > 0) process.exit(1)
