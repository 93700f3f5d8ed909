import { expect, test } from 'vitest'
import { findQuotes } from './quotes.ts'

const within = (text: string): string[] => {
  const paragraphs: { start: number; end: number }[] = []
  let start = 0
  for (const line of text.split('\n')) {
    paragraphs.push({ start, end: start + line.length })
    start += line.length + 1
  }
  return findQuotes(text, paragraphs).map(({ inner }) => text.slice(inner.start, inner.end))
}

test.each([
  ['straight', 'He said "we lost 4" and left.', ['we lost 4']],
  ['curly', 'He said “we lost 4” and left.', ['we lost 4']],
  ['of the wires', "''We lost 4,'' he said.", ['We lost 4,']],
  ['guillemets', 'He said «we lost 4» and left.', ['we lost 4']],
  ['over sentences', '“We lost 4. We found 2.”', ['We lost 4. We found 2.']],
  ['left open at the end of its paragraph', '“We lost 4.\nThe rain went on.', ['We lost 4.']],
  ['inches', 'He is 6\'2" tall and said "yes" to it.', ['yes']],
])('a quotation %s', (_, text, quotes) => {
  expect(within(text)).toEqual(quotes)
})

test('a quotation goes on in the next paragraph where that begins with a mark', () => {
  const text = '“We lost 4.\n“We found 2.”'
  const split = text.indexOf('\n')
  const quotes = findQuotes(text, [
    { start: 0, end: split },
    { start: split + 1, end: text.length },
  ])
  expect(quotes.map(({ open, continues }) => [open, continues])).toEqual([
    [true, false],
    [false, true],
  ])
})
