import {
  type Finding,
  type FindingRule,
  isToldTwice,
  type Ledger,
  type Quantity,
  sayValue,
  toWords,
} from '@sayso/compare'
import { escapeHtml } from './escape.ts'
import { toIntervalChart, toScale } from './interval-chart.ts'

const titles: Readonly<Record<FindingRule, string>> = {
  'compare/conflict': 'Conflict',
  'compare/range-narrowed': 'Range narrowed',
  'compare/arithmetic': 'Arithmetic',
}

/**
 * The ledger: what does not fit, then each quantity that more than one voice gives a value for, its values on one scale.
 *
 * @param anchors - the anchor of each claim's note, by the claim's id
 */
export function toLedgerSection(ledger: Ledger, anchors: ReadonlyMap<string, string>): string {
  const told = ledger.quantities.filter(isToldTwice)
  if (told.length === 0 && ledger.findings.length === 0) return ''
  const findings = ledger.findings.map((finding) => toFinding(finding, anchors)).join('\n')
  return `<section id="ledger" aria-labelledby="ledger-title">
<h2 id="ledger-title">The ledger</h2>
${findings === '' ? '<p class="quiet">Nothing that does not fit was found.</p>' : `<ul class="findings">${findings}</ul>`}
${told.map((quantity) => toQuantity(quantity, anchors)).join('\n')}
</section>`
}

function toFinding({ rule, message, claims }: Finding, anchors: ReadonlyMap<string, string>): string {
  const links = claims.map((id) => anchors.get(id)).filter((anchor) => anchor !== undefined)
  const shown = links.map((anchor, i) => `<a href="#c-${anchor}">claim ${i + 1}</a>`).join(' ')
  return `<li class="finding ${rule.replace('compare/', '')}"><b>${titles[rule]}</b> <span>${escapeHtml(message)}</span> ${shown}</li>`
}

function toQuantity(
  { id, label, kind, unit, entries }: Quantity,
  anchors: ReadonlyMap<string, string>,
): string {
  const scale = toScale(entries)
  const rows = entries.map((entry) => {
    const anchor = anchors.get(entry.claim)
    const value = escapeHtml(sayValue({ ...entry, kind, unit }))
    const time = entry.when ?? (entry.published ? `by ${entry.published.slice(0, 10)}` : '')
    const paper = escapeHtml(entry.publisher ?? entry.title ?? entry.document)
    const voice = entry.source
      ? `<span class="source">${escapeHtml(toWords(entry.source))}</span><small>${paper}</small>`
      : `${paper}<small>own voice</small>`
    const stance = entry.stance === 'asserted' ? '' : ` <span class="tag">${entry.stance}</span>`
    return `<tr title="${escapeHtml(toWords(entry.evidence))}"><td class="time">${escapeHtml(time)}</td><td class="value">${anchor ? `<a href="#c-${anchor}">${value}</a>` : value}${stance}</td><td class="chart">${toIntervalChart(entry, scale)}</td><td class="voice">${voice}</td></tr>`
  })
  return `<div class="quantity" id="${escapeHtml(id)}"><table>
<caption>${escapeHtml(label)}</caption>
<thead><tr><th scope="col">When</th><th scope="col">Value</th><th scope="col" class="chart"><span class="hidden">Scale</span></th><th scope="col">Who says so</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table></div>`
}
