import { describe, expect, it } from 'vitest'
import { findAttributions } from '../find-attributions.ts'

describe('when a document came out belongs to its phrase', () => {
  it.each([
    [
      'In a harbour survey released Monday, 52 percent of drivers backed the toll.',
      'a harbour survey released Monday',
    ],
    ['A farm poll out last week found that 61 percent were worried.', 'A farm poll out last week'],
    ['A study this month showed that 8 of 10 wells were dry.', 'A study this month'],
  ])('%s', (text, source) => {
    expect(findAttributions(text).map((one) => one.source?.text)).toContain(source)
  })

  it('never where a person speaks', () => {
    expect(findAttributions('The mayor said Monday that 8 wells were dry.')[0]?.source?.text).toBe(
      'The mayor',
    )
  })
})
