import { expect, it } from 'vitest'

it('exports these and no others', async () => {
  expect(Object.keys(await import('./index.ts')).sort()).toEqual([
    'BadLine',
    'ParquetTable',
    'columns',
    'csvHead',
    'hxlHead',
    'readJsonLine',
    'readJsonl',
    'toClaimReview',
    'toCsv',
    'toCsvRows',
    'toHxl',
    'toHxlRows',
    'toIdmcFigure',
    'toIdmcFigures',
    'toJsonLine',
    'toJsonl',
    'toParquet',
    'toWebAnnotation',
  ])
})
