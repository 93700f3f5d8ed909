import { expect, it } from 'vitest'
import { claimOf } from './claim-of.fixture.ts'
import { toClaimReview } from './claim-review.ts'

it('says what is claimed, by whom and where it appears', () => {
  const claim = claimOf()
  const { claimReviewed, itemReviewed } = toClaimReview(claim)
  expect(claimReviewed).toBe(claim.evidence.exact)
  expect(itemReviewed.author).toEqual({ '@type': 'Organization', name: 'Provincial officials' })
  expect(itemReviewed.appearance).toMatchObject({
    headline: 'Floods hit Orvale',
    datePublished: '2031-05-06',
  })
})

it("names nobody for the article's own voice, and leaves out what is not known", () => {
  const { itemReviewed } = toClaimReview(
    claimOf({ source: null, document: { url: null, title: null, published: null, publisher: null } }),
  )
  expect(itemReviewed.author).toBeUndefined()
  expect(itemReviewed.appearance).toEqual({ '@type': 'NewsArticle', identifier: 'a-1' })
})
