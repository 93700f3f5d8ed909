import { expect, it } from 'vitest'
import { claimOf } from '../../test/claims-of.ts'

// All read against 9 July 2001.
const timeOf = (text: string, figure: string): string | null => claimOf(text, figure).when?.edtf ?? null

it.each([
  // A clause of "when" has the time that it tells of.
  ['This year may be worse than 1981, when sales fell 40 percent.', '40 percent', '1981'],
  ['It recalled the spring of 1999, when 12 miners died.', '12', '1999-21'],
  ['Profit was down in 1998 when it paid a fine of $7 million.', '7 million', '1998'],
  // What came before has a time of its own.
  ['Orders rose in April by 19 percent after falling in March by 3 percent.', '19 percent', '2001-04'],
  ['Orders rose in April by 19 percent after falling in March by 3 percent.', '3 percent', '2001-03'],
  ['Twelve people died after floods struck on 3 July.', 'Twelve', '2001-07-03'],
  // What is ranked in a year did not take it.
  ['Blowing at 126 km an hour, the 12th storm to strike Peru this year came ashore.', '126', null],
  ['Blowing at 126 km an hour, the worst storm in two decades came ashore.', '126', null],
  ['There have been 12 storms this year.', '12', '2001'],
  // Neither when it ends nor when it falls due.
  ['It sent 900 workers on leave until 12 August.', '900', null],
  ['Each note buys shares at $4 on or before December 15, 2001.', '$4', null],
  ['Current profits fell by $4 million.', '4 million', null],
  // What is to begin has no end yet.
  ['The mill is to give 900 workers leave from 6 August.', '900', '2001-08-06'],
])('%s (%s)', (text, figure, edtf) => {
  expect(timeOf(text, figure)).toBe(edtf)
})

it('is the day that a lead tells of the quake, whatever other quake is told of later', () => {
  const text =
    'Nineteen people were hurt after a quake jolted Orrin county at 6:07 a.m. on Sunday.\n\nThe quake flattened 63 barns.\n\nA quake on 3 May killed 600 people in the next county.'
  expect(timeOf(text, '63')).toBe('2001-07-08')
  expect(timeOf(text, '600')).toBe('2001-05-03')
})
