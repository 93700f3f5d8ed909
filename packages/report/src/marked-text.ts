import type { Span } from '@sayso/core'
import type { NumberedClaim } from './article.ts'
import { escapeHtml, escapeVisible } from './escape.ts'

/** A stretch of the article in HTML, the figures of `claims` in it linked to their notes, their sources marked. */
export function toMarkedText(
  text: string,
  span: Span,
  format: 'text' | 'html',
  claims: readonly NumberedClaim[],
): string {
  const figures = claims.map((each) => ({ ...each.claim.figure.span, each }))
  const sources = claims.flatMap(({ claim }) => (claim.source ? [claim.source.span] : []))
  const cuts = new Set([span.start, span.end])
  for (const { start, end } of [...figures, ...sources]) {
    for (const cut of [start, end]) if (cut > span.start && cut < span.end) cuts.add(cut)
  }
  const show = format === 'html' ? escapeVisible : escapeHtml
  const places = [...cuts].sort((a, b) => a - b)
  let out = ''
  for (let i = 0; i + 1 < places.length; i++) {
    const [start, end] = [places[i]!, places[i + 1]!]
    const shown = show(text.slice(start, end))
    const figure = figures.find((each) => each.start <= start && each.end >= end)
    const sourced = sources.some((each) => each.start <= start && each.end >= end)
    if (figure) {
      const { anchor, number, claim } = figure.each
      const first = figure.start === start
      const last = figure.end === end
      const id = first ? ` id="f-${anchor}"` : ''
      const note = last ? `<sup>${number}</sup>` : ''
      out += `<a class="figure ${claim.stance}"${id} href="#c-${anchor}">${shown}${note}</a>`
    } else out += sourced ? `<span class="source">${shown}</span>` : shown
  }
  return out
}
