import { attributionStage } from '@sayso/attribution'
import type { ArticleInput } from '@sayso/core'
import { figuresStage } from '@sayso/figures'
import type { Claim } from '../src/claim.ts'
import { claimsStage } from '../src/join.ts'
import { layersLine } from './layers-line.ts'

const line = layersLine.add(figuresStage).add(attributionStage).add(claimsStage)

/** The claims of an article, or of a text published on 9 July 2001, a Monday. */
export function claimsOf(article: string | ArticleInput): readonly Claim[] {
  const input = typeof article === 'string' ? { text: article, published: '2001-07-09' } : article
  return line.run({ article: input }).claims
}

/** The claim whose figure's words are, or hold, `words`; throws where there is none. */
export function claimOf(article: string | ArticleInput, words: string): Claim {
  const claims = claimsOf(article)
  const claim =
    claims.find(({ figure }) => figure.text === words) ??
    claims.find(({ figure }) => figure.text.includes(words))
  if (!claim)
    throw new Error(`no figure "${words}" among ${claims.map(({ figure }) => figure.text).join(', ')}`)
  return claim
}
