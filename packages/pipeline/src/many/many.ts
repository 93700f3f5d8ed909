import { type ErrorRow, toErrorRow } from '@sayso/claims'
import type { ArticleInput } from '@sayso/core'
import pLimit from 'p-limit'
import { type Extraction, extractAll } from '../standard.ts'

/** An article, the row that says why there is none, or a way to fetch either when its turn comes. */
export type ArticleSource = ArticleInput | ErrorRow | ArticleToFetch

/** An article that is still to be fetched: from a disk, a database, the net. */
export interface ArticleToFetch {
  /** Its name in the error row, should fetching fail. */
  readonly id: string
  readonly fetch: () => Promise<ArticleInput | ErrorRow>
}

/** How many articles are worked on at once. */
export interface ManyOptions {
  /**
   * How many articles may be in memory at once: half of them are read together, while the others are
   * being fetched. 32 where absent.
   */
  readonly concurrency?: number
}

/** True for the row of an article that could not be read. */
export function isErrorRow(row: object): row is ErrorRow {
  return 'type' in row && row.type === 'error'
}

/**
 * Reads many articles with `readAll`, by the handful, while the next are being fetched. The results
 * come in the order of the articles, one for one; at most `concurrency` articles are in memory.
 *
 * What a fetch throws becomes an error row (`unreadable`). Where `readAll` throws, each of its articles
 * is read alone, and the one it throws for becomes an error row (`failed`): the others still come.
 */
export async function* readMany<Result extends object>(
  articles: AsyncIterable<ArticleSource> | Iterable<ArticleSource>,
  readAll: (articles: readonly ArticleInput[]) => readonly Result[],
  { concurrency = 32 }: ManyOptions = {},
): AsyncGenerator<Result | ErrorRow> {
  const limit = pLimit(concurrency)
  const handful = Math.ceil(concurrency / 2)
  const fetching: Promise<ArticleInput | ErrorRow>[] = []
  const readNext = async () => readHandful(await Promise.all(fetching.splice(0, handful)), readAll)
  for await (const article of articles) {
    fetching.push(limit(() => fetchArticle(article)))
    if (fetching.length >= concurrency) yield* await readNext()
  }
  while (fetching.length > 0) yield* await readNext()
}

/**
 * Extracts the claims of many articles: one {@link Extraction} or error row for each, in order, with
 * flat memory however many there are.
 */
export function extractMany(
  articles: AsyncIterable<ArticleSource> | Iterable<ArticleSource>,
  options: ManyOptions = {},
): AsyncGenerator<Extraction | ErrorRow> {
  return readMany(articles, extractAll, options)
}

async function fetchArticle(article: ArticleSource): Promise<ArticleInput | ErrorRow> {
  if (!('fetch' in article)) return article
  try {
    return await article.fetch()
  } catch (error) {
    return toErrorRow(article.id, 'unreadable', `It could not be read: ${messageOf(error)}`)
  }
}

function readHandful<Result extends object>(
  fetched: readonly (ArticleInput | ErrorRow)[],
  readAll: (articles: readonly ArticleInput[]) => readonly Result[],
): (Result | ErrorRow)[] {
  const articles = fetched.filter((article): article is ArticleInput => !isErrorRow(article))
  const results = readEach(articles, readAll)
  return fetched.map((article) => (isErrorRow(article) ? article : results.shift()!))
}

function readEach<Result extends object>(
  articles: readonly ArticleInput[],
  readAll: (articles: readonly ArticleInput[]) => readonly Result[],
): (Result | ErrorRow)[] {
  try {
    return [...readAll(articles)]
  } catch (error) {
    if (articles.length > 1) return articles.flatMap((article) => readEach([article], readAll))
    // No article should get here: a stage broke its promise never to throw. The others still come out.
    return [toErrorRow(articles[0]?.id ?? '', 'failed', `A stage failed on it: ${messageOf(error)}`)]
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
