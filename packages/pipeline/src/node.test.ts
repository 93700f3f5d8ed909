import { expect, it } from 'vitest'

it('exports these and no others', async () => {
  expect(Object.keys(await import('./node.ts')).sort()).toEqual([
    'articlesOf',
    'findArticleFiles',
    'findUnits',
    'lineUnits',
    'pipeUnits',
    'readArticleBytes',
    'readArticleFile',
    'readFormat',
    'runUnits',
    'withPublished',
  ])
})
