import { describe, expect, it } from 'vitest'
import { reads } from '../reads.fixture.ts'

describe('what is not a figure', () => {
  it.each([
    'It rained on June 26 and on 3 July 2001.',
    'In 2008 he left; since 1998 he has lived there.',
    'A 1998 study and the 2008 Olympics were named.',
    'The 2002 floods, the 1998 riots and the 2015 earthquakes were worse.',
    'The 2016 presidential race, the 1988 Lima games and the 2012 Senate vote were close.',
    'It rained in the 1990s and the 2012-13 season.',
    'It began at 10:30 a.m. and ended at 1330 GMT.',
    'The 5th and the twenty-first came, then the third.',
    'He invoked Article 47 on Highway 36 near Gate 3.',
    'The Boeing 737 and the F-16 met at 9/11 Square.',
    'COVID-19 struck the S&P 500 and the G20.',
    'Call (541) 754-3010 or +44 7700 900397.',
    'He lives at 123 Elm Street, Dover, DE 19901.',
    'See page 12 of chapter 4, version 9.3.1.',
    'One of the worst, and no one knows.',
    'One day he hoped for one another, this one or that one.',
    'The top 10 met 24/7.',
    'They came three days ago, in the past five years and within 48 hours.',
    'The hosts won 2-1.',
    'See http://example.org/a/123?b=45 or @nina1613.',
    'She was a two-time champion in a three-way race.',
    'None since 1934 has come close; none since 1958 has.',
    'The harvest was worse than 1981, when it froze.',
    'Rents were lower than 1986.',
    'Deposits grew from fiscal 1986 year-end, and the 1985 year stands.',
    'A rig drilled block 16/26 with software called Orion V/68.',
    'The line ordered the new 747-400 and a 737-800.',
    'Fees fall in year one, by day 3 and after week two.',
    "She wrote Four's a Crowd.",
    'Pay May Eight, record April seven.',
    'The swap runs from May one at Tarn.',
    'One Sunday in late 2001 he left.',
    'The Gang of Eight met the Group of 77.',
    'A two-for-one split and a 3-for-2 split came.',
    'See Osei v. Moore, No. 14-1418.',
    'The issue is rated A-2 by Osei and A-plus by Moore.',
    'Six-figure fees and a sum that ran into six figures.',
    'He led over the previous year and a half.',
    'There is talk about one of our aides.',
    'He stepped over one line or another, and one never knows.',
  ])('%s', (text) => expect(reads(text)).toEqual([]))

  it.each([
    ['He was jailed for seven years.', 'seven years = 7 year'],
    ['More than 2000 homes burned.', 'More than 2000 = 2000.. building'],
    ['About 1998 villagers fled.', 'About 1998 = 1998 person'],
    ['At least one person died.', 'At least one = 1.. person'],
    ['The blast hurt one.', 'one = 1 -'],
    ['A three-judge panel met.', 'three = 3 person'],
    ['The fire burnt 300 has of maize.', '300 has = 300 hectare'],
    ['The toll was higher than 1986 homes.', 'higher than 1986 = 1986.. building'],
    ['A 40 year loan was signed.', '40 year = 40 year'],
    ['In later years 3 ships sank.', '3 = 3 ship'],
    ['In March seven people died.', 'seven = 7 person'],
    ['One Monday holiday was lost.', 'One = 1 holiday'],
    ['He had six figures of clay.', 'six = 6 figure'],
    ['About one man in it.', 'About one = 1 person'],
    ['We met a quarter-of-a-million people.', 'a quarter-of-a-million = 250000 person'],
    ['It is spending millions in an effort to win.', 'millions = 1000000.. USD'],
    ['It cost millions of lives.', 'millions = 1000000.. person'],
    ['They hold a half-dozen Senate seats crucial to it.', 'a half-dozen = 6 seat'],
    ['The raid left nine dead last year.', 'nine = 9 person'],
    ['A-40 men left.', '40 = 40 person'],
    ['A group of eight men left.', 'eight = 8 person'],
    ['Half a dozen HP directors met.', 'Half a dozen = 6 person'],
    ['It paid one ct a share.', 'one ct a share = 0.01 USD per share'],
    ['It took seven-and-a-half years.', 'seven-and-a-half years = 7.5 year'],
    ['A 200-mln-dlr note was sold.', '200-mln-dlr = 200000000 USD'],
    ['It lies in an area 3/4 of a mile off.', '3/4 of a mile = 0.75 mile'],
  ])('but %s', (text, expected) =>
    expect(reads(text)[0]?.replace(/ (?:-|person)$/, '')).toBe(expected.replace(/ (?:-|person)$/, '')),
  )

  it('drops the marker of a list item, not its figure', () => {
    expect(reads('1. Some 40 homes burned')).toEqual(['Some 40 = 40 building'])
    expect(reads('- 40 homes burned')).toEqual(['40 = 40 building'])
  })
})
