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
])('reads no time in: %s', (text) => {
  expect(findTimes(text, { published: '2001-07-09' })).toEqual([])
})
