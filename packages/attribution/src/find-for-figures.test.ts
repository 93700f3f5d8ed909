import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findAttributions } from './find-attributions.ts'
import { findForFigures } from './find-for-figures.ts'
import { readAttributionOf } from './read-attribution-of.ts'

const numbersOf = (text: string) =>
  [...text.matchAll(/\d+/g)].map(({ index, 0: number }) => ({ start: index, end: index + number.length }))

const texts = [
  'The mayor said 40 homes burnt. Some 12 streets lie under water.',
  'Kabul: 19 dead in ferry fire',
  'Losses are estimated at 200 million.',
  'Hope Bridge has worked in 30 valleys. Its report lists 60 dry wells, and the state radio speaks of 80.',
  'According to the clerk 9 roofs fell. The clerk is 62.',
]

describe('who stands behind figures', () => {
  test.each(texts)('a figure with a sure source keeps it: %s', (text) => {
    const figures = numbersOf(text)
    const sure = findAttributions(text, { only: figures })
    const all = findForFigures({ text }, figures)
    for (const figure of figures) {
      const known = readAttributionOf(figure, sure)
      if (known) expect(readAttributionOf(figure, all)).toEqual(known)
    }
  })

  test("a figure in the article's own voice has none", () => {
    const text = texts[0]!
    const [, own] = numbersOf(text)
    expect(readAttributionOf(own!, findForFigures({ text }, numbersOf(text)))).toBeUndefined()
  })

  test('no colon after a place makes it a source', () => {
    expect(findForFigures({ text: texts[1]! }, numbersOf(texts[1]!))).toEqual([])
  })

  test('what is weighed says so, and its content slices', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(texts, { minLength: 1 }), (parts) => {
        const text = parts.join('\n')
        for (const { content, rules } of findForFigures({ text }, numbersOf(text))) {
          if (!rules.includes('attribution/weighed')) continue
          for (const { start, end } of content) expect(text.slice(start, end)).toMatch(/^\d+$/)
        }
      }),
    )
  })
})

describe('a poll that is named once', () => {
  const ownerOf = (text: string, words: string) => {
    const start = text.indexOf(words)
    const figure = { start, end: start + words.length }
    return readAttributionOf(figure, findForFigures({ text }, [figure]))?.source?.name ?? '-'
  }

  test.each([
    [
      'Ruiz leads by 15 points in Acre, the Tribune poll found. Lindt has a four-point edge in Toral.',
      'four-point',
      'the Tribune poll',
    ],
    [
      'A Lake College survey found that voters like her.\n\nLess than 1 percent chose the clerk.',
      'Less than 1 percent',
      'A Lake College survey',
    ],
    [
      'The race is close, according to a poll by Lake College. Some 8 percent are undecided.',
      '8 percent',
      'a poll by Lake College',
    ],
    [
      'The survey found a dead heat. The firm said it would wait.\n\nOf those surveyed, 33 percent approved.',
      '33 percent',
      'The survey',
    ],
    [
      'In the survey of 1,000 drivers, 71 percent backed the toll. About half oppose the tunnel.',
      'half',
      'the survey of 1,000 drivers',
    ],
    [
      'The Army Times found sailors favored Ruiz, 72 percent to 8. Officers preferred Lindt 51 percent to 24.',
      '51 percent',
      'Army Times',
    ],
    [
      'In a Tribune poll, 28 percent of voters backed Ruiz. Asked if her trips were legal, 46 percent said no.',
      '46 percent',
      'a Tribune poll',
    ],
    [
      'The poll shows a close race. The poll took place in May.\n\nThe survey has a margin of 3 points.\n\nAmong men, 67 percent say they will vote for Lindt.',
      '67 percent',
      'The poll',
    ],
    [
      'The race is close, according to a poll by Lake College. Turnout last time was 61 percent.',
      '61 percent',
      '-',
    ],
    ['The poll workers said it was quiet. Lindt has a four-point edge in Toral.', 'four-point', '-'],
  ])('%s', (text, words, owner) => expect(ownerOf(text, words)).toBe(owner))
})
