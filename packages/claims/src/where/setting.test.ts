import { describe, expect, it } from 'vitest'
import { claimOf } from '../../test/claims-of.ts'

const placesOf = (text: string, figure: string) => claimOf(text, figure).where.map((place) => place.text)

describe('a story that is told of one place', () => {
  const cars =
    'Brazil’s tractor makers sent thousands of workers home, the trade said.\n\nOne firm has 5,200 workers in Brazil. Another laid off 310 people in Brazil on Friday, and 90 in Recife.\n\n'
  it.each([
    ['Sales dropped 38 percent.', '38 percent'],
    ['A third gives 40 days of leave.', '40 days'],
    ['Taxes on tractors stood at 97 percent.', '97 percent'],
    ['There have been two good signs for the trade.', 'two'],
  ])('is where its figures are: %s', (sentence, figure) => {
    expect(placesOf(cars + sentence, figure)).toContain('Brazil')
  })

  const storm =
    'A storm in Orrinland, Peru, killed 14 people and left 90 homeless.\n\nIn Galle province, 22 homes were destroyed.\n\n'
  it.each([
    ['Crews brought six generators.', 'six', ['Galle province', 'Orrinland', 'Peru']],
    ['The state set aside 4 million dollars.', '4 million', ['Galle province', 'Orrinland', 'Peru']],
  ])('has the last scene first: %s', (sentence, figure, places) => {
    expect(placesOf(storm + sentence, figure)[0]).toBe(places[0])
  })

  it.each([
    // Firms and markets are nowhere, and one figure with a place makes no story of it.
    'A maker of pumps opened 3 shops in Chile. Its profit rose 9 percent. Sales were 40 million dollars. It has 12 brands.',
    // Nor have the figures of several countries a place in common.
    'It sold 30 cars in Chile, 40 in Kenya and 50 in France.\n\nIts profit rose 9 percent.',
  ])('is not to be seen in: %s', (text) => {
    expect(placesOf(text, '9 percent')).toEqual([])
  })

  it('knows a survey of states from a count of what lies in one', () => {
    expect(placesOf('In Ohio he leads by 4 points, according to the 50-state poll.', '50')).toEqual([])
  })

  it('is where its title has it, if the lead names nothing', () => {
    const text =
      'The survey found that 40,000 people were displaced by the fighting. It asked 600 households.\n\nIt was made by a university. Nobody else was asked. They worked for a year.\n\nThey fled when war broke out in Togo. In Togo 300 people were killed and 900 were hurt.'
    const claim = claimOf({ text, title: 'Togo IDP figures' }, '600')
    expect(claim.where.map((place) => place.text)).toEqual(['Togo'])
  })
})

describe('whose and which place it is', () => {
  it.each([
    ["Officials said 12 of Ohio's 88 counties were hit, including Darke and Clark.", '88', ['Ohio']],
    [
      'In Lima the roofs fell in and 17 schools were shut across the country, Peru’s paper said.',
      '17',
      ['Lima'],
    ],
    [
      'Peru was hit by a storm. In Lima 17 schools were shut, and 90 homes lost power across the country.',
      '90',
      ['Peru'],
    ],
    // A place that tells of itself, and whom a poll asked.
    ['The aid is for 13 villages in Orrinly Municipality.', '13', ['Orrinly Municipality']],
    ['Northern Peru reported three deaths.', 'three', ['Northern Peru']],
    ['Taiwan said its reserves fell by $3 million.', '3 million', ['Taiwan']],
    ['According to a poll of Ohio voters, he has 30 percent.', '30', ['Ohio']],
    ['A poll in Iowa found that 40 percent like her.', '40', ['Iowa']],
    // Not whom it is ranked behind.
    ['Its hoard came to $52 million, the third largest after Chile and Japan.', '52', []],
    ['It has 12 mines, the most behind Chile.', '12', []],
    // What heads a paragraph speaks for nobody.
    ['CHILE: Firms will cut 12 jobs, the union said.', '12', ['CHILE']],
  ])('%s', (text, figure, places) => {
    expect(placesOf(text, figure)).toEqual(places)
  })

  it('is not where the one who writes is', () => {
    const text = 'Ann Holt in Panama\n\nRain killed 12 people.\n\nThe storm left 40 homeless.'
    expect(placesOf(text, '40')).toEqual([])
  })
})

describe('the country', () => {
  const text =
    'Floods hit southern Romania. Rain fell in Serbia and Bulgaria too.\n\nIn all 10 counties in the south of the country were hit.'
  it('is the one that the title names', () => {
    const claim = claimOf({ text, title: 'Floods in Romania' }, '10')
    expect(claim.where.map((place) => [place.text, place.country])).toEqual([['Romania', 'RO']])
    expect(text.slice(claim.where[0]!.span.start, claim.where[0]!.span.end)).toBe('Romania')
  })

  it('is the one named last, where the title names none or two', () => {
    expect(placesOf(text, '10')).toEqual(['Bulgaria'])
    const claim = claimOf({ text, title: 'Floods in Romania and Bulgaria' }, '10')
    expect(claim.where.map((place) => place.text)).toEqual(['Bulgaria'])
  })
})

describe('rain, and what only bears a country’s name', () => {
  it.each([
    ['Rain totals:\n\nOrrinly Bay – 75.4 mm', '75.4', ['Orrinly Bay']],
    ['Rain fell for days. In the last 24 hours Ivanly Sedlo saw 73.2 mm of rain.', '73.2', ['Ivanly Sedlo']],
    ['Its U.S. government securities yielded 20 pct.', '20', []],
  ])('%s', (text, figure, places) => {
    expect(placesOf(text, figure)).toEqual(places)
  })
})
