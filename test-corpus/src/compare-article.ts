import type { Claim } from '@sayso/claims'
import type { Span } from '@sayso/core'
import type { Header } from '@sayso/header'
import { compareFigure, type Difference } from './compare-figure.ts'
import type { GoldArticle, GoldFigure } from './gold.ts'

/** Every difference between what was read of an article and its gold: header, figures missed, fields, figures too much. */
export function compareArticle(gold: GoldArticle, header: Header, claims: readonly Claim[]): Difference[] {
  const pairs = pairUp(gold.figures, claims)
  const used = new Set(pairs.values())
  return [
    ...compareHeader(gold, header),
    ...gold.figures.flatMap((figure) => {
      const claim = pairs.get(figure)
      if (claim) return compareFigure(figure, claim)
      return [{ at: figure.snippet, field: 'found', wanted: figure.text, got: 'none' }]
    }),
    ...claims
      .filter((claim) => !used.has(claim))
      .map(({ figure }) => ({
        at: around(gold.text, figure.span),
        field: 'extra',
        wanted: 'none',
        got: figure.text,
      })),
  ]
}

/** Each gold figure with the claim that covers most of it; a claim stands for one figure. */
function pairUp(figures: readonly GoldFigure[], claims: readonly Claim[]): Map<GoldFigure, Claim> {
  const candidates = figures.flatMap((figure) =>
    claims.flatMap((claim) => {
      const { start, end } = claim.figure.span
      const shared = Math.min(end, figure.span.end) - Math.max(start, figure.span.start)
      const longest = Math.max(end - start, figure.span.end - figure.span.start)
      return shared > 0 ? [{ figure, claim, shared: shared / longest }] : []
    }),
  )
  candidates.sort((a, b) => b.shared - a.shared)
  const pairs = new Map<GoldFigure, Claim>()
  const used = new Set<Claim>()
  for (const { figure, claim } of candidates) {
    if (pairs.has(figure) || used.has(claim)) continue
    pairs.set(figure, claim)
    used.add(claim)
  }
  return pairs
}

function compareHeader(gold: GoldArticle, header: Header): Difference[] {
  const { dateline } = header
  const read: Readonly<Record<string, string>> = {
    headline: header.headline ?? '',
    deck: header.deck ?? '',
    authors: header.authors.join('; '),
    agency: header.agency ?? '',
    dateline: dateline ? [dateline.place, dateline.country, dateline.date].filter(Boolean).join(', ') : '',
    published: header.published?.slice(0, 10) ?? '',
    publisher: header.publisher ?? '',
  }
  return Object.entries(gold.header)
    .filter(([field, readings]) => !readings.includes(read[field]!))
    .map(([field, readings]) => ({
      at: 'header',
      field,
      wanted: readings.map((each) => each || 'none').join(' / '),
      got: read[field] || 'none',
    }))
}

/** The figure in `[[ ]]` with as many words on its line as make it stand once in the article. */
function around(text: string, { start, end }: Span): string {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end)
  for (let reach = 12; ; reach += 12) {
    const from = Math.max(lineStart, start - reach)
    const to = Math.min(lineEnd, end + reach)
    const words = text.slice(from, to)
    const once = text.indexOf(words) === text.lastIndexOf(words)
    if (once || (from === lineStart && to === lineEnd)) {
      return `${text.slice(from, start)}[[${text.slice(start, end)}]]${text.slice(end, to)}`
    }
  }
}
