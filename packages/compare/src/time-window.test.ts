import { expect, it } from 'vitest'
import { mayBeSameTime, readDays } from './time-window.ts'

const day = (iso: string) => Date.parse(iso) / 86_400_000

it.each([
  ['2001-06-26', '2001-06-26', '2001-06-26'],
  ['2001-06-26T10:00', '2001-06-26', '2001-06-26'],
  ['2001-02', '2001-02-01', '2001-02-28'],
  ['2001', '2001-01-01', '2001-12-31'],
  ['1953/2001-05', '1953-01-01', '2001-05-31'],
  ['2001-06~', '2001-06-01', '2001-06-30'],
  ['2001-21', '2001-03-01', '2001-05-31'],
  ['2001-24', '2001-12-01', '2002-02-28'],
])('reads %s', (edtf, start, end) => {
  expect(readDays(edtf)).toEqual({ start: day(start), end: day(end) })
})

it.each(['P5Y', '', '../2001', '2001/..', '2001-13', '2002/2001', 'x'])('reads nothing in %j', (edtf) => {
  expect(readDays(edtf)).toBeUndefined()
})

it('holds what is not known for possible', () => {
  expect(mayBeSameTime(undefined, readDays('2001'))).toBe(true)
  expect(mayBeSameTime(readDays('2002'), readDays('2001'))).toBe(false)
})
