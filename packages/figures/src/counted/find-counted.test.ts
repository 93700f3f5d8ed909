import { describe, expect, it } from 'vitest'
import { findFigures } from '../find-figures.ts'
import { counts } from '../reads.fixture.ts'

describe('what is counted', () => {
  it.each([
    ['Some 200 aid workers left.', ['Some 200: aid workers']],
    ['Hundreds of striking miners left.', ['Hundreds: striking miners']],
    ['Crews brought 2,400 parcels of tinned food.', ['2,400: parcels of tinned food']],
    ['Three million have died.', ['Three million: people']],
    ['Twelve were killed and 40 injured.', ['Twelve: people', '40: people']],
    ['Homes damaged: 66,000', ['66,000: Homes']],
    ['Injured – 30', ['30: people']],
    ['The death toll rose to 61.', ['61: The death toll']],
    ['Flames burned 33 homes in Alder and 185 in Birch.', ['33: homes', '185: homes']],
    ['A family of seven fled.', ['seven: family members']],
    ['The gauge caught 69mm of rain.', ['69mm: rain']],
    ['Crews dug a six-mile trench.', ['six-mile: trench']],
    ['The wall was two metres high.', ['two metres: The wall']],
    ['The fire burned 25 miles north of town.', ['25 miles: distance north']],
    ['Losses of $3 million are feared.', ['$3 million: Losses']],
    ['The firm won a $48 million contract.', ['$48 million: contract']],
    ['Net profit 30 mln marks vs 35 mln', ['30 mln marks: Net profit', '35 mln: Net profit']],
    [
      'Unemployment fell to 7.5 percent from 8 percent.',
      ['7.5 percent: Unemployment', '8 percent: Unemployment'],
    ],
    ['75,000 – Estimated number of voters who stayed at home', ['75,000: voters']],
  ])('%s', (text, expected) => expect(counts(text)).toEqual(expected))

  it('gives the whole of a part', () => {
    const [figure] = findFigures('Some 62 percent of rural schools shut.')
    expect(figure?.of?.text).toBe('rural schools')
    const [, half] = findFigures('The mine had 1,200 workers. Half of them left.')
    expect(half?.of?.text).toBe('workers')
  })

  it('gives spans that slice, or null for what is understood', () => {
    const text = 'Some 200 aid workers left. Three million have died.'
    for (const { counted } of findFigures(text)) {
      if (counted?.span) expect(text.slice(counted.span.start, counted.span.end)).toBe(counted.text)
      else expect(counted?.text).toBe('people')
    }
  })

  it('never leaves its block', () => {
    const text = 'Toll: 61\nHomes were lost.'
    const [figure] = findFigures(text, { blocks: [{ start: 0, end: 8 }] })
    expect(figure?.text).toBe('61')
    expect(figure?.counted?.span?.end ?? 0).toBeLessThanOrEqual(8)
  })
})
