import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openingUnits } from './opening-units.ts'
import { RULES } from './rules/index.ts'

const opens = (source: string) =>
  [...openingUnits(source)].map((open, unit) => (open ? String.fromCharCode(unit) : '')).join('')

describe('openingUnits', () => {
  it('reads words, groups and what may be left out', () => {
    expect(opens('last')).toBe('Ll')
    expect(opens('(?:the )?(last|next) week')).toBe('LNTlnt')
    expect(opens('[+-]?\\d{1,2}')).toBe('+-0123456789')
    expect(opens('\\b(?<!x)(?=y)Q[1-4]')).toBe('Qq')
    expect(opens('a{0,2}b+')).toBe('ABab')
  })
  it('says of what may be empty that it may begin with all', () => {
    expect(opens('a?')).toHaveLength(128)
    expect(opens('\\s+a')).toHaveLength(128)
  })
  it('keeps every rule from no match', () => {
    const words =
      'the last next early late in of a 5 2 12 1/2 1987 May may 3rd Q3 week weeks year’s year-end half days ago few Friday to summer'
    const piece = fc.constantFrom(...words.split(' '), ' ', ', ', '-')
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 9 }), (pieces) => {
        const text = pieces.join(' ').replace(/ {2,}/g, ' ').trim()
        for (const { pattern } of RULES) {
          pattern.lastIndex = 0
          if (pattern.test(text)) expect(openingUnits(pattern.source)[text.charCodeAt(0)]).toBe(1)
        }
      }),
    )
  })
})
