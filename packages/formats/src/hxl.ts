import type { Claim } from '@sayso/claims'
import { stringify } from 'csv-stringify/sync'

interface HxlColumn {
  readonly title: string
  readonly tag: string
  readonly take: (claim: Claim) => string | number | null
}

const columns: readonly HxlColumn[] = [
  { title: 'Date', tag: '#date+occurred', take: (c) => c.when?.edtf ?? null },
  {
    title: 'Country',
    tag: '#country+code+v_iso2',
    take: (c) => c.where.find((p) => p.country)?.country ?? null,
  },
  { title: 'Place', tag: '#loc+name', take: (c) => c.where[0]?.text ?? null },
  { title: 'Who', tag: '#affected+description', take: (c) => c.counted?.text ?? null },
  { title: 'Unit', tag: '#affected+unit', take: (c) => c.figure.unit },
  { title: 'What happened', tag: '#affected+type', take: (c) => c.event?.category ?? c.event?.lemma ?? null },
  { title: 'At least', tag: '#affected+num+min', take: (c) => c.figure.low },
  { title: 'At most', tag: '#affected+num+max', take: (c) => c.figure.high },
  { title: 'Bound', tag: '#affected+bound', take: (c) => c.figure.bound },
  { title: 'Stance', tag: '#status+stance', take: (c) => c.stance },
  { title: 'Source', tag: '#meta+source', take: (c) => c.source?.name ?? null },
  { title: 'Publisher', tag: '#meta+publisher', take: (c) => c.document.publisher },
  { title: 'Published', tag: '#date+published', take: (c) => c.document.published },
  { title: 'Link', tag: '#meta+url', take: (c) => c.document.url },
  { title: 'Sentence', tag: '#description+evidence', take: (c) => c.evidence.exact },
  { title: 'Claim', tag: '#meta+id', take: (c) => c.id },
]

const affected: ReadonlySet<string | null> = new Set(['person', 'household', 'building'])

const options = { escape_formulas: true, record_delimiter: 'windows' } as const

/** The head row and the row of hashtags of an HXL table. */
export function hxlHead(): string {
  return stringify([columns.map((c) => c.title), columns.map((c) => c.tag)], options)
}

/** Claims as rows of an HXL table, without its head, for writing it piece by piece. */
export function toHxlRows(claims: Iterable<Claim>): string {
  const rows: (string | number | null)[][] = []
  for (const claim of claims) {
    if (claim.figure.kind === 'count' && affected.has(claim.figure.unit)) {
      rows.push(columns.map((column) => column.take(claim)))
    }
  }
  return rows.length === 0 ? '' : stringify(rows, options)
}

/**
 * The claims that count people, households or buildings as an HXL table in CSV (hxlstandard.org): a
 * head row, the row of hashtags, one row a claim. Other claims are left out: HXL's `#affected` has no place for them.
 */
export function toHxl(claims: Iterable<Claim>): string {
  return hxlHead() + toHxlRows(claims)
}
