import { expect, it } from 'vitest'
import { analyze } from './analyzer.ts'

it.each([
  ['The economy shrank 2 percent.', 'shrank', 'VBD'],
  ['The bank lent $90 million.', 'lent', 'VBD'],
  ['Soldiers have shot two men.', 'shot', 'VBN'],
  ['The river burst its banks.', 'burst', 'VBD'],
  ['Shares sank 3 percent.', 'sank', 'VBD'],
  ['A shot was fired.', 'shot', 'NN'],
  ['The wound healed.', 'wound', 'NN'],
  ['He had a cut on his hand.', 'cut', 'NN'],
])('in %s tags %s as %s', (text, word, penn) => {
  expect(analyze(text).tokens.find((t) => t.text === word)?.penn).toBe(penn)
})
