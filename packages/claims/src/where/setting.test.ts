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
})
