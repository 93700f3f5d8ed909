import { describe, expect, it } from 'vitest'
import { claimOf } from '../test/claims-of.ts'

// All read against 9 July 2001.
const timeOf = (text: string, figure: string): string | null => claimOf(text, figure).when?.edtf ?? null

describe('the time a figure holds for', () => {
  it.each([
    ['Nine people died on 3 May 2001 in a fire.', 'Nine', '2001-05-03'],
    ['In May, nine people died in a fire.', 'nine', '2001-05'],
    ['The bank earned $3 million last year.', '3 million', '2000'],
    ['It sold 40 cars in 1999 and 60 trucks in 2000.', '40', '1999'],
    ['It sold 40 cars in 1999 and 60 trucks in 2000.', '60', '2000'],
    ['Prices have risen 17 percent since September 1999.', '17', '1999-09/2001-07-09'],
    ['Half of the families came in the past five years.', 'Half', '1996/2001'],
    ['The town had 89 mm of rain in 24 hours to 8 June 2001.', '89', '2001-06-07/2001-06-08'],
  ])('%s (%s)', (text, figure, edtf) => {
    expect(timeOf(text, figure)).toBe(edtf)
  })

  it('is not the time of saying', () => {
    expect(timeOf('Nine people have died in the fire, police said on Friday.', 'Nine')).toBeNull()
    expect(timeOf('Nine people have died in the fire, said the ministry on Friday.', 'Nine')).toBeNull()
    expect(timeOf('Nine people died in a fire on Thursday, police said.', 'Nine')).toBe('2001-07-05')
    expect(timeOf('Nine people died in a fire on Thursday, according to police.', 'Nine')).toBe('2001-07-05')
  })

  it('is the time of saying for a toll that is so when it is told', () => {
    expect(timeOf('The ministry said on 6 June that 14 people have died.', '14')).toBe('2001-06-06')
    expect(timeOf('A report of 6 June stated that 90 houses have been damaged.', '90')).toBe('2001-06-06')
    expect(timeOf('Police said on 6 June that 12 people died in the fire.', '12')).toBeNull()
  })

  it('is not what a figure is only compared to', () => {
    expect(timeOf('The club has 18 fewer members than in 1999 and owns 3 boats.', '3')).toBeNull()
    expect(timeOf('The rate was 38.1% in March, up from 29.4% in January.', '29.4')).toBe('2001-01')
    expect(timeOf('The rate was 38.1% in March, up from 29.4% in January.', '38.1')).toBe('2001-03')
    expect(timeOf('Sales were $9 million, against $7 million in 1999.', '7 million')).toBe('1999')
    expect(timeOf('Sales were $9 million, against $7 million in 1999.', '9 million')).toBeNull()
  })

  it('is not a year that begins a name', () => {
    expect(timeOf('Some 300 athletes of the 2000 Olympics signed it.', '300')).toBeNull()
  })

  it('is not the day of publication where no word points to it', () => {
    expect(timeOf('Nine people have died in the fire.', 'Nine')).toBeNull()
    expect(timeOf('Nine people died today.', 'Nine')).toBe('2001-07-09')
  })

  it('counts back from the day it was said', () => {
    const text = 'The ministry said on Friday that 58 people had died over the last week.'
    expect(timeOf(text, '58')).toMatch(/\/2001-07-06$/)
  })

  it('goes on within a paragraph, but not to what is so now', () => {
    const text =
      'A flood killed 12 people on 3 May 2001. Some 300 homes were destroyed. Around 80 soldiers are working there.'
    expect(timeOf(text, '300')).toBe('2001-05-03')
    expect(timeOf(text, '80')).toBeNull()
  })

  it('of a line of accounts is the period its heading names, and of "vs" the one before', () => {
    const text = 'Year ended March 31, 2000.\n\nNet profit 30 mln dlrs vs 35 mln.'
    expect(timeOf(text, '30')).toBe('2000')
    expect(timeOf(text, '35')).toBe('1999')
  })
})
