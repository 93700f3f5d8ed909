import { expect, it } from 'vitest'
import { findQuotations } from './quotations.ts'

const read = (text: string) =>
  findQuotations(text, { start: 0, end: text.length }).map(
    (q) => text.slice(q.inner.start, q.inner.end) + (q.open ? ' …' : ''),
  )

it.each([
  ['"We left," he said. "It was late."', ['We left,', 'It was late.']],
  ['“We left,” he said, “all of us.”', ['We left,', 'all of us.']],
  ["``We left,'' he said.", ['We left,']],
  ["''We left,'' he said.", ['We left,']],
  ["The 'missing' list didn't say.", ['missing']],
  ['The ‘missing’ list wasn’t read.', ['missing']],
  ["The workers' homes and the miners' club", []],
  ['“We left and never', ['We left and never …']],
  ['«We left», he said', ['We left']],
  ['“He said ‘no’ twice”', ['He said ‘no’ twice']],
])('pairs the marks of %s', (text, expected) => {
  expect(read(text)).toEqual(expected)
})
