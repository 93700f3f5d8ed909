import { expect, it } from 'vitest'
import { findEntities } from './find-entities.ts'

it.each([
  'Typhoon Marel hit on Monday. Marel weakened later.',
  'Tropical Storm Marel formed. "Marel is slow," he said.',
  'A typhoon named "Marel" came. On Friday Marel turned north.',
  'Cyclone MAREL came. Rain from MAREL fell for days.',
  'The hurricane, dubbed Marel, passed. Then Marel grew.',
])('takes a storm for nobody in "%s"', (text) => {
  expect(findEntities(text).entities.map(({ name }) => name)).not.toContain('Marel')
  expect(findEntities(text).entities.map(({ name }) => name)).not.toContain('MAREL')
})

it('leaves a person who bears the name with a title', () => {
  const { entities } = findEntities('Typhoon Marel came. Mayor Marel Holt said so.')
  expect(entities.map(({ name }) => name)).toEqual(['Marel Holt'])
})
