import { expect, it } from 'vitest'
import { analyze } from './analyzer.ts'

const phrases = (text: string) => analyze(text).phrases.map(({ span }) => text.slice(span.start, span.end))

it.each([
  ['The flooded villages lost 300 homes.', ['The flooded villages', '300 homes']],
  ["The ministry's spokesman met local officials.", ["The ministry's spokesman", 'local officials']],
  [
    'More than 3,000 people and at least 40 soldiers left.',
    ['More than 3,000 people', 'at least 40 soldiers'],
  ],
  ['As many as 20 villages in the United States burned.', ['As many as 20 villages', 'the United States']],
  ['All the workers signed a fair and proper agreement.', ['All the workers', 'a fair and proper agreement']],
  ['It cost $5 million.', ['It', '$5 million']],
  ['The number rose to 45.', ['The number', '45']],
  ['A Japan-based group helped 12-year-old twins.', ['A Japan-based group', '12-year-old twins']],
  ['Officials said the toll may rise.', ['Officials', 'the toll']],
])('finds the phrases of %s', (text, expected) => {
  expect(phrases(text)).toEqual(expected)
})

it('has the last noun for a head, or the number where there is none', () => {
  const { tokens, phrases } = analyze('Some 200 wooden homes burned and 12 collapsed.')
  expect(phrases.map((p) => tokens[p.head]?.text)).toEqual(['homes', '12'])
})
