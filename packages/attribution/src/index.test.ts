import { expect, test } from 'vitest'

test('the package gives what it says', async () => {
  expect(Object.keys(await import('./index.ts')).sort()).toEqual([
    'attributionStage',
    'everyAttributionStage',
    'findAttributions',
    'readAttributionOf',
  ])
})
