import { expect, it } from 'vitest'
import * as core from './index.ts'

it('has this surface, and no more', () => {
  expect(Object.keys(core).sort()).toEqual([
    'SourceText',
    'contains',
    'cover',
    'overlaps',
    'pipeline',
    'shift',
    'sliceOf',
    'stage',
    'trim',
  ])
})
