import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classOf, SPACE } from './characters.ts'
import { tokenize } from './tokenize.ts'

function words(text: string): string[] {
  const bounds = tokenize(text, 0, text.length)
  return bounds.filter((_, i) => i % 2 === 0).map((start, i) => text.slice(start, bounds[2 * i + 1]))
}

const isBlank = (text: string) => text.split('').every((unit) => classOf(unit.charCodeAt(0)) === SPACE)

describe('tokenize', () => {
  it.each([
    ["They didn't stay; we've left.", "They|did|n't|stay|;|we|'ve|left|."],
    ['The ministry’s men can’t go.', 'The|ministry|’s|men|ca|n’t|go|.'],
    ["It cannot hold, O'Brien said.", "It|can|not|hold|,|O'Brien|said|."],
    ['Mr. Lowe of Delta Corp. paid $1.2bn.', 'Mr.|Lowe|of|Delta|Corp.|paid|$|1.2bn|.'],
    ['U.S. and U.N. staff left at 5 p.m. on Monday.', 'U.S.|and|U.N.|staff|left|at|5|p.m.|on|Monday|.'],
    ['Shares of BAYLINE INC <BAY.N> fell 3.5 pct.', 'Shares|of|BAYLINE|INC|<BAY.N>|fell|3.5|pct|.'],
    ["``We lost it,'' he said.", "``|We|lost|it|,|''|he|said|."],
    ['About 1,200 (some 10%) fled -- by bus...', 'About|1,200|(|some|10|%|)|fled|--|by|bus|...'],
    ['Plan B. came first', 'Plan|B.|came|first'],
    ['It was plan B.', 'It|was|plan|B|.'],
    [
      'See www.floods.example.org, or mail desk@relief.org.',
      'See|www.floods.example.org|,|or|mail|desk@relief.org|.',
    ],
    ['It ended.The rest left.', 'It|ended|.|The|rest|left|.'],
    ['In the 1980s and the ’90s', 'In|the|1980s|and|the|’90s'],
    ['AT&T lost US$10 million', 'AT&T|lost|US|$|10|million'],
    ['a non-food, long-range plan', 'a|non-food|,|long|-|range|plan'],
    ['from 10:30 on 9/11, 3,4 and 5', 'from|10:30|on|9/11|,|3|,|4|and|5'],
    ['the workers’ homes', 'the|workers|’|homes'],
    ['No. 5 said no. He left.', 'No.|5|said|no|.|He|left|.'],
  ])('reads %s', (text, expected) => {
    expect(words(text).join('|')).toBe(expected)
  })

  it('covers all that is no white space, in order, once, whatever the text', () => {
    const material = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({
        unit: fc.constantFrom(...'ab.\'’"-–$,/:&@<>()` \n\t1289Ué\u{1f525}\u00a0'),
        maxLength: 80,
      }),
    )
    fc.assert(
      fc.property(material, (text) => {
        const bounds = tokenize(text, 0, text.length)
        let last = 0
        for (let i = 0; i < bounds.length; i += 2) {
          expect(bounds[i]!).toBeGreaterThanOrEqual(last)
          expect(bounds[i + 1]!).toBeGreaterThan(bounds[i]!)
          expect(isBlank(text.slice(last, bounds[i]))).toBe(true)
          last = bounds[i + 1]!
        }
        expect(isBlank(text.slice(last))).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
