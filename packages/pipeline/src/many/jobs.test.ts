import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findArticleFiles } from './article-files.ts'
import { runUnits } from './jobs.ts'
import { findUnits } from './units.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sayso-'))
  const line = (i: number) =>
    JSON.stringify({ id: `line ${i}`, text: `Police said ${i + 2} people died in the fire.` })
  await writeFile(
    join(folder, 'b.jsonl'),
    `${Array.from({ length: 40 }, (_, i) => line(i)).join('\n')}\nnot json\n`,
  )
  for (let i = 0; i < 20; i++)
    await writeFile(join(folder, `a${10 + i}.txt`), `A fire killed ${i + 2} people.`)
  await writeFile(join(folder, 'c.jsonl'), '')
})
afterAll(() => rm(folder, { recursive: true }))

async function run(jobs: number): Promise<{ jsonl: string; articles: number; unread: number }> {
  const sum = { jsonl: '', articles: 0, unread: 0 }
  for await (const done of runUnits(findUnits(findArticleFiles([folder])), { rows: 'claims' }, jobs)) {
    sum.jsonl += done.jsonl()
    sum.articles += done.articles
    sum.unread += done.unread
    expect(
      done
        .rows()
        .map((row) => JSON.stringify(row))
        .join('\n'),
    ).toBe(done.jsonl().trimEnd())
  }
  return sum
}

it('gives the same rows in the same order with one thread as with several', async () => {
  const one = await run(1)
  expect([one.articles, one.unread]).toEqual([60, 1])
  const rows = one.jsonl
    .trimEnd()
    .split('\n')
    .map((row) => JSON.parse(row))
  expect(rows.at(-1)).toMatchObject({
    type: 'error',
    document: { id: `${folder}/b.jsonl:41` },
    code: 'bad-json',
  })
  expect(rows[0].document.id).toBe(join(folder, 'a10.txt'))
  expect(await run(2)).toEqual(one)
})

it('says of a file of many articles that it cannot be read', async () => {
  const rows: object[] = []
  for await (const done of runUnits(
    findUnits(findArticleFiles([join(folder, 'no.jsonl')])),
    { rows: 'claims' },
    1,
  )) {
    rows.push(...done.rows())
  }
  expect(rows).toMatchObject([{ type: 'error', code: 'unreadable' }])
})
