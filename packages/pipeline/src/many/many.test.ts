import { toErrorRow } from '@sayso/claims'
import type { ArticleInput } from '@sayso/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ArticleSource, extractMany, isErrorRow, readMany } from './many.ts'

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const idOf = ({ id }: ArticleInput) => ({ id: id! })
const idsOf = (articles: readonly ArticleInput[]) => articles.map(idOf)
const all = async <T>(results: AsyncIterable<T>) => {
  const list: T[] = []
  for await (const result of results) list.push(result)
  return list
}

describe('readMany', () => {
  it('keeps the order, whichever is fetched first', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(4), { maxLength: 12 }),
        fc.integer({ min: 1, max: 5 }),
        async (delays, concurrency) => {
          const articles = delays.map(
            (ms, i): ArticleSource => ({
              id: `a${i}`,
              fetch: () => wait(ms).then(() => ({ id: `a${i}`, text: 'x' })),
            }),
          )
          const read = await all(readMany(articles, idsOf, { concurrency }))
          expect(read).toEqual(delays.map((_, i) => ({ id: `a${i}` })))
        },
      ),
      { numRuns: 20 },
    )
  })

  it('holds no more articles than it may', async () => {
    let open = 0
    let most = 0
    async function* articles(): AsyncGenerator<ArticleSource> {
      for (let i = 0; i < 50; i++) {
        open += 1
        most = Math.max(most, open)
        yield { id: `a${i}`, text: 'x' }
      }
    }
    for await (const _ of readMany(articles(), idsOf, { concurrency: 4 })) open -= 1
    expect(most).toBeLessThanOrEqual(4)
  })

  it('gives a row for what could not be fetched or read, and goes on', async () => {
    const articles: ArticleSource[] = [
      { id: 'a', fetch: () => Promise.reject(new Error('no such page')) },
      toErrorRow('b', 'bad-json', 'It is not JSON.'),
      { id: 'c', text: 'x' },
      { id: 'd', text: 'x' },
    ]
    const readAll = (some: readonly ArticleInput[]) => {
      if (some.some(({ id }) => id === 'c')) throw new Error('oh')
      return idsOf(some)
    }
    expect(await all(readMany(articles, readAll))).toEqual([
      toErrorRow('a', 'unreadable', 'It could not be read: no such page'),
      toErrorRow('b', 'bad-json', 'It is not JSON.'),
      toErrorRow('c', 'failed', 'A stage failed on it: oh'),
      { id: 'd' },
    ])
  })
})

it('extracts the claims of many articles', async () => {
  const [first, second] = await all(
    extractMany([
      { id: 'a', text: 'Police said 12 people died in the fire.' },
      { id: 'b', text: 'Nothing was counted.' },
    ]),
  )
  expect(first && !isErrorRow(first) && first.claims.map((claim) => claim.figure.low)).toEqual([12])
  expect(second && !isErrorRow(second) && second.claims).toEqual([])
})
