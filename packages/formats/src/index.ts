export { type ClaimReview, type SchemaOrgClaim, toClaimReview } from './claim-review.ts'
export { type Column, type ColumnType, columns } from './columns.ts'
export { csvHead, toCsv, toCsvRows } from './csv.ts'
export { hxlHead, toHxl, toHxlRows } from './hxl.ts'
export { type IdmcFigure, type IdmcTerm, toIdmcFigure, toIdmcFigures } from './idmc-figure.ts'
export { BadLine, readJsonLine, readJsonl, toJsonLine, toJsonl } from './jsonl.ts'
export { ParquetTable, toParquet } from './parquet.ts'
export type { Row } from './row.ts'
export {
  type TextPositionSelector,
  type TextQuoteSelector,
  toWebAnnotation,
  type WebAnnotation,
} from './web-annotation.ts'
