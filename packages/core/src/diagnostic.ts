import type { Span } from './span.ts'

/** What could not be read, or was read with a doubt worth knowing. Diagnostics never stop an article. */
export interface Diagnostic {
  /** `package/rule`, as in a claim's `rules`. */
  readonly rule: string
  /** One sentence: what was seen, and what to do about it where something can be done. */
  readonly message: string
  readonly severity: 'info' | 'warning'
  readonly span?: Span
}
