/**
 * The front door: what a script needs to read news articles into typed, attributed figures,
 * and to lay those of many articles side by side.
 *
 * @packageDocumentation
 */
export { type ArticleRow, type Claim, claimSchema, type ErrorRow, type Stance } from '@sayso/claims'
export { compareClaims as compare, type Ledger } from '@sayso/compare'
export type { ArticleInput, Diagnostic, Span } from '@sayso/core'
export { annotate, type Extraction, extract, extractMany, type ReadArticle } from '@sayso/pipeline'
export { type ReportArticle, toReport as report } from '@sayso/report'
