import { describe, expect, it } from 'vitest'
import { counts } from '../reads.fixture.ts'

describe('whose opinion a percent tells', () => {
  it.each([
    [
      'A poll of 900 nurses found that 40 percent want to quit. Thirty percent said they were tired.',
      ['900: nurses', '40 percent: nurses', 'Thirty percent: nurses'],
    ],
    [
      'A survey showed Osei was chosen by 37% of likely voters, Moore by 30% and Lee by 16%.',
      ['37%: likely voters', '30%: likely voters', '16%: likely voters'],
    ],
    [
      'In the poll of Kent voters, Osei and Moore were in a dead heat -- 44% to 43%.',
      ['44%: Kent voters', '43%: Kent voters'],
    ],
    [
      'Among young conservatives, Osei won out with 22 percent, followed by Moore with 20 percent, the poll found.',
      ['22 percent: young conservatives', '20 percent: young conservatives'],
    ],
    [
      'Osei won 61 percent of the vote when ballots were counted. Everyone else combined for 39 percent.',
      ['61 percent: the vote', '39 percent: the vote'],
    ],
    [
      'Just 9 percent disapproved. That is up from the 1 percent who preferred her in the last survey.',
      ['Just 9 percent: respondents', '1 percent: respondents'],
    ],
    ['In the survey, six in 10 say so, after half said no.', ['six in 10: respondents', 'half: respondents']],
    ['More than half have a dim view of Lee in the poll.', ['More than half: respondents']],
    ['The poll had Osei in third place with 24 percent.', ['24 percent: voters']],
    [
      'For Osei backers, support is at 73 percent to 25 percent in the survey.',
      ['73 percent: Osei backers', '25 percent: Osei backers'],
    ],
    [
      'In the poll, 61 percent said no, compared to four in 10 — 38 percent — who said yes.',
      ['61 percent: respondents', 'four in 10: respondents', '38 percent: respondents'],
    ],
    ['Osei has 45%, while Lee has 44% in the survey.', ['45%: voters', '44%: voters']],
  ])('%s', (text, expected) =>
    expect(counts(text).map((each) => each.toLowerCase())).toEqual(
      expected.map((each) => each.replace('Just ', '').toLowerCase()),
    ),
  )

  it.each([
    ['Prices rose 5 percent, said Osei.', ['5 percent: Prices']],
    ['Shell has 20 percent and Lund 10 percent.', ['20 percent: Shell', '10 percent: Lund']],
    ['The poll found that unemployment is 9 percent.', ['9 percent: unemployment']],
    ['Aides polled said it seeks a 50 pct rate increase.', ['50 pct: rate increase']],
    ['The survey gives her 45 percent support among men.', ['45 percent: support']],
    ['Osei’s approval rating fell to 40 percent in the poll.', ['40 percent: Osei’s approval rating']],
  ])('but %s', (text, expected) => expect(counts(text)).toEqual(expected))
})
