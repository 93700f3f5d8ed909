import type { Span } from '@sayso/core'
import type { NumberedClaim } from './article.ts'
import { escapeHtml, escapeVisible } from './escape.ts'

/**
 * A stretch of the article in HTML, the figures of `claims` in it linked to their notes, their sources marked.
 *
 * @param claims - in order of their figures
 */
export function toMarkedText(
  text: string,
  span: Span,
  format: 'text' | 'html',
  claims: readonly NumberedClaim[],
): string {
  const show = format === 'html' ? escapeVisible : escapeHtml
  const sources = claims
    .flatMap(({ claim }) => (claim.source ? [claim.source.span] : []))
    .sort((a, b) => a.start - b.start)
  const places = cutsOf(span, [...claims.map(({ claim }) => claim.figure.span), ...sources])
  let out = ''
  let at = 0
  let source = 0
  let sourcedTo = span.start
  for (let i = 0; i + 1 < places.length; i++) {
    const [start, end] = [places[i]!, places[i + 1]!]
    while (at < claims.length && claims[at]!.claim.figure.span.end <= start) at += 1
    for (; source < sources.length && sources[source]!.start <= start; source++) {
      sourcedTo = Math.max(sourcedTo, sources[source]!.end)
    }
    const shown = show(text.slice(start, end))
    const here = claims[at]
    if (here && here.claim.figure.span.start <= start) out += toFigure(here, start, end, shown)
    else out += sourcedTo >= end ? `<span class="source">${shown}</span>` : shown
  }
  return out
}

/** A figure, or what a source that begins or ends within it leaves of it. */
function toFigure(
  { claim, number, anchor }: NumberedClaim,
  start: number,
  end: number,
  shown: string,
): string {
  const { span } = claim.figure
  const id = span.start === start ? ` id="f-${anchor}"` : ''
  const note = span.end === end ? `<sup>${number}</sup>` : ''
  return `<a class="figure ${claim.stance}"${id} href="#c-${anchor}">${shown}${note}</a>`
}

function cutsOf(span: Span, marks: readonly Span[]): number[] {
  const cuts = new Set([span.start, span.end])
  for (const { start, end } of marks) {
    for (const cut of [start, end]) if (cut > span.start && cut < span.end) cuts.add(cut)
  }
  return [...cuts].sort((a, b) => a - b)
}
