import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findAttributions } from './find-attributions.ts'
import { readAttributionOf } from './read-attribution-of.ts'

const pieces = fc.constantFrom(
  'The mayor said ',
  '"',
  '“',
  '”',
  "''",
  ', ',
  '. ',
  '\n',
  'according to ',
  'police',
  ' 40 homes burnt',
  ': ',
  ' (',
  ', 2015)',
  'who ',
  'said ',
  'that ',
  'In a poll, ',
  'he ',
  ' as saying ',
  'quoted ',
  'was put at ',
  'By ',
)
const newsLike = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(''))
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), newsLike)

test('no text makes it throw, and every span slices what it says', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const { source, cue, content, quoted } of findAttributions(text, { attitudes: true })) {
        if (source) expect(text.slice(source.span.start, source.span.end)).toBe(source.text)
        if (cue) expect(text.slice(cue.span.start, cue.span.end)).toBe(cue.text)
        for (const span of [...content, ...quoted]) {
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeGreaterThan(span.start)
          expect(span.end).toBeLessThanOrEqual(text.length)
        }
        for (let i = 1; i < content.length; i++) {
          expect(content[i]!.start).toBeGreaterThanOrEqual(content[i - 1]!.end)
        }
      }
    }),
    { numRuns: 300 },
  )
})

test('what is read of some places is what is read of all', () => {
  fc.assert(
    fc.property(newsLike, (text) => {
      const at = text.indexOf('40')
      if (at < 0) return
      const place = { start: at, end: at + 2 }
      const some = readAttributionOf(place, findAttributions(text, { only: [place] }))
      const all = readAttributionOf(place, findAttributions(text))
      expect(some?.source?.span).toEqual(all?.source?.span)
    }),
    { numRuns: 200 },
  )
})

test('time grows with length, not faster', () => {
  const sentence =
    'Officials said on Friday that 40 homes had burnt, according to "the mayor", and he said 7 died. '
  const timeOf = (n: number): number => {
    const text = `${sentence.repeat(20)}\n`.repeat(n)
    const from = performance.now()
    findAttributions(text)
    return performance.now() - from
  }
  timeOf(2)
  const short = Math.max(5, timeOf(4))
  expect(timeOf(32) / short).toBeLessThan(40)
})

test.each([
  ['quotes', '"'.repeat(20_000)],
  ['commas', ','.repeat(20_000)],
  ['and', 'and '.repeat(5_000)],
  ['said', 'said '.repeat(5_000)],
  ['colons', ': '.repeat(5_000)],
  ['one word', 'a'.repeat(50_000)],
])('a wall of %s ends', (_, text) => {
  const from = performance.now()
  findAttributions(text)
  expect(performance.now() - from).toBeLessThan(5_000)
})

test.each([
  ['speakers', 'the mayor said 40 homes burnt,'],
  ['clauses', 'when 40 fell, officials who saw it said,'],
  ['sources', 'while police report 40 dead, according to the clerk,'],
])('one sentence of a thousand %s ends, weighed or not', (_, clause) => {
  const text = `${`${clause} `.repeat(1_000)}it rained.`
  for (const evenly of [false, true]) expect(findAttributions(text, { evenly }).length).toBeGreaterThan(0)
})
