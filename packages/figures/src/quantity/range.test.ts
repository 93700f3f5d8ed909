import { describe, expect, it } from 'vitest'
import { reads } from '../reads.fixture.ts'

describe('ranges', () => {
  it.each([
    ['Some 150,000 to 300,000 nurses left.', ['Some 150,000 to 300,000 = 150000..300000 person']],
    ['From 150,000 and 300,000 nurses left.', ['From 150,000 and 300,000 = 150000..300000 person']],
    ['Between 62 and 68 nurses left.', ['Between 62 and 68 = 62..68 person']],
    ['It lost $3 to $5 million.', ['$3 to $5 million = 3000000..5000000 USD']],
    ['Output rose 3-5 percent.', ['3-5 percent = 3..5 percent']],
    ['The walk takes 25–40 min on foot.', ['25–40 min = 25..40 minute']],
    ['It paid 33-35 billion yen.', ['33-35 billion yen = 33000000000..35000000000 JPY']],
    ['Men aged 18 to 34 voted.', ['aged 18 to 34 = 18..34 year']],
    [
      'Wheat would gain three to five cents a bushel.',
      ['three to five cents a bushel = 0.03..0.05 USD per bushel'],
    ],
    ['Fares rise by two to four cents a mile.', ['two to four cents a mile = 0.02..0.04 USD per mile']],
    ['Two or three nurses left.', ['Two or three = 2..3 person']],
    [
      'The wage is greater than 100 and smaller than 300 euros.',
      ['greater than 100 and smaller than 300 euros = 100..300 EUR'],
    ],
  ])('%s', (text, expected) => expect(reads(text)).toEqual(expected))

  it.each([
    [
      'Revenue rose from $36 million in 2014 to $55 million in 2015.',
      ['$36 million = 36000000 USD', '$55 million = 55000000 USD'],
    ],
    [
      'Debt fell from 60 percent in 1998 to 40 percent in 2005.',
      ['60 percent = 60 percent', '40 percent = 40 percent'],
    ],
    ['Joblessness rose from 5% to 7%.', ['5% = 5 percent', '7% = 7 percent']],
    ['Sales fell to 138,285 units from 212,577.', ['138,285 = 138285 unit', '212,577 = 212577 unit']],
    [
      'The duty was cut from 5 to 7 per cent to 3 to 5 per cent.',
      ['from 5 to 7 per cent = 5..7 percent', '3 to 5 per cent = 3..5 percent'],
    ],
    ['The queue fell a record 121,000 to 2.99 mln.', ['121,000 = 121000 queue', '2.99 mln = 2990000 queue']],
    ['Orders rose a modest 900 to 41,000.', ['900 = 900 order', '41,000 = 41000 order']],
    ['Orders fell by an upwardly revised 900 to 41,000.', ['900 = 900 order', '41,000 = 41000 order']],
    ['Orders dropped a further 900 to 41,000.', ['900 = 900 order', '41,000 = 41000 order']],
    ['Shares fell 20 cents to 1.30 dlrs.', ['20 cents = 0.2 USD', '1.30 dlrs = 1.3 USD']],
    ['The 2012–13 season ended with a 2-1 win and an 89-89 draw.', []],
    ['The bill passed on a 52-48 vote.', ['52 = 52 vote', '48 = 48 vote']],
  ])('none in %s', (text, expected) => expect(reads(text)).toEqual(expected))
})
