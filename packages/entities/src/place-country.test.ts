import { expect, it } from 'vitest'
import { findEntities } from './find-entities.ts'

const countryOf = (text: string, name: string) =>
  findEntities(text).entities.find((entity) => entity.name === name)?.country

it.each([
  ['Mud came down in the Harnek district of Badakhshan province, Afghanistan, by night.', 'Harnek', 'AF'],
  ['The bridge stood near Tolmau in the south of Kenya until Friday.', 'Tolmau', 'KE'],
  [
    'The storm crossed the Philippines. In the Philippines water stood in the towns of Manazy, Catelo, Bagangy and Boston on Friday.',
    'Boston',
    'PH',
  ],
  ['Sales rose in Florida, Georgia and Ohio last year.', 'Georgia', 'US'],
])('reads in "%s" the country of %s', (text, name, country) => {
  expect(countryOf(text, name)).toBe(country)
})

it('leaves great cities of a list where they are', () => {
  expect(
    countryOf(
      'The firm of the United States has shops in Chicago, Boston, Denver and Toronto now.',
      'Toronto',
    ),
  ).toBe('CA')
})
