import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findFigures } from './find-figures.ts'

const read = (text: string) => findFigures(text).map(({ text, low, high, bound }) => [text, low, high, bound])

describe('findFigures', () => {
  it('reads bounds, ranges and vague words', () => {
    expect(read('Up to 4,000 nurses and more than 60 doctors left.')).toEqual([
      ['Up to 4,000', null, 4000, 'up-to'],
      ['more than 60', 60, null, 'more-than'],
    ])
    expect(read('Between 40 and 60 boats sank.')).toEqual([['Between 40 and 60', 40, 60, 'range']])
    expect(read('Tens of thousands fled.')).toEqual([['Tens of thousands', 10000, null, 'vague']])
  })

  it('gives spans that slice, and never throws, whatever the text', () => {
    const piece = fc.constantFrom(
      'one',
      'hundred',
      ' ',
      '-',
      '5',
      '$',
      ',',
      '.',
      'and',
      '%',
      'to',
      'half',
      'of',
      'a',
      '\n',
      'million',
      'year',
      'm',
      '(',
      '½',
      'homes',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 30 }).map((list) => list.join('')),
        ),
        (text) => {
          let end = 0
          for (const figure of findFigures(text)) {
            expect(text.slice(figure.span.start, figure.span.end)).toBe(figure.text)
            expect(figure.span.start).toBeGreaterThanOrEqual(end)
            end = figure.span.end
          }
        },
      ),
      { numRuns: 500 },
    )
  })
})
