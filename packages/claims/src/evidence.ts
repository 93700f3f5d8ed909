import type { SourceText, Span } from '@sayso/core'
import type { Evidence } from './claim.ts'
import { toOriginal } from './original.ts'

// Long enough to tell two equal sentences apart, short enough to read: what Hypothesis and Apache Annotator use.
const CONTEXT = 32

/** The words that prove a claim, with what stands around them in the article as received. */
export function toEvidence(source: SourceText, sentence: Span): Evidence {
  const { text, span } = toOriginal(source, sentence)
  return {
    exact: text,
    prefix: source.original.slice(Math.max(0, span.start - CONTEXT), span.start),
    suffix: source.original.slice(span.end, span.end + CONTEXT),
    span,
  }
}
