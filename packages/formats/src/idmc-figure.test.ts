import { expect, it } from 'vitest'
import { claimOf } from './claim-of.fixture.ts'
import { toIdmcFigure, toIdmcFigures } from './idmc-figure.ts'

const event = (category: string | null) => ({ text: 'x', lemma: 'x', span: { start: 0, end: 1 }, category })

it('records people evacuated', () => {
  expect(toIdmcFigure(claimOf())).toMatchObject({
    term: 'Evacuated',
    unit: 'Person',
    quantifier: 'Less than or equal',
    reported: 4200,
    reported_max: null,
    country: 'NP',
    locations: ['Orvale'],
    start_date: '2031-05-05',
    end_date: '2031-05-05',
    source: 'Provincial officials',
  })
})

it('records homes as housing, counted in households', () => {
  const homes = claimOf({
    figure: { unit: 'building', low: 30, high: 40, bound: 'range' },
    event: event('damaged'),
  })
  expect(toIdmcFigure(homes)).toMatchObject({
    term: 'Partially destroyed housing',
    unit: 'Household',
    quantifier: 'Between',
    reported: 30,
    reported_max: 40,
  })
})

it('takes both ends of a period', () => {
  const when = { edtf: '2031-05/2031-06', text: 'x', span: { start: 0, end: 1 }, basis: 'stated' as const }
  expect(toIdmcFigure(claimOf({ when }))).toMatchObject({ start_date: '2031-05', end_date: '2031-06' })
})

it('leaves out the dead, the denied, money and what has no event', () => {
  const claims = [
    claimOf({ event: event('dead') }),
    claimOf({ stance: 'denied' }),
    claimOf({ figure: { kind: 'money', unit: 'USD' } }),
    claimOf({ event: null }),
    claimOf({ figure: { low: null, high: null } }),
  ]
  expect(toIdmcFigures(claims)).toEqual([])
})
