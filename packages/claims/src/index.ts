export type { Claim, ClaimDocument, ClaimEvent, ClaimPlace, ClaimTime, Evidence, Stance } from './claim.ts'
export { claimSchema } from './schema.ts'
export { type ErrorRow, errorRowSchema, toErrorRow } from './error-row.ts'
