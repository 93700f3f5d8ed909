import { expect, it } from 'vitest'
import { findEntities } from './find-entities.ts'

const places = (text: string) =>
  findEntities(text).mentions.map(({ text: name, country }) => `${name} ${country}`)

it.each([
  ['peru will cut its spending, a minister said.', ['peru PE']],
  ["brazil's exports to south korea rose.", ['brazil BR', 'south korea KR']],
  ['the drought in kenya spread, aid groups said.\nIt came from ethiopia.', ['kenya KE', 'ethiopia ET']],
])('reads a country written small in "%s"', (text, expected) => {
  expect(places(text)).toEqual(expected)
})

it.each(['Talks on peru ended.', 'a roast turkey on bone china', 'the cola of perus'])(
  'leaves "%s" alone',
  (text) => {
    expect(places(text)).toEqual([])
  },
)

it('knows a country from its people', () => {
  expect(places('Storms in the Philippines killed 12.')).toEqual(['Philippines PH'])
  expect(findEntities('The Philippines sent ships.').mentions[0]?.type).toBe('place')
})
