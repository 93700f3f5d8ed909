import type { Diagnostic, SourceText, Span } from '@sayso/core'
import type { Header } from '@sayso/header'
import type { ClaimEvent, ClaimPlace, ClaimTime } from './claim.ts'

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

/** An event of a layer as a record has it. Fields are written out, not spread: nearly every figure has one. */
export function toOriginalEvent(source: SourceText, event: ClaimEvent | null): ClaimEvent | null {
  if (!event) return null
  const { text, span } = toOriginal(source, event.span)
  return { text, lemma: event.lemma, span, category: event.category }
}

/** A place of a layer as a record has it. */
export function toOriginalPlace(source: SourceText, place: ClaimPlace): ClaimPlace {
  return { ...place, ...toOriginal(source, place.span) }
}

/** A time of a layer as a record has it. */
export function toOriginalTime(source: SourceText, time: ClaimTime | null): ClaimTime | null {
  if (!time) return null
  const { text, span } = toOriginal(source, time.span)
  return { edtf: time.edtf, text, span, basis: time.basis }
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
