import { expect, it } from 'vitest'

it('exports these and no others', async () => {
  expect(Object.keys(await import('./index.ts')).sort()).toEqual([
    'compareClaims',
    'isToldTwice',
    'sayNumber',
    'sayValue',
    'toWords',
  ])
})
