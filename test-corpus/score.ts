/**
 * Prints how much of the corpus is read right, field by field. It changes nothing.
 *
 *   npx tsx --conditions=sayso-source test-corpus/score.ts
 */
import { readdirSync, readFileSync } from 'node:fs'
import { extract } from 'sayso'
import { compareArticle } from './src/compare-article.ts'
import { FIGURE_FIELDS, HEADER_FIELDS } from './src/gold.ts'
import { readGold } from './src/read-gold.ts'

const articles = new URL('./articles/', import.meta.url)
const wrong = new Map<string, number>()
let figures = 0
let headers = 0
let files = 0
for (const file of readdirSync(articles).filter((name) => name.endsWith('.md'))) {
  const gold = readGold(readFileSync(new URL(file, articles), 'utf8'))
  const { article, claims } = extract(
    gold.isHtml ? { ...gold.given, html: gold.text } : { ...gold.given, text: gold.text },
  )
  files++
  figures += gold.figures.length
  headers += Object.keys(gold.header).length
  for (const { field } of compareArticle(gold, article.header, claims)) {
    wrong.set(field, (wrong.get(field) ?? 0) + 1)
  }
}

const count = (fields: readonly string[]) => fields.reduce((sum, field) => sum + (wrong.get(field) ?? 0), 0)
const percent = (right: number, all: number) => `${((100 * right) / all).toFixed(1)}%`
const missed = count(['found'])
console.log(`${files} articles, ${figures} figures`)
console.log(`header     ${percent(headers - count(HEADER_FIELDS), headers)} of ${headers} fields`)
console.log(`found      ${percent(figures - missed, figures)}, ${count(['extra'])} too much`)
for (const field of FIGURE_FIELDS.slice(1)) {
  console.log(`${field.padEnd(10)} ${percent(figures - missed - count([field]), figures)}`)
}
