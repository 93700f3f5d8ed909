import { expect, it } from 'vitest'
import { opensForward, pointsForward } from './direction.ts'

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

it.each([
  ['The firm said Thursday that ', 'on June 1', ' it will redeem the notes.', true],
  ['', 'On June 1', ', the state plans to close the port.', true],
  ['Rents are frozen, but ', 'from May 4', ' landlords will be free to raise them.', true],
  ['', 'On Oct. 3', ' the two banks are to merge.', true],
  ['He added that ', 'in May', " they'll open a school.", true],
  ['', 'On June 1', ' the bank redeemed the notes.', false],
  ['The firm said ', 'on June 1', ' it will redeem the notes.', false],
  ['', 'On June 1', ' she said the bank will redeem the notes.', false],
  ['Rain fell ', 'on June 1', ' and the bank will pay.', false],
  ['Those hired ', 'in May', ' will be paid.', false],
])('%s[%s]%s: %s', (before, time, after, forward) => {
  const text = before + time + after
  expect(opensForward(text, before.length, before.length + time.length)).toBe(forward)
})
