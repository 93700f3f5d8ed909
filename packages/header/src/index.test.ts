import { expect, it } from 'vitest'

it('exports what it says', async () => {
  expect(Object.keys(await import('./index.ts')).sort()).toEqual([
    'headerStage',
    'readAgency',
    'readByline',
    'readDateline',
    'readHeader',
    'toIsoDate',
  ])
})
