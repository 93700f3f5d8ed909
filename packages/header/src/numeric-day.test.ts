import { expect, it } from 'vitest'
import { toIsoDate } from './iso-date.ts'
import { toDayOrder } from './numeric-day.ts'

it.each([
  ['Stand: 03.11.2014, 18:20 Uhr', undefined, '2014-11-03T18:20:00'],
  ['3. 11. 2014', undefined, '2014-11-03'],
  ['25/11/2014', undefined, '2014-11-25'],
  ['11/25/2014', undefined, '2014-11-25'],
  ['03/11/2014', 'fr-FR', '2014-11-03'],
  ['03/11/2014', 'en-US', '2014-03-11'],
  ['03-11-2014', 'nl', '2014-11-03'],
  ['03/11/2014 at 6:47 pm', 'en_GB', '2014-11-03T18:47:00'],
])('reads "%s" of a page in %s', (text, language, want) => {
  expect(toIsoDate(text, toDayOrder(language))).toBe(want)
})

it.each([
  ['03/11/2014', undefined],
  ['03/11/2014', 'en'],
  ['version 1.2.2014.3', 'de'],
  ['31/31/2014', 'en-US'],
])('leaves "%s" of a page in %s', (text, language) => {
  expect(toIsoDate(text, toDayOrder(language))).toBeUndefined()
})

it.each([
  ['3. November 2014', '2014-11-03'],
  ['12. März 2020, 14:05', '2020-03-12T14:05:00'],
  ['le 1er août 2019', '2019-08-01'],
  ['6 de diciembre de 2018', '2018-12-06'],
  ['14 marzo 2017', '2017-03-14'],
  ['9 października 2021', '2021-10-09'],
  ['5 февраля 2016', '2016-02-05'],
  ['2014년 11월 3일', '2014-11-03'],
])('reads "%s" by the month of its language', (text, want) => {
  expect(toIsoDate(text)).toBe(want)
})
