export { compareClaims } from './compare-claims.ts'
export {
  type Entry,
  type Finding,
  type FindingRule,
  isToldTwice,
  type Ledger,
  type Quantity,
} from './ledger.ts'
export { sayNumber, sayValue } from './say-value.ts'
export { toWords } from './to-words.ts'
