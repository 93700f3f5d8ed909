import { type ErrorRow, toErrorRow } from '@sayso/claims'
import { cleanStage } from '@sayso/clean'
import { type ArticleInput, pipeline } from '@sayso/core'
import { headerStage } from '@sayso/header'
import { annotateAll, extractAll } from '../standard.ts'
import { readArticleJson } from './article-of-json.ts'
import { type ArticleSource, isErrorRow, readMany } from './many.ts'
import { type FileArticle, readArticleBytes, readArticleFile } from './read-article-file.ts'
import type { LinesUnit, Unit, Wanted } from './unit.ts'

/** What a unit gave: the rows in order, and how many articles were read and not read. */
export interface UnitResult {
  readonly rows: readonly object[]
  readonly articles: number
  readonly unread: number
}

/** Does a unit of work: reads its articles and gives their rows, in order. Never fails for what an article holds. */
export async function runUnit(unit: Unit, wanted: Wanted): Promise<UnitResult> {
  const readAll = (articles: readonly ArticleInput[]) => toRows(articles, wanted)
  const rows: object[] = []
  let articles = 0
  let unread = 0
  const take = (result: { readonly rows: readonly object[] } | ErrorRow) => {
    if (isErrorRow(result)) {
      unread += 1
      rows.push(result)
    } else {
      articles += 1
      for (const row of result.rows) rows.push(row)
    }
  }
  for await (const result of readMany(articlesOf(unit, wanted.everyLine), readAll)) take(result)
  return { rows, articles, unread }
}

/** The articles of a unit, in order; those of files still to be read. */
export function* articlesOf(unit: Unit, everyLine = false): Generator<ArticleSource> {
  if (unit.kind === 'files') {
    for (const path of unit.paths) yield { id: path, fetch: () => readArticleFile(path) }
  } else if (unit.kind === 'lines') {
    yield* articlesOfLines(unit, everyLine)
  } else if (unit.kind === 'unread') {
    yield unit.row
  } else {
    const article = readArticleBytes(unit.bytes, unit.name, unit.format)
    yield isErrorRow(article) || article.id !== unit.name ? article : { ...article, id: undefined }
  }
}

function* articlesOfLines(unit: LinesUnit, everyLine: boolean): Generator<ArticleInput | ErrorRow> {
  if (unit.overlong) {
    yield toErrorRow(
      `${unit.name}:${unit.firstLine}`,
      'too-large',
      'It is longer than a line may be (64 MB).',
    )
    return
  }
  const text = new TextDecoder().decode(unit.bytes)
  let line = unit.firstLine
  for (let start = 0; start < text.length; line++) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    const json = text.slice(start, end)
    if (everyLine || /\S/.test(json)) yield readArticleJson(json, `${unit.name}:${line}`)
    start = end + 1
  }
}

/** The rows of each of a handful of articles. */
function toRows(
  articles: readonly ArticleInput[],
  { rows, published }: Wanted,
): { readonly rows: readonly object[] }[] {
  const dated = articles.map((article) => withPublished(article, published))
  if (rows === 'claims') return extractAll(dated).map(({ claims }) => ({ rows: claims }))
  return annotateAll(dated).map((row, i) => {
    const { decoding = [] } = articles[i] as Partial<FileArticle>
    return { rows: [{ ...row, diagnostics: [...decoding, ...row.diagnostics] }] }
  })
}

const header = pipeline<{ readonly article: ArticleInput }>().add(cleanStage).add(headerStage)

/** The article, said to be published on `published` where neither its supplier nor its text says when it was. */
export function withPublished(article: ArticleInput, published: string | undefined): ArticleInput {
  if (published === undefined || article.published !== undefined) return article
  return header.run({ article }).header.published === null ? { ...article, published } : article
}
