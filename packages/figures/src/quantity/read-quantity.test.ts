import { describe, expect, it } from 'vitest'
import { findFigures } from '../find-figures.ts'
import { reads } from '../reads.fixture.ts'

describe('quantities', () => {
  it.each([
    ['The hall cost Rs 5 crore.', 'Rs 5 crore = 50000000 INR'],
    ['The hall cost RM2.5 billion.', 'RM2.5 billion = 2500000000 MYR'],
    ['The hall cost S$30 million.', 'S$30 million = 30000000 SGD'],
    ['The hall cost K230,000.', 'K230,000 = 230000 ZMW'],
    ['The hall cost 20 mln stg.', '20 mln stg = 20000000 GBP'],
    ['The hall cost 40 billion lire.', '40 billion lire = 40000000000 ITL'],
    ['The hall cost 75 USD million.', '75 USD million = 75000000 USD'],
    ['The firm earned 5.02 dlrs per share.', '5.02 dlrs per share = 5.02 USD per share'],
    ['The firm pays $12 an hour.', '$12 an hour = 12 USD per hour'],
  ])('money: %s', (text, expected) => expect(reads(text)).toEqual([expected]))

  it.each([
    ['It rained 20 mm an hour.', '20 mm an hour = 20 millimetre per hour'],
    ['The loss narrowed from $7 million a year ago.', '$7 million = 7000000 USD'],
    ['Gusts reached 40 mph.', '40 mph = 40 mile per hour'],
    ['The park covers 90 sq km.', '90 sq km = 90 square kilometre'],
    ['It was minus 20 degrees Celsius.', 'minus 20 degrees Celsius = -20 degree Celsius'],
    ['A 6.4-magnitude quake struck.', '6.4-magnitude = 6.4 magnitude'],
    ['The yield fell 40 basis points.', '40 basis points = 40 basis point'],
    ['He is 5 feet 6 inches tall.', '5 feet 6 inches = 5.5 foot'],
    ['Some 12 per 100,000 fell ill.', 'Some 12 per 100,000 = 12 per 100,000'],
    ['A 23-year-old was held.', '23-year-old = 23 year'],
    ['Ruth Amadi, 45, was held.', '45 = 45 year'],
    ['Children under five were flown out.', 'under five = ..5 year'],
    ['She is in her mid-30s.', 'mid-30s = 34..36 year'],
    ['Joblessness is at a rate in the mid-30s.', 'mid-30s = 34..36 percent'],
    ['He won by a 3 to 1 margin.', '3 to 1 = 3 ratio'],
    ['No one was killed.', 'No one = 0 person'],
    ['There were no deaths.', 'no = 0 person'],
  ])('others: %s', (text, expected) => expect(reads(text)).toEqual([expected]))

  it('marks a conversion in brackets', () => {
    const restates = (text: string) => findFigures(text).map((figure) => figure.restates)
    expect(restates('The wall is 41 feet (12.5 metres) high.')).toEqual([false, true])
    expect(restates('It cost 300 million euros ($330 million).')).toEqual([false, true])
    expect(restates('Some 40 villagers (12 of them children) fled.')).toEqual([false, false])
  })

  it('takes the currency of the country that is given, or that the article speaks of', () => {
    const code = (text: string, country?: string) => findFigures(text, { country: country ?? null })[0]?.unit
    expect(code('The hall cost $40 million.')).toBe('USD')
    expect(code('The hall cost $40 million.', 'AU')).toBe('AUD')
    expect(code('The hall cost 40 million rupees.', 'PK')).toBe('PKR')
    expect(code('Canada and the Canadian army built the hall for $40 million.')).toBe('CAD')
    expect(code('Mexico and the Mexican army built the hall for $40 million.')).toBe('USD')
  })
})
