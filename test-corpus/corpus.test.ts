import { readdirSync, readFileSync } from 'node:fs'
import { extract } from 'sayso'
import { describe, expect, it } from 'vitest'
import { compareArticle } from './src/compare-article.ts'
import { judge, toMessage } from './src/known-misses.ts'
import { readGold } from './src/read-gold.ts'

const articles = new URL('./articles/', import.meta.url)
const files = readdirSync(articles).filter((file) => file.endsWith('.md') && file !== 'README.md')

it('has at least fifteen articles', () => {
  expect(files.length).toBeGreaterThanOrEqual(15)
})

describe.each(files)('%s', (file) => {
  const gold = readGold(readFileSync(new URL(file, articles), 'utf8'))
  const { article, claims } = extract(
    gold.isHtml ? { ...gold.given, html: gold.text } : { ...gold.given, text: gold.text },
  )

  it('is read as its gold has it, but for its known misses', () => {
    const verdict = judge(gold, compareArticle(gold, article.header, claims))
    if (verdict.unlisted.length > 0 || verdict.fixed.length > 0) throw new Error(toMessage(file, verdict))
  })

  it('gives spans that slice the article', () => {
    for (const { figure, evidence, counted, event, source, cue } of claims) {
      for (const place of [figure, counted, event, source, cue]) {
        if (place?.span) expect(gold.text.slice(place.span.start, place.span.end)).toBe(place.text)
      }
      expect(gold.text.slice(evidence.span.start, evidence.span.end)).toBe(evidence.exact)
    }
  })
})
