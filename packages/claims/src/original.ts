import type { Diagnostic, SourceText, Span } from '@sayso/core'
import type { Header } from '@sayso/header'

/** Words and their place in the article exactly as it was received: `text` is that slice of it. */
export interface Place {
  readonly text: string
  readonly span: Span
}

/** What `span` of the cleaned text is in the article as received. */
export function toOriginal(source: SourceText, span: Span): Place {
  const place = source.toSource(span)
  return { text: source.original.slice(place.start, place.end), span: place }
}

/** A phrase of a layer as a record has it: its own words where it has a place, its understood words where not. */
export function toOriginalPhrase<P extends { readonly text: string; readonly span: Span | null }>(
  source: SourceText,
  phrase: P | null,
): { readonly text: string; readonly span: Span | null } | null {
  if (phrase === null) return null
  return phrase.span ? toOriginal(source, phrase.span) : { text: phrase.text, span: null }
}

/** A header whose spans point into the article as received. */
export function toOriginalHeader(source: SourceText, header: Header): Header {
  const spans = Object.fromEntries(
    Object.entries(header.spans).map(([field, span]) => [field, source.toSource(span)]),
  )
  const { dateline } = header
  return { ...header, spans, dateline: dateline && { ...dateline, span: source.toSource(dateline.span) } }
}

/** Diagnostics whose spans point into the article as received. */
export function toOriginalDiagnostics(
  source: SourceText,
  diagnostics: readonly Diagnostic[],
): readonly Diagnostic[] {
  return diagnostics.map((each) => (each.span ? { ...each, span: source.toSource(each.span) } : each))
}
