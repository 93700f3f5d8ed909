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
    ['Over 60 mm fell in the 24 hours period to 8 June 2001.', '60', '2001-06-07/2001-06-08'],
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

  it.each([
    [
      'Second-quarter profit rose to $5 million, or 80 cents a share, from $4 million, or 60 cents.',
      '5 million',
      '2001-04/2001-06',
    ],
    [
      'Second-quarter profit rose to $5 million, or 80 cents a share, from $4 million, or 60 cents.',
      '4 million',
      '2000-04/2000-06',
    ],
    [
      'Second-quarter profit rose to $5 million, or 80 cents a share, from $4 million, or 60 cents.',
      '60',
      '2000-04/2000-06',
    ],
    ['It made 12 boats in 1999, compared with 20 in Chile.', '20', '1999'],
    ['Income rose 2 percent after a 13 percent fall in 1985.', '2', null],
    ['Income rose 2 percent after a 13 percent fall in 1985.', '13', '1985'],
    ['It reported first-quarter sales of $9 million.', '9 million', '2001-01/2001-03'],
    ['Fiscal 2000 revenue fell to $5 million from $7 million.', '7 million', '1999'],
    ['She yesterday cut her 2002 profit forecast to $2 a share from $3.', '3', '2002'],
    ['It drew $9 million in the first half of 2000.', '9 million', '2000-01/2000-06'],
    ["Exports were 4 million tonnes, down from April's 5 million.", '5 million', '2001-04'],
    [
      "Exports were 4 million tonnes in May, down from April's 5 million, or 9 percent of output.",
      '4 million',
      '2001-05',
    ],
    ["Exports were 4 million tonnes, down from April's 5 million.", '4 million', null],
    ["Sales were $4 million, up from last year's $3 million.", '3 million', '2000'],
    ['Farms will sow 60 acres, down from 70 sown last year, and mow 12 acres.', '12', null],
  ])('is its own: %s (%s)', (text, figure, edtf) => {
    expect(timeOf(text, figure)).toBe(edtf)
  })

  it.each([
    'The fall of 64,000 was the largest since 1948.',
    'The fall of 64,000 was the largest since records were first kept (in 1948).',
    'It was the first loss, of 64,000 marks, since May.',
    'Sales rose 64,000 from last year.',
    'Fees were 64,000 marks, up 4.3 percent from a year ago.',
    'Exports were up 64,000 tonnes from May.',
    'Tax took 64,000 marks, the most since 1979.',
    'She asked 64,000 voters in towns where people choose who rules in 2003.',
  ])('is not what only measures it: %s', (text) => {
    expect(timeOf(text, '64,000')).toBeNull()
  })

  it('is not to come where its verb is past', () => {
    expect(timeOf('The survey reached 900 farmers, whose next vote is in 2003.', '900')).toBeNull()
    expect(timeOf('At least 900 farmers have died since 1999.', '900')).toBe('1999/2001-07-09')
    expect(timeOf('The plan will reach 900 farmers in 2003.', '900')).toBe('2003')
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

describe('the time of what happened once', () => {
  const later = 'The ministry said so.'
  it.each([
    [
      'The quake killed 300 people.',
      'The quake last Thursday night cost a billion dollars.',
      '300',
      '2001-07-05',
    ],
    ['The landslide buried 14 homes.', 'A landslide hit Orrin on 3 May 2001.', '14', '2001-05-03'],
    ['The blast hurt 12 people.', "Sunday's blast broke windows.", '12', '2001-07-08'],
    [
      'The magnitude 6 earthquake left 80 people homeless.',
      'An earthquake struck Orrin on Friday.',
      '80',
      '2001-07-06',
    ],
    ['The train crash killed 9 people.', 'Friday’s crash was the first there.', '9', '2001-07-06'],
    // Of two no one can tell which.
    ['The quake killed 300 people.', 'A quake hit Orrin on Friday. A quake hit Tarn on Monday.', '300', null],
    ['A quake killed 300 people.', 'The quake last Thursday cost a billion dollars.', '300', null],
    // Floods go on.
    ['The floods killed 300 people.', 'The floods on Thursday broke a dam.', '300', null],
  ])('%s', (first, second, figure, edtf) => {
    expect(timeOf(`${first}\n\n${later}\n\n${second}`, figure)).toBe(edtf)
  })
})

describe('what is no time of its own', () => {
  it.each([
    ['On Sunday the city had its strongest rain since 1998, with 200 cars under water.', '200', '2001-07-08'],
    ['It was the worst flood since 1954 and killed 12 people.', '12', null],
    ['On Friday, in the wettest week since May, 40 homes were flooded.', '40', '2001-07-06'],
    ['The town of Tarn, 135 km east of Orrin, was hit on Friday.', '135 km', null],
    ['Tarn lies about 40 miles (64 km) from the border and was hit on Friday.', '64 km', null],
    ['Homes were hit by summer storms and 12 people died.', '12', null],
    ['The summer floods killed 12 people.', '12', null],
    ['On Friday Orrin (population 25,400) was hit by a storm.', '25,400', null],
    ['Beside the 14th-century bridge 12 men were at work.', '12', null],
    ['The river passed levels from 1998, when 12 men drowned.', '12', '1998'],
  ])('%s', (text, figure, edtf) => {
    expect(timeOf(text, figure)).toBe(edtf)
  })

  it.each([
    'The storm recalled the floods of 1998. Some 40 people were evacuated.',
    'In 1998 floods killed 80 people. Some 40 people were evacuated.',
    'A flood killed 80 people on 3 May. Recent fighting has left 40 people homeless.',
    'A flood killed 80 people on 3 May. In recent attacks 40 people were killed.',
    'Rain fell on 3 May. The recently opened camp sheltered 40 people.',
  ])('is not carried: %s', (text) => {
    expect(timeOf(text, '40')).toBeNull()
  })
})
