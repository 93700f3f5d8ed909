import type { Claim, ClaimDocument } from '@sayso/claims'
import type { Diagnostic, Span } from '@sayso/core'

/** An article to report on: what `extract` returns. All spans point into `article.text`, the article as it was received. */
export interface ReportArticle {
  readonly article: {
    readonly document: ClaimDocument
    readonly text: string
    /** Whether `text` is plain text or the source of a page; plain where absent. */
    readonly format?: 'text' | 'html'
    readonly blocks: readonly { readonly kind: string; readonly span: Span }[]
  }
  readonly claims: readonly Claim[]
  readonly diagnostics?: readonly Diagnostic[]
}

/** A claim with its place in the report: the number that marks its figure, and its anchor. */
export interface NumberedClaim {
  readonly claim: Claim
  readonly number: number
  readonly anchor: string
}
