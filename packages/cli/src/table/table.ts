import type { Claim, ClaimDocument } from '@sayso/claims'
import { sayValue } from '@sayso/compare'
import { cut, pad, toLine, widthOf, wrap } from './fit.ts'
import { toSentence } from './sentence.ts'
import { type Style, terminalStyle } from './style.ts'

const GAP = 2
const LINES = 3
// Below this there is no room for a sentence beside the columns: it goes below them.
const NARROW = 92

interface Row {
  readonly value: string
  readonly counted: string
  readonly source: string
  readonly stance: string
  readonly claim: Claim
}

/** Writes claims as a table for a reader, article by article. */
export function tableWriter(style: Style = terminalStyle()): {
  readonly write: (claims: readonly Claim[]) => string
  readonly end: () => string
} {
  let document: string | undefined
  return {
    end: () => (document === undefined ? 'No figures.\n' : ''),
    write(claims) {
      let out = ''
      for (let i = 0; i < claims.length; ) {
        const { id } = claims[i]!.document
        let end = i
        while (end < claims.length && claims[end]!.document.id === id) end++
        if (id !== document)
          out += `${document === undefined ? '' : '\n'}${toHeading(claims[i]!.document, style)}\n`
        document = id
        const rows = claims.slice(i, end).map(toRow)
        out += style.width < NARROW ? toCards(rows, style) : toColumns(rows, style)
        i = end
      }
      return out
    },
  }
}

function toHeading(document: ClaimDocument, { width, strong, faint }: Style): string {
  const title = cut(toLine(document.title ?? document.id), width)
  const { dateline, authors } = document
  const told = [
    document.title ? document.id : null,
    document.publisher,
    document.published?.slice(0, 10),
    authors.length > 0 ? authors.join(', ') : null,
    document.agency,
    dateline && [dateline.place, dateline.country].filter(Boolean).join(' '),
  ]
  const rest = cut(toLine(told.filter(Boolean).join(' · ')), width)
  return rest === '' ? strong(title) : `${strong(title)}\n${faint(rest)}`
}

function toRow(claim: Claim): Row {
  const counted = claim.counted ? toLine(claim.counted.text) : ''
  return {
    value: sayValue(claim.figure),
    counted: claim.event ? `${counted}${counted ? ' · ' : ''}${toLine(claim.event.text)}` : counted,
    source: claim.source ? toLine(claim.source.name) : '—',
    stance: claim.stance,
    claim,
  }
}

const heads = { value: 'VALUE', counted: 'COUNTED · EVENT', source: 'SOURCE', stance: 'STANCE' } as const
// The widest a column may get, on a wide terminal and on a usual one: the sentence needs its room.
const wide = { value: 20, counted: 28, source: 30, stance: 9 } as const
const usual = { value: 16, counted: 19, source: 19, stance: 9 } as const
const names = ['value', 'counted', 'source', 'stance'] as const

function toColumns(rows: readonly Row[], style: Style): string {
  const most = style.width < 130 ? usual : wide
  const widths = names.map((name) =>
    rows.reduce(
      (width, row) => Math.min(most[name], Math.max(width, widthOf(row[name]))),
      heads[name].length as number,
    ),
  )
  const left = widths.reduce((sum, width) => sum + width + GAP, 0)
  const room = style.width - left
  const head = [...names.map((name, i) => pad(heads[name], widths[i]!)), 'SENTENCE'].join(' '.repeat(GAP))
  let out = `${style.faint(head.trimEnd())}\n`
  for (const row of rows) {
    const cells = names.map((name, i) => wrap(row[name], widths[i]!, LINES))
    const { before, figure, after } = toSentence(row.claim, room * (LINES - 1))
    const sentence = wrap(`${before}${figure}${after}`, room, LINES)
    const height = Math.max(sentence.length, ...cells.map((cell) => cell.length))
    const painted = paint(sentence, before.length, figure.length, style.strong)
    for (let line = 0; line < height; line++) {
      const texts = cells.map((cell, i) => paintCell(i, pad(cell[line] ?? '', widths[i]!), row, style))
      out += `${[...texts, painted[line] ?? ''].join(' '.repeat(GAP)).trimEnd()}\n`
    }
  }
  return out
}

function paintCell(column: number, text: string, { claim }: Row, { strong, faint, warn }: Style): string {
  if (column === 0) return strong(text)
  if (column === 2 && !claim.source) return faint(text)
  if (column === 3) return claim.stance === 'asserted' ? faint(text) : warn(text)
  return text
}

/** Claims on a narrow terminal, each on lines of its own. */
function toCards(rows: readonly Row[], style: Style): string {
  let out = ''
  for (const { value, counted, source, stance, claim } of rows) {
    const first = [value, counted].filter(Boolean).join('  ')
    const { before, figure, after } = toSentence(claim, (style.width - 2) * (LINES - 1))
    const sentence = wrap(`${before}${figure}${after}`, style.width - 2, LINES)
    out += `${style.strong(cut(first, style.width))}\n`
    out += `  ${cut(`${source === '—' ? 'the article' : source} · ${stance}`, style.width - 2)}\n`
    for (const line of paint(sentence, before.length, figure.length, style.strong)) out += `  ${line}\n`
  }
  return out
}

/** The lines with what stands at `at` of the unwrapped text painted; each break of a line took the place of a space. */
function paint(
  lines: readonly string[],
  at: number,
  length: number,
  colour: (text: string) => string,
): string[] {
  let start = 0
  return lines.map((line) => {
    const from = Math.max(0, at - start)
    const to = Math.min(line.length, at + length - start)
    start += line.length + 1
    return from < to ? line.slice(0, from) + colour(line.slice(from, to)) + line.slice(to) : line
  })
}
