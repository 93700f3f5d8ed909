import { expect, it } from 'vitest'
import { readForeignMonth, readMonth } from './months.ts'

it('reads English months, whole, short and with a stop', () => {
  expect(['January', 'Sept.', 'DEC', 'may', 'abr'].map(readMonth)).toEqual([1, 9, 12, 5, 4])
  expect(['Monday', '', 'janvier'].map(readMonth)).toEqual([undefined, undefined, undefined])
})

it('reads months of other languages, with accents or without', () => {
  expect(
    ['März', 'maerz', 'août', 'aout', 'diciembre', 'października', 'ağustos', 'января'].map(readForeignMonth),
  ).toEqual([3, 3, 8, 8, 12, 10, 8, 1])
  expect(['January', 'set', ''].map(readForeignMonth)).toEqual([undefined, undefined, undefined])
})
