import { expect, it } from 'vitest'
import { sayNumber, sayValue } from './say-value.ts'

it.each([
  [{ low: 150000, high: 300000, bound: 'range', kind: 'count', unit: 'person' }, '150,000–300,000'],
  [{ low: null, high: 3e6, bound: 'up-to', kind: 'count', unit: 'person' }, '≤ 3,000,000'],
  [{ low: 60, high: null, bound: 'more-than', kind: 'count', unit: 'person' }, '≥ 60'],
  [{ low: 500, high: 500, bound: 'about', kind: 'count', unit: 'person' }, '~500'],
  [{ low: 62, high: 62, bound: 'exact', kind: 'percent', unit: 'percent' }, '62%'],
  [{ low: 0.25, high: 0.25, bound: 'exact', kind: 'share', unit: 'share' }, '25%'],
  [{ low: 1.2e9, high: 1.2e9, bound: 'exact', kind: 'money', unit: 'USD' }, 'USD 1,200,000,000'],
  [{ low: 15, high: 69, bound: 'range', kind: 'age', unit: 'year' }, '15–69 years'],
  [{ low: 1 / 3, high: 1 / 3, bound: 'exact', kind: 'share', unit: 'share' }, '33.3%'],
  [{ low: 41, high: 41, bound: 'exact', kind: 'measure', unit: 'foot' }, '41 feet'],
  [{ low: 1, high: 1, bound: 'exact', kind: 'duration', unit: 'year' }, '1 year'],
  [{ low: null, high: null, bound: 'vague', kind: 'count', unit: null }, '?'],
] as const)('says %o as %s', (figure, said) => {
  expect(sayValue(figure)).toBe(said)
})

it.each([
  [0, '0'],
  [-1234.5, '-1,234.5'],
  [0.333333, '0.3333'],
  [999, '999'],
  [1e21, '1e+21'],
])('says %d as %s', (value, said) => {
  expect(sayNumber(value)).toBe(said)
})
