import { describe, expect, it } from 'vitest'
import { findFigures } from '../find-figures.ts'
import { counts } from '../reads.fixture.ts'

const units = (text: string) => findFigures(text).map(({ unit }) => unit)

describe('people', () => {
  it.each([
    'Some 3 million Texans lost power.',
    'Two million New Yorkers stayed in.',
    'About 40 Britons were aboard.',
    'Some 200 Londoners queued.',
    'Raiders killed 12 herders.',
    'Nine stragglers were killed.',
    'Officials put the toll at nine.',
    'That raised the death toll to about 14.',
    'More than 15,000 had marched by noon.',
    'Some 400 turned up.',
    'The village said “not more than 15” died.',
    'The number of people on the list dropped by 12.',
    'The mayor chose to evacuate over 300.',
    'About 46 of those displaced are with friends.',
    'With millions watching on television, she won.',
    'Thousands may have been exposed.',
    'She was one of dozens to crowd in.',
    'Displaced: 4,300',
    'Total displaced: 4,300',
    'Total affected: 900',
    'Number evacuated – 75',
    'Missing: 7',
  ])('%s', (text) => expect(units(text)).toEqual(['person']))

  it.each([
    'It sent 400 containers.',
    'It sold 20 computers.',
    'It has 90 sensors.',
    'It lost 30 orders.',
    'It bought 12 trailers.',
  ])('not %s', (text) => expect(units(text)).not.toContain('person'))

  it('takes in what is joined', () => {
    expect(counts('They need 40 brave men and women.')).toEqual(['40: brave men and women'])
    expect(counts('Fire took 200 homes and shops.')).toEqual(['200: homes and shops'])
    expect(counts('It drove out thousands of men, women and children.')).toEqual([
      'thousands: men, women and children',
    ])
    expect(counts('They held 20 soldiers and rebels fled.')).toEqual(['20: soldiers'])
    expect(counts('It has 30 nurses, doctors and porters in Leeds.')).toEqual([
      '30: nurses, doctors and porters',
    ])
  })
})

describe('the right side', () => {
  it.each([
    ['Brent crude slid $1.12 to $98.50 a barrel.', ['$1.12: Brent crude', '$98.50 a barrel: Brent crude']],
    [
      'Profit rose to $2 billion in the quarter to July, compared with $1 billion.',
      ['$2 billion: Profit', '$1 billion: Profit'],
    ],
    ['Losses widened to €19 million in the second half.', ['€19 million: Losses']],
    ['They gave little, with a median of just £50.', ['£50: a median']],
    ['He was jailed for two years.', ['two years: jail']],
    ['Sales at shops open at least a year rose 4 percent.', ['4 percent: Sales']],
    ['Growth beat the 2.5 percent economists had expected.', ['2.5 percent: Growth']],
    ['Adam took 38 percent, Beth had 36 percent.', ['38 percent: Adam', '36 percent: Beth']],
    ['Roads shut after over 2 weeks of flooding.', ['over 2 weeks: flooding']],
    ['Some 17 Rural Rescue Force (RRF) teams came.', ['Some 17: Rural Rescue Force (RRF) teams']],
    [
      'They said no. Not 100,000, 200,000 or 250,000 refugees.',
      ['100,000: refugees', '200,000 or 250,000: refugees'],
    ],
    ['A mother of three was held.', ['three: children']],
    ['The index closed up 45.6 points at 7,212.3.', ['45.6 points: The index', '7,212.3: The index']],
    ['It has 18 fact-checkers working late.', ['18: fact-checkers']],
    ['Nine Provinces Affected', ['Nine: Provinces']],
    ['Some two-thirds of nurses plan to quit.', ['Some two-thirds: nurses']],
    ['A poll of 900 young voters suggests that he leads.', ['900: young voters']],
  ])('%s', (text, expected) => expect(counts(text)).toEqual(expected))

  it('takes the unit from afar where the noun only points back', () => {
    expect(units('Some 20,000 people fled; that figure has since fallen to 15,475.')).toEqual([
      'person',
      'person',
    ])
    expect(units('The number of homes destroyed in the Ash Creek fire has risen to 116.')).toEqual([
      'building',
    ])
    expect(units('Lee would beat Park 46 to 40 percent.')).toEqual(['percent', 'percent'])
  })

  it('finds the currency of a table below its sums', () => {
    expect(units('Net 2,048,000 vs 1,959,000\n    Shr 41 cts vs 30 cts')).toEqual([
      'USD',
      'USD',
      'USD',
      'USD',
    ])
  })

  it('knows what a line of a results table counts', () => {
    const text =
      'Shr 41 cts vs 30 cts\n    Net 2,048,000 vs 1,959,000\n    Revs 5.1 billion vs 4.9 billion\n    Avg shrs 900,000 vs 880,000'
    expect(units(text)).toEqual(['USD', 'USD', 'USD', 'USD', 'USD', 'USD', 'share', 'share'])
  })
})
