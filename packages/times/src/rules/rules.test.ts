import { describe, expect, it } from 'vitest'
import { findTimes } from '../find-times.ts'
import { RULES } from './index.ts'

/** Monday. */
const PUBLISHED = '2001-07-09'

const read = (text: string): string[] =>
  findTimes(text, { published: PUBLISHED }).map((time) => `${time.text} = ${time.edtf}`)

describe.each<[string, readonly [string, ...string[]][]]>([
  [
    'days',
    [
      ['It began on June 26, 2001, at dawn.', 'June 26, 2001 = 2001-06-26'],
      ['It began on the 26th of June.', 'the 26th of June = 2001-06-26'],
      ['The bridge fell on 26 June 1999.', '26 June 1999 = 1999-06-26'],
      ['The count ended Tuesday, July 3.', 'Tuesday, July 3 = 2001-07-03'],
      ['Rain fell from 5 to 8 June.', '5 to 8 June = 2001-06-05/2001-06-08'],
      ['Fires burned on May 9 and 10, he said.', 'May 9 and 10 = 2001-05-09/2001-05-10'],
      ['It rained between 14 and 16 May.', '14 and 16 May = 2001-05-14/2001-05-16'],
      [
        'It sold 40 cars in the March 11-20 period, down from 50 in the same period last year.',
        'March 11-20 = 2001-03-11/2001-03-20',
        'the same period last year = 2000-03-11/2000-03-20',
      ],
      ['Rain between 02 and 14 June left many homeless.', '02 and 14 June = 2001-06-02/2001-06-14'],
      ['Exports are seen at 3 mln in June.', 'June = 2001-06'],
      ['On May 9 and 10 people died.', 'May 9 = 2001-05-09'],
      [
        'It rained on Monday 2 July and Tuesday 3 July 2001.',
        'Monday 2 July and Tuesday 3 July 2001 = 2001-07-02/2001-07-03',
      ],
      ['It recalled the 1998 floods that killed 17.', '1998 = 1998'],
      ['The 1998 floods were worse.', '1998 = 1998'],
      ['In the 1994 riots 17 died.', '1994 = 1994'],
      ['After the 1999 earthquakes many left.', '1999 = 1999'],
      ['The 1997 wildfires spread.', '1997 = 1997'],
      ['It rained on May 9 and May 10.', 'May 9 and May 10 = 2001-05-09/2001-05-10'],
      ['It rained on May 9 and May 20.', 'May 9 = 2001-05-09', 'May 20 = 2001-05-20'],
      ['From the period 22 – 24 June 2001 it rained.', '22 – 24 June 2001 = 2001-06-22/2001-06-24'],
      ['It rained from 22 - 24 June.', '22 - 24 June = 2001-06-22/2001-06-24'],
      ['Since Thursday last week it rained.', 'Thursday last week = 2001-07-05'],
      ['It met on Tuesday of last week.', 'Tuesday of last week = 2001-07-03'],
      ['It will meet on Monday next week.', 'Monday next week = 2001-07-16'],
      ['A mast fell on Friday night last week.', 'Friday night last week = 2001-07-06'],
      ['It meets on Thursday this week.', 'Thursday this week = 2001-07-12'],
      ['It met on 9 and 25 May.', '25 May = 2001-05-25'],
      ['The fair runs Nov. 5-8.', 'Nov. 5-8 = 2000-11-05/2000-11-08'],
      ['It burned on February 6 last year.', 'February 6 last year = 2000-02-06'],
      ['The tender closes August 3.', 'August 3 = 2001-08-03'],
      ['The dividend is payable April one.', 'April one = 2002-04-01'],
      ['The data are as of 2001-05-31.', '2001-05-31 = 2001-05-31'],
      ['In April two men drowned.', 'April = 2001-04'],
      ['It rose to May 20 percent highs.'],
      ['Offered at $2001 and 26 junes.'],
    ],
  ],
  [
    'months',
    [
      ['He said in May that prices fell.', 'May = 2001-05'],
      ['It started in late June.', 'late June = 2001-06'],
      ['It started in mid-November.', 'mid-November = 2000-11'],
      ['It opened last August.', 'last August = 2000-08'],
      ['It stood at 40 by end-June.', 'end-June = 2001-06-30'],
      ['Output fell in January-March 1999.', 'January-March 1999 = 1999-01/1999-03'],
      ['Jan-Dec, 1998, was dry.', 'Jan-Dec, 1998 = 1998-01/1998-12'],
      ['The May/June crop was poor.', 'May/June = 2001-05/2001-06'],
      ['Jan Novak and the sun sat.'],
      ['It closed in May last year.', 'May last year = 2000-05'],
      ['The firm is paying for spots in late August.', 'late August = 2001-08'],
      ['The port hosts a fair in September.', 'September = 2001-09'],
      ['Exports were up in August.', 'August = 2000-08'],
      ['The firm said it has a fair in September.', 'September = 2000-09'],
      ['They compete before the state’s primary Dec. 30.', 'Dec. 30 = 2001-12-30'],
      ['Bids open ahead of the vote on Nov. 6.', 'Nov. 6 = 2001-11-06'],
      ['It is priced for August delivery.', 'August = 2001-08'],
      ['Tin for delivery in March rose.', 'March = 2002-03'],
      ['Coffee for December shipment fell.', 'December = 2001-12'],
      ['The May fall was a record.', 'May = 2001-05'],
      ['The March jobless total rose.', 'March = 2001-03'],
      ['It was lower than the May figures.', 'May = 2001-05'],
      ['Its March deficit was small.', 'March = 2001-03'],
      ['The March on Rome failed.'],
      ['Ads are reserved in December and January.', 'December and January = 2001-12/2002-01'],
      ['It was closed in April and May.', 'April and May = 2001-04/2001-05'],
      ['Snow fell in December and January.', 'December and January = 2000-12/2001-01'],
      ['It was closed in March and May.', 'March = 2001-03', 'May = 2001-05'],
      ['In April she called his plans to open it a disgrace.', 'April = 2001-04'],
      ['In April the firm’s plans to move were known.', 'April = 2001-04'],
      ['By the end of March 1998 it was gone.', 'the end of March 1998 = 1998-03-31'],
      ['It will open in October.', 'October = 2001-10'],
      ['The law takes effect next January.', 'next January = 2002-01'],
      ['Troops may march on the capital.'],
      ['May the best crew win, April Stone said.'],
      ['Protesters march in the rain.'],
      ['It augurs well for the marina.'],
    ],
  ],
  [
    'weekdays',
    [
      ['Police said Friday.', 'Friday = 2001-07-06'],
      ['Police said Monday.', 'Monday = 2001-07-09'],
      ['They arrived last Monday.', 'last Monday = 2001-07-02'],
      ['They will meet Thursday.', 'Thursday = 2001-07-12'],
      ['It rained late Wednesday night.', 'late Wednesday night = 2001-07-04'],
      ['The market is held every Friday.', 'every Friday = P1W'],
      ['They sat in the sun and sun-dried the figs.'],
      ['The girl sat down.'],
    ],
  ],
  [
    'day words',
    [
      ['It was signed today.', 'today = 2001-07-09'],
      ['He died late yesterday.', 'late yesterday = 2001-07-08'],
      ['They meet tomorrow morning.', 'tomorrow morning = 2001-07-10'],
      ['They left last night.', 'last night = 2001-07-08'],
      ['They left this morning.', 'this morning = 2001-07-09'],
      ['It was the day before yesterday.', 'the day before yesterday = 2001-07-07'],
      ['A USA TODAY poll found it.'],
    ],
  ],
  [
    'periods',
    [
      ['Sales fell last week.', 'last week = 2001-07-02/2001-07-08'],
      ['Crews left earlier this week.', 'earlier this week = 2001-07-09'],
      ['Sales fell last month.', 'last month = 2001-06'],
      ['Sales rose early this year.', 'early this year = 2001'],
      ['Sales will rise next year.', 'next year = 2002'],
      ['Sales fell over the weekend.', 'the weekend = 2001-07-07/2001-07-08'],
      ['It will be done by the end of the year.', 'the end of the year = 2001'],
      ['It will be done by year-end.', 'year-end = 2001'],
      ['It was built last decade.', 'last decade = 199X'],
      ['Last year was dry.', 'Last year = 2000'],
    ],
  ],
  [
    'away from now',
    [
      ['It opened six weeks ago.', 'six weeks ago = 2001-05-28/2001-06-03'],
      ['He left nearly four years ago.', 'nearly four years ago = 1997'],
      ['She left a fortnight ago.', 'a fortnight ago = 2001-06-25/2001-07-01'],
      ['She left three days ago.', 'three days ago = 2001-07-06'],
      ['She left a couple of months ago.', 'a couple of months ago = 2001-05'],
      ['She left several years ago.', 'several years ago = ../2001-07-09'],
      ['It was 9 percent, against 5 a year earlier.', 'a year earlier = 2000'],
      ['It fell to 4 percent in May from 9 a year earlier.', 'May = 2001-05', 'a year earlier = 2000-05'],
      [
        'It earned 5 million in 1985. Orders are above those of a year ago.',
        '1985 = 1985',
        'a year ago = 2000',
      ],
      ['It burned in 1996 and again two years later.', '1996 = 1996', 'two years later = 1998'],
      [
        'It burned on 3 May 1996. The following day it rained.',
        '3 May 1996 = 1996-05-03',
        'The following day = 1996-05-04',
      ],
    ],
  ],
  [
    'quarters and halves',
    [
      ['Profit rose in the first quarter.', 'the first quarter = 2001-33'],
      ['Profit rose in the fourth quarter.', 'the fourth quarter = 2000-36'],
      ['Profit rose in the fourth quarter of 1999.', 'the fourth quarter of 1999 = 1999-36'],
      ["Last year's second quarter was weak.", "Last year's second quarter = 2000-34"],
      ['It expects a second-quarter loss.', 'second-quarter = 2001-34'],
      [
        'Profit was nil in the first quarter and 5 in the year-ago quarter.',
        'the first quarter = 2001-33',
        'the year-ago quarter = 2000-33',
      ],
      ['Exports rose in the first half of 2001.', 'the first half of 2001 = 2001-40'],
      ['Exports for Q3 2014 rose.', 'Q3 2014 = 2014-35'],
      ['They lost the quarter-final and a quarter of the squad.'],
      ['He scored twice, and half of them left.'],
    ],
  ],
  [
    'years, decades, centuries',
    [
      ['A 1998 study found it.', '1998 = 1998'],
      ['The war of 1950-53 killed many.', '1950-53 = 1950/1953'],
      ['From 1996 to 2001 it doubled.', '1996 to 2001 = 1996/2001'],
      ['It grew between 1996 and 1999.', '1996 and 1999 = 1996/1999'],
      ['Output fell in fiscal 1990.', 'fiscal 1990 = 1990'],
      ['It fell in the 1990s.', 'the 1990s = 199X'],
      ["It fell in the early '80s.", "the early '80s = 198X"],
      ['It fell in the nineties.', 'the nineties = 199X'],
      ['A 19th-century mill burned.', '19th-century = 18XX'],
      ['In nineteen ninety-seven it shut.', 'nineteen ninety-seven = 1997'],
      ['It cost $1998 and fed 2000 people.'],
      ['It sold 1,998 cars and 2000 homes.'],
      ['Highs were in the 80s and he is in his 30s.'],
      ['Call 555-1998.'],
    ],
  ],
  [
    'seasons and holidays',
    [
      ['It dried up last summer.', 'last summer = 2000-22'],
      ['It dried up in the winter of 1994.', 'the winter of 1994 = 1994-24'],
      ['It opened in spring 2001.', 'spring 2001 = 2001-21'],
      ['It burned on Christmas Day 1998.', 'Christmas Day 1998 = 1998-12-25'],
      ['He was found on Thanksgiving Day.', 'Thanksgiving Day = 2000-11-23'],
      ['It reopened after Easter.', 'Easter = 2001-04-15'],
      ['Prices fall and the springs flow.'],
      ['Christmas trees sold well.'],
    ],
  ],
  [
    'durations and sets',
    [
      ['They waited more than four hours.', 'more than four hours = PT4H'],
      ['It took two and 2 1/2 years.', '2 1/2 years = P2Y6M'],
      ['It fell over the past five years.', 'the past five years = P5Y'],
      ['The first nine months were dry.', 'The first nine months = P9M'],
      ['It is checked daily.', 'daily = P1D'],
      ['It is checked every month.', 'every month = P1M'],
      ['A five-year-old boy paid 625 a share.'],
      ['He came second by a second.'],
    ],
  ],
  [
    'clock times',
    [
      ['It struck at 8:30 p.m. Friday.', '8:30 p.m. Friday = 2001-07-06T20:30:00'],
      ['On Friday at 9 a.m. it struck.', 'Friday at 9 a.m. = 2001-07-06T09:00:00'],
      ['It struck at noon Thursday.', 'noon Thursday = 2001-07-05T12:00:00'],
      ['It struck at 14:05 GMT.', '14:05 GMT = null'],
      ['The form is dated 02/05/2001.', '02/05/2001 = 2001-05-02'],
      ['The form is dated 26/06/2001.', '26/06/2001 = 2001-06-26'],
      ['They lost 3:2.'],
    ],
  ],
])('%s', (_, cases) => {
  it.each(cases)('%s', (text, ...wanted) => {
    expect(read(text)).toEqual(wanted)
  })
})

it('says what stretch a duration covers', () => {
  const covers = (text: string) => findTimes(text, { published: PUBLISHED })[0]?.covers
  expect(covers('Half of them left in the past five years.')).toBe('1996/2001')
  expect(covers('It rained for the last 24 hours.')).toBe('2001-07-08/2001-07-09')
  expect(covers('Six crews will come in the next two weeks.')).toBe('2001-07-09/2001-07-23')
  expect(covers('Rain is due within the next week.')).toBe('2001-07-09/2001-07-16')
  expect(covers('They served two weeks.')).toBeUndefined()
})

it('has one id for each rule', () => {
  const ids = RULES.map((rule) => rule.id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) expect(id).toMatch(/^times\/[a-z-]+$/)
})
