import { expect, it } from 'vitest'
import { casingOf } from './casing.ts'
import { CAPITALS, PROSE, TITLE } from './word-features.ts'

const casing = (text: string) => {
  const words = text.split(' ')
  return casingOf(words.length, (i) => words[i]!)
}

it.each([
  ['The river rose in the night', PROSE],
  ['Minister Says Bridge to Open in May', TITLE],
  ['FLOODS CUT OFF 200 VILLAGES', CAPITALS],
  ['UN and EU', PROSE],
  ['200 die', PROSE],
])('%s', (text, expected) => expect(casing(text)).toBe(expected))
