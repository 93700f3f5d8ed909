import type { Claim } from '@sayso/claims'

/** A schema.org Claim in JSON-LD: what is claimed, who claims it, where it appears. */
export interface SchemaOrgClaim {
  readonly '@type': 'Claim'
  readonly text: string
  readonly author?: { readonly '@type': 'Person' | 'Organization'; readonly name: string }
  readonly datePublished?: string
  readonly appearance: {
    readonly '@type': 'NewsArticle'
    readonly identifier: string
    readonly headline?: string
    readonly url?: string
    readonly datePublished?: string
    readonly publisher?: { readonly '@type': 'Organization'; readonly name: string }
  }
}

/** A schema.org ClaimReview in JSON-LD, all of it but the verdict: `reviewRating` and `author` are the fact-checker's to add. */
export interface ClaimReview {
  readonly '@context': 'https://schema.org'
  readonly '@type': 'ClaimReview'
  readonly claimReviewed: string
  readonly itemReviewed: SchemaOrgClaim
}

/**
 * A claim as the beginning of a schema.org ClaimReview: the sentence reviewed, who stands behind it
 * (nobody is named where the source is the article's own voice) and the article it appears in.
 */
export function toClaimReview(claim: Claim): ClaimReview {
  const { document, source, evidence } = claim
  const person = source?.kind === 'person'
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    claimReviewed: evidence.exact,
    itemReviewed: {
      '@type': 'Claim',
      text: evidence.exact,
      ...(source && { author: { '@type': person ? 'Person' : 'Organization', name: source.name } }),
      ...(document.published && { datePublished: document.published }),
      appearance: {
        '@type': 'NewsArticle',
        identifier: document.id,
        ...(document.title && { headline: document.title }),
        ...(document.url && { url: document.url }),
        ...(document.published && { datePublished: document.published }),
        ...(document.publisher && { publisher: { '@type': 'Organization', name: document.publisher } }),
      },
    },
  }
}
