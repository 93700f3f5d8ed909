import type { ErrorRow } from '@sayso/claims'
import { compareClaims } from '@sayso/compare'
import type { Extraction } from '@sayso/pipeline'
import { toReport } from '@sayso/report'
import { readArticles, warn } from '../articles.ts'
import { exit } from '../exit.ts'
import { openOutput } from '../output.ts'
import type { RowOptions } from '../run-rows.ts'

/** `sayso report`: one self-contained HTML page of articles, with their ledger where there are several. */
export async function report(paths: readonly string[], options: RowOptions): Promise<number> {
  let unread = 0
  const articles: Extraction[] = []
  const failed = (row: ErrorRow) => {
    unread += 1
    warn(row)
  }
  for await (const article of readArticles(paths, options, failed)) articles.push(article)
  const ledger = articles.length > 1 ? compareClaims(articles.flatMap(({ claims }) => claims)) : undefined
  const output = await openOutput(options.output)
  await output.write(toReport(articles, ledger))
  await output.close()
  return unread > 0 ? exit.someUnread : exit.allRead
}
