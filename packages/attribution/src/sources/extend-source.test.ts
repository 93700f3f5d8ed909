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

describe('offices of two topics are one source', () => {
  it.each([
    [
      'Losses are put at $5 million, according to the provincial flood control and drought relief headquarters.',
      'the provincial flood control and drought relief headquarters',
    ],
    [
      'Some 200 people fled, according to the state disaster relief and rehabilitation department.',
      'the state disaster relief and rehabilitation department',
    ],
    [
      'About 40 boats sank, according to the port safety and rescue service.',
      'the port safety and rescue service',
    ],
    ['Nine died, according to the mine safety and health office.', 'the mine safety and health office'],
    [
      'Some 70 homes burned, according to the city water and power authority.',
      'the city water and power authority',
    ],
  ])('%s', (text, source) => {
    expect(findAttributions(text).map((one) => one.source?.text)).toContain(source)
  })
})
