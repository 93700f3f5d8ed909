import fc from 'fast-check'
import { expect, it } from 'vitest'
import { toIsoDate } from './iso-date.ts'

it.each([
  ['4-MAY-1988 09:12:57.15', '1988-05-04T09:12:57'],
  ['2014-11-03 07:49:22+00:00', '2014-11-03T07:49:22+00:00'],
  ['2014-11-03T07:49:22Z', '2014-11-03T07:49:22Z'],
  ['2014-11-03T07:49+0100', '2014-11-03T07:49:00+01:00'],
  ['2014-11-03', '2014-11-03'],
  ['20141103', '2014-11-03'],
  ['Nov. 3, 2014, 6:47 p.m.', '2014-11-03T18:47:00'],
  ['Mon, 03 Nov 2014 12:29:00 GMT', '2014-11-03T12:29:00Z'],
  ['3rd November 2014', '2014-11-03'],
  ['Published 3 November 2014', '2014-11-03'],
  ['2014/11/03', '2014-11-03'],
  ['2014年11月3日', '2014-11-03'],
])('reads "%s"', (text, want) => {
  expect(toIsoDate(text)).toBe(want)
})

it.each(['03/04/2014', '31 February 2014', 'yesterday', '', '2014', 'May 2014', '99-99-9999'])(
  'leaves "%s"',
  (text) => {
    expect(toIsoDate(text)).toBeUndefined()
  },
)

it('gives a real day or nothing', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d/:. -]{1,24}$/)), (text) => {
      const date = toIsoDate(text)
      if (date !== undefined) expect(Number.isNaN(Date.parse(date))).toBe(false)
    }),
  )
})
