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
  ])('not %s', (text) => expect(ages(text)).toEqual([]))
})
