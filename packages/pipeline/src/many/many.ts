import { type ErrorRow, toErrorRow } from '@sayso/claims'
import type { ArticleInput } from '@sayso/core'
import pLimit from 'p-limit'
import { type Extraction, extract } from '../standard.ts'

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
  /** How many fetches may run at once, and how many articles may wait for their turn: what bounds the memory. 16 where absent. */
  readonly concurrency?: number
}

/** True for the row of an article that could not be read. */
export function isErrorRow(row: object): row is ErrorRow {
  return 'type' in row && row.type === 'error'
}

/**
 * Reads many articles with `read`, one after the other, while the next are being fetched. The results
 * come in the order of the articles, one for one; at most `concurrency` articles are in memory.
 *
 * What a fetch throws becomes an error row (`unreadable`), and so does what `read` throws (`failed`):
 * the others still come.
 */
export async function* readMany<Result extends object>(
  articles: AsyncIterable<ArticleSource> | Iterable<ArticleSource>,
  read: (article: ArticleInput) => Result,
  { concurrency = 16 }: ManyOptions = {},
): AsyncGenerator<Result | ErrorRow> {
  const limit = pLimit(concurrency)
  const fetching: Promise<ArticleInput | ErrorRow>[] = []
  for await (const article of articles) {
    fetching.push(limit(() => fetchArticle(article)))
    if (fetching.length >= concurrency) yield readOne(await fetching.shift()!, read)
  }
  for (const article of fetching) yield readOne(await article, read)
}

/**
 * Extracts the claims of many articles: one {@link Extraction} or error row for each, in order, with
 * flat memory however many there are.
 */
export function extractMany(
  articles: AsyncIterable<ArticleSource> | Iterable<ArticleSource>,
  options: ManyOptions = {},
): AsyncGenerator<Extraction | ErrorRow> {
  return readMany(articles, extract, options)
}

async function fetchArticle(article: ArticleSource): Promise<ArticleInput | ErrorRow> {
  if (!('fetch' in article)) return article
  try {
    return await article.fetch()
  } catch (error) {
    return toErrorRow(article.id, 'unreadable', `It could not be read: ${messageOf(error)}`)
  }
}

function readOne<Result extends object>(
  article: ArticleInput | ErrorRow,
  read: (article: ArticleInput) => Result,
): Result | ErrorRow {
  if (isErrorRow(article)) return article
  try {
    return read(article)
  } catch (error) {
    // No article should get here: a stage broke its promise never to throw. The others still come out.
    return toErrorRow(article.id ?? '', 'failed', `A stage failed on it: ${messageOf(error)}`)
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
