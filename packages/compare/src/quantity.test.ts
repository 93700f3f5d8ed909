import { quantityTerms } from '@sayso/lexicon'
import { expect, it } from 'vitest'
import { claimsOf, type FigureIn } from './claims-of.fixture.ts'
import { toTerms } from './quantity.ts'

const termOf = (counted: string, more: Partial<FigureIn> = {}) =>
  toTerms(claimsOf({}, '5 came.', { text: '5', counted, ...more })[0]!).counted

it.each([
  ['North Koreans', 'people'],
  ['children under 7', 'child'],
  ['villagers in the delta', 'people'],
  ['the dead soldiers', 'soldier'],
  ['refugees', 'people'],
])('counts %s as %s', (counted, term) => {
  expect(termOf(counted)).toBe(term)
})

it('counts the refugees among the dead apart', () => {
  expect(termOf('refugees', { event: 'dead' })).toBe('refugee')
})

it('takes the whole phrase of what is neither people nor homes', () => {
  expect(termOf('the unemployment rate', { kind: 'percent', unit: 'percent' })).toBe('unemployment rate')
  expect(termOf('inflation rates', { kind: 'percent', unit: 'percent' })).toBe('inflation rate')
})

it.each(quantityTerms)('reads the example of $noun', ({ example, group }) => {
  const target = /\[\[(.*)\]\]/.exec(example)![1]!
  const people = group === 'refugee' ? 'dead' : 'counted'
  const unit = group === 'home' ? 'building' : group === 'household' ? 'household' : 'person'
  expect(termOf(target, { unit, event: people })).toBe(group)
})
