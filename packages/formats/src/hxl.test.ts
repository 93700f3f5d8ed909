import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import { claimOf } from './claim-of.fixture.ts'
import { toHxl } from './hxl.ts'

it('writes a head row, a row of hashtags and the counts of people', () => {
  const rows = parse(toHxl([claimOf(), claimOf({ figure: { kind: 'money', unit: 'USD' } })])) as string[][]
  expect(rows.length).toBe(3)
  expect(rows[1]!.every((tag) => /^#[a-z]+(\+[a-z0-9_]+)*$/.test(tag))).toBe(true)
  expect(Object.fromEntries(rows[1]!.map((tag, i) => [tag, rows[2]![i]]))).toMatchObject({
    '#affected+num+min': '',
    '#affected+num+max': '4200',
    '#affected+type': 'evacuated',
    '#country+code+v_iso2': 'NP',
    '#meta+source': 'Provincial officials',
  })
})
