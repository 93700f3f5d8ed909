import { describe, expect, it } from 'vitest'
import { findFigures } from '../find-figures.ts'

const units = (text: string) => findFigures(text).map(({ text: words, unit }) => `${words} ${unit}`)

describe('lists whose line breaks were lost', () => {
  it.each([
    ['Floods left 12 dead9,400 families were moved.', ['12 person', '9,400 household']],
    ['Crews counted 310 barns lost1,250 houses flooded', ['310 building', '1,250 building']],
    ['The dam drowned eight goats and swept away17,000 hens.', ['eight goat', '17,000 hen']],
    ['TOLL31 dead and six missing', ['31 person', 'six person']],
    ['Northfield12 out of 25 wards', ['12 out of 25 share']],
    ['roads cut off14 villages', ['14 village']],
  ])('%s', (text, expected) => {
    expect(units(text)).toEqual(expected)
  })

  it('counts no word of the next line', () => {
    const [one, two] = findFigures('Floods left 12 dead9,400 families were moved.')
    expect([one?.counted?.text, two?.counted?.text]).toEqual(['people', 'families'])
    expect(findFigures('Rain spoilt 3,080 houses inundated44,069 hectares of maize.')[0]?.counted?.text).toBe(
      'houses',
    )
  })

  it.each([
    'COVID19 cases rose.',
    'H1N1 flu spread.',
    'The A320 landed.',
    'An mp3 file was sent.',
    'See page2 now.',
    'Kampong12 was shut.',
  ])('not %s', (text) => expect(units(text)).toEqual([]))
})
