import { expect, it } from 'vitest'
import { readTitleDate } from './title-date.ts'

it.each([
  ['Floods in the Delta - September 2013', '2013-09'],
  ['Storm Ada: situation report (12 May 2014)', '2014-05-12'],
  ['Drought bulletin, as of 3 March 2011', '2011-03-03'],
  ['May 2012: the month in numbers', '2012-05'],
  ['Remembering June 1944 in Caen', undefined],
  ['What 2013 brought', undefined],
  ['Friday, 12 dead', undefined],
])('%s: %s', (title, edtf) => {
  expect(readTitleDate(title)).toBe(edtf)
})
