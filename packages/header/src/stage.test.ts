import { clean } from '@sayso/clean'
import { expect, it } from 'vitest'
import { headerStage } from './stage.ts'

it('says when the date given names no day', () => {
  const article = { text: 'It rained.', published: 'last week' }
  const { header, diagnostics } = headerStage.run({ article, ...clean(article) })
  expect(header.published).toBeNull()
  expect(diagnostics?.map(({ rule }) => rule)).toEqual(['header/published-unread'])
})
