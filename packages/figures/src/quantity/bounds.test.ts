import { describe, expect, it } from 'vitest'
import { findFigures } from '../find-figures.ts'

const first = (text: string) => {
  const { text: words, low, high, bound } = findFigures(text)[0]!
  return [words, low, high, bound]
}

describe('bounds', () => {
  it.each([
    ['Up to about 60 boats sank.', ['Up to about 60', null, 60, 'up-to']],
    ['As many as 60 boats sank.', ['As many as 60', null, 60, 'up-to']],
    ['Just under 60 boats sank.', ['Just under 60', null, 60, 'up-to']],
    ['No fewer than 60 boats sank.', ['No fewer than 60', 60, null, 'more-than']],
    ['In excess of 60 boats sank.', ['In excess of 60', 60, null, 'more-than']],
    ['Some 60 boats sank.', ['Some 60', 60, 60, 'about']],
    ['An estimated 60 boats sank.', ['An estimated 60', 60, 60, 'about']],
    ['~60 boats sank.', ['~60', 60, 60, 'about']],
    ['Net income, up to 60 dlrs from 40 dlrs, is good.', ['60 dlrs', 60, 60, 'exact']],
    ['It brought rain, up to 60 mm from the storm.', ['up to 60 mm', null, 60, 'up-to']],
    ['60 or more boats sank.', ['60 or more', 60, null, 'more-than']],
    ['60-plus boats sank.', ['60-plus', 60, null, 'more-than']],
    ['60+ boats sank.', ['60+', 60, null, 'more-than']],
    ['60-odd boats sank.', ['60-odd', 60, 60, 'about']],
    ['60 or so boats sank.', ['60 or so', 60, 60, 'about']],
    ['The wave was as high as 15 feet.', ['as high as 15 feet', null, 15, 'up-to']],
    ['He faces a minimum seven years in jail.', ['a minimum seven years', 7, null, 'more-than']],
  ])('%s', (text, expected) => expect(first(text).slice(1)).toEqual(expected.slice(1)))

  it('reach a second figure only where the sentence says so', () => {
    const bounds = (text: string) => findFigures(text).map(({ bound }) => bound)
    expect(bounds('More than 38 and 23 boats, respectively, were lost.')).toEqual(['more-than', 'more-than'])
    expect(bounds('More than 38 boats and 23 carts were lost.')).toEqual(['more-than', 'exact'])
  })
})
