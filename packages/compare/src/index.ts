export { compareClaims } from './compare-claims.ts'
export type { Entry, Finding, FindingRule, Ledger, Quantity } from './ledger.ts'
export { sayNumber, sayValue } from './say-value.ts'
