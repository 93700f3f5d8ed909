import type { Claim } from '@sayso/claims'

/** A W3C Web Annotation of one claim: the record as its body, the figure's place in the article as its target. */
export interface WebAnnotation {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld'
  readonly id: string
  readonly type: 'Annotation'
  readonly motivation: 'identifying'
  readonly body: {
    readonly type: 'Dataset'
    readonly format: 'application/json'
    readonly conformsTo: 'sayso/claim@1'
    readonly value: string
  }
  readonly target: {
    readonly source: string
    readonly selector: readonly [TextQuoteSelector, TextPositionSelector]
  }
}

/** The words, and up to 32 characters on either side of them. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector'
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** The place, in UTF-16 code units, half-open. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector'
  readonly start: number
  readonly end: number
}

/**
 * A claim as a W3C Web Annotation (JSON-LD) on the sentence that proves it, with both a quote and a
 * position selector, so that it still finds its place when the article moves.
 *
 * The article is named by its URL, or by `urn:sayso:` and its id where it has none.
 */
export function toWebAnnotation(claim: Claim): WebAnnotation {
  const { exact, prefix, suffix, span } = claim.evidence
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:sayso:claim:${claim.id}`,
    type: 'Annotation',
    motivation: 'identifying',
    body: {
      type: 'Dataset',
      format: 'application/json',
      conformsTo: 'sayso/claim@1',
      value: JSON.stringify(claim),
    },
    target: {
      source: claim.document.url ?? `urn:sayso:article:${encodeURIComponent(claim.document.id)}`,
      selector: [
        { type: 'TextQuoteSelector', exact, prefix, suffix },
        { type: 'TextPositionSelector', start: span.start, end: span.end },
      ],
    },
  }
}
