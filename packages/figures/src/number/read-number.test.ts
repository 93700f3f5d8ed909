import { describe, expect, it } from 'vitest'
import { reads } from '../reads.fixture.ts'

const one = (text: string) => reads(text)[0]

describe('numbers', () => {
  it.each([
    ['Crews found 1,470 boats.', '1,470 = 1470 boat'],
    ['Crews found 9 300 boats.', '9 300 = 9300 boat'],
    ['Crews found 61, 000 boats.', '61, 000 = 61000 boat'],
    ['Crews found 12,34,567 boats.', '12,34,567 = 1234567 boat'],
    ['Crews found 1.234.567 boats.', '1.234.567 = 1234567 boat'],
    ['They lost 150.000 homes.', '150.000 = 150000 building'],
    ['Crews found １２０ boats.', '１２０ = 120 boat'],
    ['Crews found ٤٥ boats.', '٤٥ = 45 boat'],
    ['The rate is 3·5 percent.', '3·5 percent = 3.5 percent'],
    [
      'A group of between159,000 and 200,000 people fled.',
      'between159,000 and 200,000 = 159000..200000 person',
    ],
  ])('in digits: %s', (text, expected) => expect(one(text)).toBe(expected))

  it.each([
    ['Twelve thousand three hundred four voters came.', 'Twelve thousand three hundred four = 12304 person'],
    ['Three and a half million voters came.', 'Three and a half million = 3500000 person'],
    ['One hundred and fifty voters came.', 'One hundred and fifty = 150 person'],
    ['A million and a half voters came.', 'A million and a half = 1500000 person'],
    ['Half a million voters came.', 'Half a million = 500000 person'],
    ['Fifteen hundred voters came.', 'Fifteen hundred = 1500 person'],
    ['Two lakh crore rupees were lost.', 'Two lakh crore rupees = 2000000000000 INR'],
    ['Joblessness is under three mln workers.', 'under three mln = ..3000000 person'],
    ['It lent two mln dlrs.', 'two mln dlrs = 2000000 USD'],
    ['It lent nearly four bln yen.', 'nearly four bln yen = 4000000000 JPY'],
    ['Some twelve mln tonnes were sold.', 'Some twelve mln tonnes = 12000000 tonne'],
    ['Two point five million voters came.', 'Two point five million = 2500000 person'],
  ])('in words: %s', (text, expected) => expect(one(text)).toBe(expected))

  it.each([
    ['The state gave rice to 2.14 lakh farmers.', '2.14 lakh = 214000 person'],
    ['Some 1.5m people fled.', 'Some 1.5m = 1500000 person'],
    ['The mast is 5m tall.', '5m = 5 metre'],
    ['The mill cost £5m.', '£5m = 5000000 GBP'],
    ['The mill cost $1.2bn.', '$1.2bn = 1200000000 USD'],
    ['The mill cost 11 mln dlrs.', '11 mln dlrs = 11000000 USD'],
  ])('mixed: %s', (text, expected) => expect(one(text)).toBe(expected))

  it.each([
    ['Dozens of boats sank.', 'Dozens = 12.. boat'],
    ['Tens of thousands of villagers fled.', 'Tens of thousands = 10000.. person'],
    ['Several hundred villagers fled.', 'Several hundred = 100.. person'],
    ['A few thousand villagers fled.', 'A few thousand = 1000.. person'],
    ['A couple of villagers fled.', 'A couple = 2 person'],
    ['A pair of engineers was held.', 'A pair = 2 person'],
    ['Thousands upon thousands of villagers fled.', 'Thousands upon thousands = 1000.. person'],
  ])('vague: %s', (text, expected) => expect(one(text)).toBe(expected))

  it.each([
    ['A quarter of the villagers fled.', 'A quarter = 0.25 share'],
    ['Two-thirds of the villagers fled.', 'Two-thirds = 0.666667 share'],
    ['Half of them fled.', 'Half = 0.5 share'],
    ['One in three villagers fled.', 'One in three = 0.333333 share'],
    ['Three out of four villagers fled.', 'Three out of four = 0.75 share'],
    ['Output rose 10-1/2 pct.', '10-1/2 pct = 10.5 percent'],
    ['Output rose 2½ percent.', '2½ percent = 2.5 percent'],
    ['The talks took half an hour.', 'half an hour = 0.5 hour'],
    ['The talks took an hour and a half.', 'an hour and a half = 1.5 hour'],
  ])('parts: %s', (text, expected) => expect(one(text)).toBe(expected))

  it.each([
    'The guards were in the second half.',
    'He came third in the race.',
    'A third man was held.',
    'Several nurses and a few guards left.',
    'The test scores were high.',
    'Sales fell in the first quarter.',
  ])('none in: %s', (text) => expect(reads(text)).toEqual([]))
})
