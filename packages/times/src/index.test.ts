import { expect, it } from 'vitest'

it('has the public surface it says', async () => {
  expect(Object.keys(await import('./index.ts')).sort()).toEqual(['findTimes', 'timesStage'])
})
