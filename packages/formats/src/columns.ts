import type { Claim } from '@sayso/claims'

/** What a flat column holds. */
export type ColumnType = 'text' | 'number' | 'integer' | 'boolean'

/** One flat column of a claims table: its name, what it holds, how it is taken from a claim. */
export interface Column {
  readonly name: string
  readonly type: ColumnType
  /** True where a claim may lack it. */
  readonly nullable: boolean
  readonly take: (claim: Claim) => string | number | boolean | null
}

// Several values in one cell stand in the order of the record with this between them; no name of the news holds it.
const LIST = ' | '

const text = (name: string, take: (claim: Claim) => string | null): Column => ({
  name,
  type: 'text',
  nullable: true,
  take,
})
const always = (name: string, type: ColumnType, take: Column['take']): Column => ({
  name,
  type,
  nullable: false,
  take,
})
const list = (values: readonly (string | null)[]): string | null =>
  values.length === 0 ? null : values.map((value) => value ?? '').join(LIST)

/**
 * The flat columns of a claim, in order, the same in CSV and Parquet. A null stays empty. `where`
 * and its countries, `source_via`, `authors` and `rules` are lists joined by ` | `, `where` and
 * `where_country` place by place. Spans are UTF-16 code units into the article as it was received.
 */
export const columns: readonly Column[] = [
  always('id', 'text', (c) => c.id),
  always('document', 'text', (c) => c.document.id),
  text('url', (c) => c.document.url),
  text('title', (c) => c.document.title),
  text('publisher', (c) => c.document.publisher),
  text('published', (c) => c.document.published),
  text('authors', (c) => list(c.document.authors)),
  text('agency', (c) => c.document.agency),
  text('dateline_place', (c) => c.document.dateline?.place ?? null),
  text('dateline_country', (c) => c.document.dateline?.country ?? null),
  text('dateline_date', (c) => c.document.dateline?.date ?? null),
  always('figure', 'text', (c) => c.figure.text),
  always('kind', 'text', (c) => c.figure.kind),
  { name: 'low', type: 'number', nullable: true, take: (c) => c.figure.low },
  { name: 'high', type: 'number', nullable: true, take: (c) => c.figure.high },
  always('bound', 'text', (c) => c.figure.bound),
  text('unit', (c) => c.figure.unit),
  always('restates', 'boolean', (c) => c.figure.restates),
  text('counted', (c) => c.counted?.text ?? null),
  text('of', (c) => c.of?.text ?? null),
  text('event', (c) => c.event?.text ?? null),
  text('event_lemma', (c) => c.event?.lemma ?? null),
  text('event_category', (c) => c.event?.category ?? null),
  text('source', (c) => c.source?.name ?? null),
  text('source_text', (c) => c.source?.text ?? null),
  text('source_kind', (c) => c.source?.kind ?? null),
  { name: 'source_resolved', type: 'boolean', nullable: true, take: (c) => c.source?.resolved ?? null },
  text('source_via', (c) => list(c.source?.via ?? [])),
  text('cue', (c) => c.cue?.text ?? null),
  always('quoted', 'boolean', (c) => c.quoted),
  always('stance', 'text', (c) => c.stance),
  text('where', (c) => list(c.where.map((place) => place.text))),
  text('where_country', (c) => list(c.where.map((place) => place.country))),
  text('when', (c) => c.when?.edtf ?? null),
  text('when_text', (c) => c.when?.text ?? null),
  text('when_basis', (c) => c.when?.basis ?? null),
  always('sentence', 'text', (c) => c.evidence.exact),
  always('sentence_start', 'integer', (c) => c.evidence.span.start),
  always('sentence_end', 'integer', (c) => c.evidence.span.end),
  always('figure_start', 'integer', (c) => c.figure.span.start),
  always('figure_end', 'integer', (c) => c.figure.span.end),
  text('rules', (c) => list(c.rules)),
]
