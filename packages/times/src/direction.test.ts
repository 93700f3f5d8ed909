import { expect, it } from 'vitest'
import { pointsForward } from './direction.ts'

it.each([
  ['The board will meet ', true],
  ['The loan is due ', true],
  ['It is expected to open as early as ', true],
  ['Officials said ', false],
  ['He said it will rain. It rained ', false],
  ['The talks had been due to end ', false],
  ['They will say what was announced ', false],
])('%s: %s', (text, forward) => {
  expect(pointsForward(text, text.length)).toBe(forward)
})
