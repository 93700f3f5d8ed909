import { sayValue, toWords } from '@sayso/compare'
import type { NumberedClaim } from './article.ts'
import { escapeHtml } from './escape.ts'

/** What a claim says, as a note beside the text. */
export function toClaimNote({ claim, number, anchor }: NumberedClaim): string {
  const { figure, counted, event, source, cue, stance, quoted, where, when, of, rules } = claim
  const what = [counted?.text, event?.text].filter(Boolean).map((text) => escapeHtml(toWords(text!)))
  const facts = [
    of && ['of', of.text],
    where.length > 0 && [
      'where',
      where.map((p) => (p.country ? `${p.text} (${p.country})` : p.text)).join(', '),
    ],
    when && ['when', when.edtf],
    source && source.via.length > 0 && ['via', source.via.join(', ')],
  ].filter((fact) => fact !== null && fact !== false)
  const voice = source
    ? `<span class="source">${escapeHtml(toWords(source.name))}</span>${cue ? ` <q>${escapeHtml(toWords(cue.text))}</q>` : ''}`
    : '<span class="own">the article’s own voice</span>'
  const tags = [stance === 'asserted' ? '' : stance, quoted ? 'quoted' : ''].filter(Boolean)
  return `<li class="note ${stance}" id="c-${anchor}">
<a class="number" href="#f-${anchor}" aria-label="figure ${number} in the text">${number}</a>
<p class="what"><b>${escapeHtml(sayValue(figure))}</b> ${what.join(' · ')}${tags.map((tag) => ` <span class="tag">${tag}</span>`).join('')}</p>
<p class="voice">${voice}</p>
${facts.length > 0 ? `<dl>${facts.map(([name, text]) => `<div><dt>${name}</dt><dd>${escapeHtml(toWords(text!))}</dd></div>`).join('')}</dl>` : ''}
${rules.length > 0 ? `<details><summary>why</summary><p class="rules">${rules.map(escapeHtml).join('<br>')}</p></details>` : ''}
</li>`
}
