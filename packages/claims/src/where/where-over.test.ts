import { describe, expect, it } from 'vitest'
import { claimOf } from '../../test/claims-of.ts'

const placesOf = (text: string, figure: string) => claimOf(text, figure).where.map((place) => place.text)

describe('a scene that a paragraph opens with', () => {
  it.each([
    ['In Florida, the race is open. A third of voters are undecided.', 'third', ['Florida']],
    ['In Peru, buyers are few. Prices fell 4 percent.', '4 percent', ['Peru']],
    ['But in northern Chile, mines are shut. Losses are put at $9 million.', '9 million', ['northern Chile']],
    ['In Galle, Sri Lanka, the port is busy. It took 12 ships.', '12', ['Galle', 'Sri Lanka']],
    ['In Peru, buyers are few. In Chile, sellers are. Prices fell 4 percent.', '4 percent', ['Chile']],
    // A paragraph of its own ends it, a place later in the sentence sets none.
    ['In Peru, buyers are few.\n\nPrices fell 4 percent.', '4 percent', []],
    ['The race in Peru is open. A third of voters are undecided.', 'third', []],
    ['In Peru, buyers are few. Prices fell 4 percent in Chile.', '4 percent', ['Chile']],
  ])('%s', (text, figure, places) => {
    expect(placesOf(text, figure)).toEqual(places)
  })
})

describe('what only a country has', () => {
  const lead = 'Sweden’s economy is slowing, the statistics office said.\n\n'
  it.each([
    'Unemployment rose to 4 percent.',
    'In May, consumer prices rose 4 percent.',
    'Its trade surplus was 4 billion crowns.',
    'The wheat harvest came to 4 million tonnes.',
    'Industrial output grew by 4 percent.',
  ])('is of the one that the lead names: %s', (text) => {
    expect(placesOf(lead + text, '4')).toEqual(['Sweden'])
  })

  it('is nowhere where the lead names two, and firms are not countries', () => {
    expect(
      placesOf('Sweden and Norway are slowing, a bank said.\n\nUnemployment rose to 4 percent.', '4'),
    ).toEqual([])
    expect(placesOf(`${lead}The chain sold 4 percent more shoes.`, '4')).toEqual([])
  })
})

describe('names of ships, storms and holdings', () => {
  it.each([
    ['Typhoon Victoria formed at sea. Victoria killed 12 people.', '12'],
    ['The tanker Columbia sank. All 12 aboard the Columbia died.', '12'],
    ['The shuttle Columbia broke up. Columbia had 12 people aboard.', '12'],
    ['She owns a stake in Alderby worth $12.', '12'],
    ['He put $12 of savings and his faith in Orrinly.', '12'],
  ])('are no places: %s', (text, figure) => {
    expect(placesOf(text, figure)).toEqual([])
  })

  it('leave places of the same name alone', () => {
    expect(placesOf('Typhoon Victoria formed at sea. It killed 12 people in Victoria.', '12')).toEqual([
      'Victoria',
    ])
    expect(placesOf('He invested $12 million in Peru.', '12')).toEqual(['Peru'])
  })
})
