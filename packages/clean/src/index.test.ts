import { expect, it } from 'vitest'

it('offers its public surface', async () => {
  expect(Object.keys(await import('./index.ts')).sort()).toEqual([
    'clean',
    'cleanStage',
    'decodeBytes',
    'findBlocks',
    'findMojibake',
    'findSentences',
    'readArticleText',
    'repairText',
  ])
})
