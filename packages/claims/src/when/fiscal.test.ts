import { expect, it } from 'vitest'
import { claimOf } from '../../test/claims-of.ts'

// All read against 9 July 2001.
const timeOf = (text: string, figure: string): string | null => claimOf(text, figure).when?.edtf ?? null

const opening = 'Alder Bank, reporting for the second quarter ended May 31, expects to grow.\n\n'

it.each([
  // The year ends in November.
  ['Second-quarter profit rose to $6 million.', '6 million', '2001-03/2001-05'],
  [
    'The bank said second quarter net income rose to $6 million from $4 million.',
    '6 million',
    '2001-03/2001-05',
  ],
  [
    'The bank said second quarter net income rose to $6 million from $4 million.',
    '4 million',
    '2000-03/2000-05',
  ],
  ['It lost $3 million in the first quarter.', '3 million', '2000-12/2001-02'],
  ['It lost $3 million in the fourth quarter.', '3 million', '2000-09/2000-11'],
  ['It lost $3 million in the first quarter of 2000.', '3 million', '1999-12/2000-02'],
  ['It set aside $5 million for fiscal 2001.', '5 million', '2000-12/2001-11'],
])('counts from the year that a firm has: %s (%s)', (text, figure, edtf) => {
  expect(timeOf(opening + text, figure)).toBe(edtf)
})

it('counts from January where nothing tells otherwise', () => {
  expect(timeOf('Alder Bank lost $3 million in the first quarter.', '3 million')).toBe('2001-01/2001-03')
  const calendar =
    'It reported for the fourth quarter ended December 31.\n\nIt lost $3 million in the first quarter.'
  expect(timeOf(calendar, '3 million')).toBe('2001-01/2001-03')
  expect(timeOf('For fiscal 2000, which ended in September, it lost $3 million.', '3 million')).toBe(
    '1999-10/2000-09',
  )
})

it('goes on from line to line of one quarter’s accounts', () => {
  const text =
    'The bank earned $9 million in the first quarter. Per share it was $2.\n\nIt bought a mill for $3 million.'
  expect(timeOf(text, '$2')).toBe('2001-01/2001-03')
  expect(timeOf(text, '3 million')).toBeNull()
  // A day's price is not an account.
  expect(timeOf('The bank paid $9 million on 3 May. A share costs $2.', '$2')).toBeNull()
})

it('is not the period that a figure stands above', () => {
  expect(timeOf('Sales were 4 percent above the 1999 period.', '4 percent')).toBeNull()
})
