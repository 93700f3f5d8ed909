import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readLabelledDay } from './labelled-date.ts'

it.each([
  ['Menu\nPublished:\n3 November 2014\nShare', '2014-11-03'],
  ['Posted by Elin Berg on November 3, 2014', '2014-11-03'],
  ['Stand: 03.11.2014, 18:20 Uhr', '2014-11-03'],
  ['Publié le 3 novembre 2014 à 18h20', '2014-11-03'],
  ['Pubblicato il 3 novembre 2014', '2014-11-03'],
  ['公開日\n2014/11/03\n', '2014-11-03'],
  ['Updated 5 November 2014. Published 3 November 2014', '2014-11-03'],
])('reads the day of "%s"', (words, day) => {
  expect(readLabelledDay(words, undefined)?.iso).toBe(day)
})

it.each([
  'The book was published. On 3 November 2014 it rained.',
  'Founded 3 November 2014',
  'Published yesterday',
  '',
])('reads none in "%s"', (words) => {
  expect(readLabelledDay(words, undefined)).toBeUndefined()
})

it('reads any words', () => {
  fc.assert(
    fc.property(fc.string(), (words) => {
      readLabelledDay(`Published ${words}`, 'day-first')
    }),
  )
})
