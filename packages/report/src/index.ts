export type { ReportArticle } from './article.ts'
export { toReport } from './to-report.ts'
