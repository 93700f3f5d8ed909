import { expect, it } from 'vitest'

it('has this public surface', async () => {
  expect(Object.keys(await import('./index.ts')).sort()).toEqual([
    'analyze',
    'createAnalyzer',
    'languageStage',
    'loadInflection',
    'readsAsEnglish',
    'retag',
  ])
})
