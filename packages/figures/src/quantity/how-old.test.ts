import { describe, expect, it } from 'vitest'
import { findFigures } from '../find-figures.ts'

const ages = (text: string) =>
  findFigures(text)
    .filter(({ kind }) => kind === 'age')
    .map(({ text: words, counted }) => `${words}: ${counted?.text ?? '-'}`)

describe('how old someone is', () => {
  it.each([
    ['She is 41, and he was 42.', ['41: -', '42: -']],
    ['Moore, who is 52, spoke.', ['52: Moore']],
    ['Anna Osei was 64.', ['64: Anna Osei']],
    ['While Osei is 63, which is no bar, he stood.', ['63: Osei']],
    ['Mr. Osei was 81 at the time.', ['81: Mr. Osei']],
    ['At 74, Osei is fit.', ['74: Osei']],
    ['At just 24, Anna Lee led the team.', ['24: Anna Lee']],
    ['Osei turned 74 on Friday.', ['74: Osei']],
    ['Osei, then 44, won.', ['44: Osei']],
    ['Her age, 44, is no bar.', ['44: -']],
    ['Blacks 45 and older voted.', ['45 and older: Blacks']],
    ['Most voters were over 45.', ['over 45: Most voters']],
    ['Sales to men 30 to 44 rose.', ['30 to 44: men']],
    ['Women over 50 and men 65 and over came.', ['over 50: Women', '65 and over: men']],
    ['Anyone 12 or younger rides free.', ['12 or younger: Anyone']],
  ])('%s', (text, expected) => expect(ages(text)).toEqual(expected))

  it.each([
    'The rate was 64.',
    'Japan was 64.',
    'The Brent Crude was 64.',
    'The ship was 12.',
    'At 31, they halted.',
    'Osei is 6-foot-3.',
    'She is 41 votes ahead.',
    'was 12',
    'The dead were over 40.',
    'Deaths 30 to 44.',
    'The soldiers lost 10 to 20.',
    'The cost was over 40.',
  ])('not %s', (text) => expect(ages(text)).toEqual([]))
})
