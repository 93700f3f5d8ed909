import type { Span } from '@sayso/core'
import type { NumberedClaim, ReportArticle } from './article.ts'
import { toClaimNote } from './claim-note.ts'
import { escapeHtml } from './escape.ts'
import { toMarkedText } from './marked-text.ts'

// The element a kind of block is shown as; any other is a paragraph.
const elements: Readonly<Record<string, string>> = { headline: 'h2', subheading: 'h3', quote: 'blockquote' }

/** One article: its blocks with figures and sources marked, and beside each block the claims it makes. */
export function toArticleSection(
  { article, diagnostics }: ReportArticle,
  claims: readonly NumberedClaim[],
  index: number,
): string {
  const { document, text, format = 'text' } = article
  const blocks: { kind: string; span: Span }[] = [...article.blocks]
  if (blocks.length === 0) blocks.push({ kind: 'paragraph', span: { start: 0, end: text.length } })
  const rows: string[] = []
  let next = 0
  for (const { kind, span } of blocks) {
    const mine: NumberedClaim[] = []
    while (next < claims.length && claims[next]!.claim.figure.span.start < span.end)
      mine.push(claims[next++]!)
    const element = elements[kind] ?? 'p'
    // The source of a claim may be named in the block before: marked there by the claims of the blocks around.
    const near = claims.slice(Math.max(0, next - mine.length - 12), next + 12)
    const shown = toMarkedText(text, span, format, near)
    rows.push(`<div class="row ${escapeHtml(kind)}"><${element}>${shown}</${element}>${notes(mine)}</div>`)
  }
  if (next < claims.length) rows.push(`<div class="row"><p></p>${notes(claims.slice(next))}</div>`)
  const hasHeadline = blocks.some(({ kind }) => kind === 'headline')
  return `<article id="a${index}" aria-label="${escapeHtml(document.title ?? document.id)}">
<p class="about">${about(document)}</p>
${hasHeadline ? '' : `<h2>${escapeHtml(document.title ?? document.id)}</h2>`}
${rows.join('\n')}
${diagnosed(diagnostics ?? [])}
</article>`
}

const notes = (claims: readonly NumberedClaim[]): string =>
  claims.length === 0 ? '' : `<ol class="notes">${claims.map(toClaimNote).join('\n')}</ol>`

function about({
  publisher,
  published,
  authors,
  agency,
  dateline,
  url,
  id,
}: ReportArticle['article']['document']): string {
  const place = dateline && (dateline.country ? `${dateline.place} (${dateline.country})` : dateline.place)
  const told = [publisher, published?.slice(0, 10), authors.join(', '), agency, place].filter(Boolean)
  // Only a web address becomes a link: any other scheme could run something.
  const link =
    url && /^https?:\/\//i.test(url)
      ? `<a href="${escapeHtml(url)}" rel="noreferrer noopener">${escapeHtml(url)}</a>`
      : ''
  return [...told.map((text) => escapeHtml(text!)), link, `<code>${escapeHtml(id)}</code>`]
    .filter(Boolean)
    .join(' · ')
}

function diagnosed(diagnostics: NonNullable<ReportArticle['diagnostics']>): string {
  if (diagnostics.length === 0) return ''
  const lines = diagnostics.map((d) => `<li><code>${escapeHtml(d.rule)}</code> ${escapeHtml(d.message)}</li>`)
  return `<details class="diagnostics"><summary>${lines.length} remark${lines.length === 1 ? '' : 's'} on the reading</summary><ul>${lines.join('')}</ul></details>`
}
