import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { claimOf } from './claim-of.fixture.ts'
import { columns } from './columns.ts'
import { csvHead, toCsv, toCsvRows } from './csv.ts'

const read = (csv: string) => parse(csv, { columns: true }) as Record<string, string>[]

describe('toCsv', () => {
  it('writes the flat columns under a head row', () => {
    const [row] = read(toCsv([claimOf()]))
    expect(row).toMatchObject({
      document: 'a-1',
      authors: 'Ida Marr | Tom Selk',
      figure: 'up to 4,200',
      low: '',
      high: '4200',
      source: 'Provincial officials',
      source_resolved: 'false',
      where: 'Orvale',
      where_country: 'NP',
      when: '2031-05-05',
    })
    expect(Object.keys(row!)).toEqual(columns.map((column) => column.name))
  })

  it('leaves what a claim lacks empty', () => {
    const [row] = read(toCsv([claimOf({ source: null, cue: null, when: null, event: null, where: [] })]))
    expect(row).toMatchObject({ source: '', source_resolved: '', when: '', event_category: '', where: '' })
  })

  it.each(['=HYPERLINK("x")', '+1', '-1+2', '@SUM(A1)', '\tx', '＝1'])('writes %j as text', (text) => {
    expect(read(toCsv([claimOf({ counted: { text, span: null } })]))[0]!.counted).toBe(`'${text}`)
  })

  it('keeps a negative number a number', () => {
    expect(read(toCsv([claimOf({ figure: { low: -5, high: -5 } })]))[0]!.low).toBe('-5')
  })

  it('is the same written at once or piece by piece', () => {
    const claims = [claimOf(), claimOf({ id: 'b' })]
    expect(csvHead() + toCsvRows(claims.slice(0, 1)) + toCsvRows([]) + toCsvRows(claims.slice(1))).toBe(
      toCsv(claims),
    )
  })

  it('reads back any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const cell = read(toCsv([claimOf({ counted: { text, span: null } })]))[0]!.counted
        expect(cell === text || cell === `'${text}`).toBe(true)
      }),
    )
  })
})
