import { describe, expect, it } from 'vitest'

describe('the public surface', () => {
  it('is what the README says', async () => {
    expect(Object.keys(await import('./index.ts')).sort()).toEqual(['figuresStage', 'findFigures'])
  })
})
