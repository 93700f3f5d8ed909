import type { Ledger } from '@sayso/compare'
import type { NumberedClaim, ReportArticle } from './article.ts'
import { toArticleSection } from './article-section.ts'
import { escapeHtml } from './escape.ts'
import { toLedgerSection } from './ledger-section.ts'
import { style } from './style.ts'

/**
 * One HTML page to read and compare articles by: each with its figures and their sources marked and its
 * claims beside them; before them the ledger, where there is one.
 *
 * The page is whole in itself: it loads nothing and runs nothing, which its Content-Security-Policy
 * says too, and everything that comes from an article is escaped. It reads well without CSS, on a
 * phone, in the dark and on paper.
 *
 * @param articles - what `extract` returned, article by article
 * @param ledger - what `compareClaims` made of their claims
 */
export function toReport(articles: readonly ReportArticle[], ledger?: Ledger): string {
  const anchors = new Map<string, string>()
  const sections = articles.map((each, i) => {
    const claims = [...each.claims]
      .sort((a, b) => a.figure.span.start - b.figure.span.start)
      .map((claim, j): NumberedClaim => ({ claim, number: j + 1, anchor: `${i + 1}-${j + 1}` }))
    for (const { claim, anchor } of claims) anchors.set(claim.id, anchor)
    return toArticleSection(each, claims, i + 1)
  })
  const only = articles.length === 1 ? articles[0] : undefined
  const title = only
    ? (only.article.document.title ?? only.article.document.id)
    : `${articles.length} articles compared`
  const ledgerSection = ledger ? toLedgerSection(ledger, anchors) : ''
  const claims = articles.reduce((sum, each) => sum + each.claims.length, 0)
  const sourced = articles.reduce((sum, each) => sum + each.claims.filter((claim) => claim.source).length, 0)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="sayso">
<title>${escapeHtml(title)} – who said how many</title>
<style>${style}</style>
</head>
<body>
<header>
<p class="brand">sayso <span>who said how many</span></p>
${only ? '' : `<h1>${escapeHtml(title)}</h1>`}
<p class="sum">${counted(claims, 'figure')}, ${sourced} with a source${ledger ? `, ${counted(ledger.findings.length, 'finding')}` : ''}</p>
<p class="legend"><span class="figure">figure</span> <span class="source">source</span> <span class="figure estimated">estimated, possible or planned</span></p>
${contents(articles, ledgerSection !== '')}
</header>
<main>
${ledgerSection}
${sections.join('\n')}
</main>
</body>
</html>
`
}

function contents(articles: readonly ReportArticle[], hasLedger: boolean): string {
  if (articles.length < 2) return ''
  const links = articles.map(({ article: { document }, claims }, i) => {
    const from = [document.publisher, document.published?.slice(0, 10)].filter(Boolean).join(', ')
    return `<li><a href="#a${i + 1}">${escapeHtml(document.title ?? document.id)}</a> <small>${escapeHtml(from)}${from ? ' · ' : ''}${counted(claims.length, 'figure')}</small></li>`
  })
  const ledger = hasLedger ? '<li><a href="#ledger">The ledger</a></li>' : ''
  return `<nav aria-label="Contents"><ol>${ledger}${links.join('')}</ol></nav>`
}

const counted = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`
