import { expect, it } from 'vitest'
import { readOpeningDate } from './opening-date.ts'

it.each([
  ['Update: 6 June, 2014\n\nOn 24 May a storm hit.', '2014-06-06'],
  ['Update: 17:32, 15 October 2014 Wednesday\n\nFloods displace 800', '2014-10-15'],
  ['| Updated Wed, May 4th 2011 at 09:30 GMT. A new ferry', '2011-05-04'],
  ['Harwell, 09 August 2013 – Reports say that rain fell.', '2013-08-09'],
  ['02 March 2015 - Crews are at work.', '2015-03-02'],
  ['(November 20, 2013) - At least 15 people fled.', '2013-11-20'],
  ['October 15, 2014 (ORRIN) – Nurses in Bor said so.', '2014-10-15'],
  ['GIS - 19 January 2015: The centre reported.', '2015-01-19'],
  ['25 August 2015\n\nThe agency said so.', '2015-08-25'],
  ['12 families moved Sunday, October 18, 2015 Quake in Orrin kills two', '2015-10-18'],
  ['On Thursday, 14 February 2013, the mayor opened a bridge.', undefined],
  ['On Thursday 14 February 2013 Mayor Poe opened a bridge.', undefined],
  ['A storm hit Orrin on 3 May 2012. Twelve died.', undefined],
  ['Since 3 May 2012 - the day of the storm - 40 have died.', undefined],
  ['It rained on Friday.', undefined],
])('%s: %s', (text, edtf) => {
  expect(readOpeningDate(text)).toBe(edtf)
})
