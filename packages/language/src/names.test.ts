import { expect, it } from 'vitest'
import { analyze } from './analyzer.ts'

const names = (text: string) =>
  analyze(text).names.map(({ span, type }) => `${text.slice(span.start, span.end)}: ${type}`)

it.each([
  ['Officials met Gen. Arturo Vale in Lisbon.', ['Gen. Arturo Vale: person', 'Lisbon: name']],
  ['Bayline Corp <BAY.N> left the United States.', ['Bayline Corp: organization', 'United States: place']],
  ['The Tana River rose.', ['Tana River: place']],
])('proposes the names of %s', (text, expected) => {
  expect(names(text)).toEqual(expected)
})
