import { type Entry, isToldTwice, type Ledger, sayValue } from '@sayso/compare'
import { cut, pad, toLine, widthOf } from './fit.ts'
import { type Style, terminalStyle } from './style.ts'

/** A ledger for a reader: the findings, then each quantity that more than one voice gives a value for. */
export function toLedgerTable(ledger: Ledger, style: Style = terminalStyle()): string {
  const { strong, faint, warn, width } = style
  const quantities = ledger.quantities.filter(isToldTwice)
  const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`
  let out = `${strong(`${count(ledger.claims, 'claim')} of ${count(ledger.articles, 'article')}`)}, ${count(ledger.findings.length, 'finding')}\n`
  for (const finding of ledger.findings) {
    out += `\n${warn(finding.rule.replace('compare/', ''))}\n  ${toLine(finding.message)}\n`
  }
  for (const quantity of quantities) {
    const values = quantity.entries.map((entry) =>
      sayValue({ ...entry, kind: quantity.kind, unit: quantity.unit }),
    )
    const widest = values.reduce((most, value) => Math.max(most, widthOf(value)), 0)
    out += `\n${strong(cut(quantity.label, width))}\n`
    for (const [i, entry] of quantity.entries.entries()) {
      const line = `  ${pad(toTime(entry), 21)}  ${pad(values[i]!, widest)}  ${toVoice(entry)}`
      out += `${cut(line, width)}\n`
    }
  }
  if (quantities.length === 0) out += faint('\nNo quantity is told twice.\n')
  return out
}

const toTime = ({ when, published }: Entry): string =>
  when ?? (published ? `by ${published.slice(0, 10)}` : '')

function toVoice({ source, publisher, title, document, stance }: Entry): string {
  const paper = toLine(publisher ?? title ?? document)
  const said = source ? `${toLine(source)} (${paper})` : paper
  return stance === 'asserted' ? said : `${said}, ${stance}`
}
