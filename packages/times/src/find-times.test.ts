import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findTimes } from './find-times.ts'

const read = (text: string, published = '2001-07-09') =>
  findTimes(text, { published }).map((time) => `${time.text} = ${time.edtf}`)

describe('findTimes', () => {
  it('looks back unless the verb says otherwise', () => {
    expect(read('Police said Friday that nobody was hurt.')).toEqual(['Friday = 2001-07-06'])
    expect(read('The council will vote on Friday.')).toEqual(['Friday = 2001-07-13'])
    expect(read('The toll stood at nine in May.')).toEqual(['May = 2001-05'])
    expect(read('The hospital is expected to open in May.')).toEqual(['May = 2002-05'])
  })

  it('gives null, not a guess, where there is no publication date', () => {
    expect(findTimes('It rained on Friday.')).toMatchObject([{ text: 'Friday', edtf: null }])
    expect(findTimes('It rained on 3 June 1999.')).toMatchObject([
      { text: '3 June 1999', edtf: '1999-06-03', basis: 'stated' },
    ])
  })

  it('slices, keeps order and never throws, whatever the text', () => {
    const words = fc.constantFrom(
      ...'the last next past year week quarter June May 5 26 1998 2001 - , . of and to first half ago Friday night 1990s early mid two 8 p.m. 20:30 noon from to between at 3/4/2001 - GMT'.split(
        ' ',
      ),
    )
    const texts = fc.oneof(
      fc.string(),
      fc.array(words, { maxLength: 30 }).map((list) => list.join(' ')),
    )
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0
        for (const time of findTimes(text, { published: '2001-07-09' })) {
          expect(text.slice(time.span.start, time.span.end)).toBe(time.text)
          expect(time.span.start).toBeGreaterThanOrEqual(end)
          expect(time.span.end).toBeGreaterThan(time.span.start)
          end = time.span.end
        }
      }),
    )
  })

  it('stays linear on hostile text', () => {
    const shapes = [
      'the last ',
      '9 a.m. ',
      'the end of the ',
      "year's ",
      '1998-',
      'two to three ',
      'May ',
      'a',
      '12/12/2001 ',
    ]
    for (const shape of shapes) {
      const start = performance.now()
      findTimes(`${shape.repeat(20_000)}weeks`, { published: '2001-07-09' })
      expect(performance.now() - start).toBeLessThan(5_000)
    }
  })
})
