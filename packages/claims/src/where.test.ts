import { describe, expect, it } from 'vitest'
import { claimOf } from '../test/claims-of.ts'

const placesOf = (text: string, figure: string): string[] =>
  claimOf(text, figure).where.map((place) => place.text)

describe('the places a figure holds for', () => {
  it.each([
    ['Nine people died in floods in Peru.', 'Nine', ['Peru']],
    ['In Peru, nine people died in floods.', 'nine', ['Peru']],
    ['Lima saw 80 mm of rain.', '80', ['Lima']],
    ['Storms killed 12 people in Nepal and 40 in India.', '12', ['Nepal']],
    ['Storms killed 12 people in Nepal and 40 in India.', '40', ['India']],
    ['Floods left 12 people dead and 4 missing in Nepal.', '12', ['Nepal']],
    ['In Nepal, a slide killed 12 people in Pokhara.', '12', ['Pokhara', 'Nepal']],
  ])('%s (%s)', (text, figure, places) => {
    expect(placesOf(text, figure)).toEqual(places)
  })

  it('gives the country of each', () => {
    expect(claimOf('Nine people died in floods in Peru.', 'Nine').where[0]?.country).toBe('PE')
  })

  it('leaves out where a source speaks', () => {
    expect(placesOf('Floods in Nepal have killed 12 people, officials in Geneva said.', '12')).toEqual([
      'Nepal',
    ])
  })

  it('leaves out what a distance is counted from', () => {
    expect(placesOf('The fire in Azusa burns 25 miles northeast of Los Angeles.', '25')).not.toContain(
      'Los Angeles',
    )
  })

  it('takes "here" from the dateline and "the country" from the last one named', () => {
    expect(
      placesOf('BEIJING, July 9 (Reuters) - Seven men entered an office here on Monday.', 'Seven'),
    ).toEqual(['BEIJING'])
    expect(placesOf('Ecuador was hit by a quake. It cost the country $900 million.', '900')).toEqual([
      'Ecuador',
    ])
  })

  it('goes on from toll to toll, but not to a price', () => {
    const text = 'A flood killed 12 people in Nepal. Some 300 homes were destroyed. Rice costs $2 a kilo.'
    expect(placesOf(text, '300')).toEqual(['Nepal'])
    expect(placesOf(text, '2 a kilo')).toEqual([])
  })

  it('takes the lead for a toll that nothing nearer places', () => {
    const lead = 'A flood hit the coast of Peru.'
    const text = `${lead}\n\nIt came at night.\n\nNobody was warned.\n\nMany fled.\n\nThe market was shut.\n\nSome 40 homes were destroyed.`
    expect(placesOf(text, '40')).toEqual(['Peru'])
  })

  it('leaves out whose office it is, and whose seat', () => {
    expect(placesOf('Texas Governor Ann Poe spent $5 million.', '5')).toEqual([])
    expect(placesOf('A Japan-based group counted 70 tents in Nepal.', '70')).toEqual(['Nepal'])
  })

  it('takes a heading that is a label', () => {
    const text =
      'Rain fell for a week across the region, officials said on Monday.\n\nTHAILAND\n\nAt least 30 villages were flooded by the river.'
    expect(placesOf(text, '30')).toEqual(['THAILAND'])
  })
})
