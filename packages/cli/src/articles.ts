import type { ErrorRow } from '@sayso/claims'
import { type ArticleSource, type Extraction, extractMany, isErrorRow } from '@sayso/pipeline'
import { articlesOf, withPublished } from '@sayso/pipeline/node'
import { unitsOf } from './inputs.ts'
import type { RowOptions } from './run-rows.ts'

/** The articles that the arguments name, read, one after the other; those that could not be are said on standard error. */
export async function* readArticles(
  paths: readonly string[],
  { input, published }: RowOptions,
  unread: (row: ErrorRow) => void = warn,
): AsyncGenerator<Extraction> {
  for await (const read of extractMany(sources(paths, input, published))) {
    if (isErrorRow(read)) unread(read)
    else yield read
  }
}

async function* sources(
  paths: readonly string[],
  input: RowOptions['input'],
  published: string | undefined,
): AsyncGenerator<ArticleSource> {
  for await (const unit of unitsOf(paths, input)) {
    for (const source of articlesOf(unit)) {
      if (isErrorRow(source)) yield source
      else if ('fetch' in source) {
        yield {
          id: source.id,
          fetch: async () => {
            const article = await source.fetch()
            return isErrorRow(article) ? article : withPublished(article, published)
          },
        }
      } else yield withPublished(source, published)
    }
  }
}

/** Says on standard error which article could not be read, and why. */
export function warn(row: ErrorRow): void {
  process.stderr.write(`${row.document.id}: ${row.message} (${row.code})\n`)
}
