import { describe, expect, it } from 'vitest'
import { reads } from '../reads.fixture.ts'

describe('spans of time', () => {
  it.each([
    'The council will rebuild the pier over five years.',
    'Output fell over the past five years.',
    'It hopes to finish within three years.',
    'Crews will be paid over three years to 2030.',
    'Prices doubled over two decades.',
    'It was the first fall in over three years.',
    'They pay in each of the next two fiscal years.',
    'It opened a couple of weeks ago.',
    'It rained in the past couple of years.',
    'The quake struck at 11: 06 a.m. on Friday.',
    'It struck at 9 :30 pm.',
    'Q1 sales fell.',
    'The iPhone 6 sells well.',
    'He plays the PlayStation 4 at home.',
    'The pit had not reopened in over five months.',
    'The new pier opens two months from now.',
    'Exports grew in the last half of 1989.',
    'Output sank in the final half of the year.',
    'The debt is to be repaid over ten years.',
    'Little rain fell in the last 20 days.',
    'She wrote it over the last three weeks.',
  ])('places: %s', (text) => expect(reads(text)).toEqual([]))

  it.each([
    ['He was jailed for over five years.', 'over five years = 5.. year'],
    ['The siege lasted over three weeks.', 'over three weeks = 3.. week'],
    ['It will take at least 12 to 14 months from now.', 'at least 12 to 14 months = 12..14 month'],
    ['The change needs two years from now.', 'two years = 2 year'],
    ['The blunder resulted in over three years of delay.', 'over three years = 3.. year'],
    ['It will take a couple of weeks.', 'a couple of weeks = 2 week'],
    ['He stayed a couple of days.', 'a couple of days = 2 day'],
    ['It took 12 working days.', '12 working days = 12 day'],
    ['They waited over two hours.', 'over two hours = 2.. hour'],
    ['The stocks will last 20 days.', '20 days = 20 day'],
    ['The fuel should last about three weeks.', 'about three weeks = 3 week'],
    ['Supplies last only nine days.', 'nine days = 9 day'],
    ['A charge can last up to 12 hours.', 'up to 12 hours = ..12 hour'],
    ['The truce did not last two days.', 'two days = 2 day'],
  ])('tells: %s', (text, expected) => expect(reads(text)).toEqual([expected]))

  it.each([
    ['Sales rose from €80 million a year ago.', '€80 million = 80000000 EUR'],
    ['It lost $9 million a year earlier.', '$9 million = 9000000 USD'],
    ['It made $2 a month before.', '$2 = 2 USD'],
    ["Sales beat last year's $2 billion.", '$2 billion = 2000000000 USD'],
    ['Sales beat April’s $2 billion.', '$2 billion = 2000000000 USD'],
    ['The post pays $90,000 a year.', '$90,000 a year = 90000 USD per year'],
  ])('a year ago is no rate: %s', (text, expected) => expect(reads(text)).toEqual([expected]))
})
