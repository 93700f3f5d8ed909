import { readExample, TIME_WORDS } from '@sayso/lexicon'
import { expect, it } from 'vitest'
import { findTimes } from '../find-times.ts'

it.each(TIME_WORDS)('reads "$words"', ({ example, points }) => {
  const { text, start, end } = readExample(example)
  const edtf = { now: '2001-07-09', past: '../2001-07-09', future: '2001-07-09/..' }[points]
  expect(findTimes(text, { published: '2001-07-09' })).toContainEqual(
    expect.objectContaining({ span: { start, end }, edtf }),
  )
})

it.each([
  'It will be paid as soon as possible.',
  'The current account was in deficit.',
  'It broke down soon after the start.',
  'He earned it from a now-sold stake.',
  'The now-closed mill burned.',
])('reads no time in: %s', (text) => {
  expect(findTimes(text, { published: '2001-07-09' })).toEqual([])
})

it.each([
  ['It will grow in the current year.', '2001'],
  ['Orders fell in the current quarter.', '2001-35'],
  ['Sales rose last quarter and in the preceding quarter.', '2001-33'],
  ['The second quarter was bad, the previous quarter worse.', '2001-33'],
  ['The first quarter was bad, the preceding quarter worse.', '2000-36'],
])('a period that is now, and the one before: %s', (text, edtf) => {
  expect(findTimes(text, { published: '2001-07-09' }).at(-1)?.edtf).toBe(edtf)
})
