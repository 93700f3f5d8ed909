import { expect, it } from 'vitest'

it('exports these and no others', async () => {
  expect(Object.keys(await import('./index.ts')).sort()).toEqual([
    'BadLine',
    'ParquetTable',
    'columns',
    'csvHead',
    'readJsonLine',
    'readJsonl',
    'toClaimReview',
    'toCsv',
    'toCsvRows',
    'toHxl',
    'toIdmcFigure',
    'toIdmcFigures',
    'toJsonLine',
    'toJsonl',
    'toParquet',
    'toWebAnnotation',
  ])
})
