import { expect, it } from 'vitest'
import { claimOf } from './claim-of.fixture.ts'
import { toWebAnnotation } from './web-annotation.ts'

it('points at the sentence by its words and by its place', () => {
  const claim = claimOf()
  const { target, body } = toWebAnnotation(claim)
  expect(target.source).toBe('https://news.example/a-1')
  expect(target.selector[0].exact).toBe(claim.evidence.exact)
  expect(target.selector[1]).toEqual({ type: 'TextPositionSelector', ...claim.evidence.span })
  expect(JSON.parse(body.value)).toEqual(claim)
})

it('names an article without a URL by its id', () => {
  const { target } = toWebAnnotation(claimOf({ document: { url: null, id: 'day 1/über.txt' } }))
  expect(target.source).toBe('urn:sayso:article:day%201%2F%C3%BCber.txt')
})
