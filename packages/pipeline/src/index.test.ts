import { expect, it } from 'vitest'

it('exports these and no others', async () => {
  expect(Object.keys(await import('./index.ts')).sort()).toEqual([
    'annotate',
    'extract',
    'extractMany',
    'fullPipeline',
    'isErrorRow',
    'readMany',
    'standardPipeline',
  ])
})
