import { abbreviations, readExample } from '@sayso/lexicon'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findSentences } from './sentences.ts'

const split = (text: string) => findSentences(text).map((span) => text.slice(span.start, span.end))
const joined = (...sentences: string[]) => expect(split(sentences.join(' '))).toEqual(sentences)

describe('findSentences', () => {
  it('reads the example of every abbreviation', () => {
    for (const { example } of abbreviations) {
      const { text, start, end } = readExample(example)
      expect(split(text), example).toContain(text.slice(start, end))
    }
  })
  it('knows names, ranks and titles', () => {
    joined('Dr. A. B. Osei met Lt. Col. Pryce.', 'St. Louis lost 12 homes.', 'J. P. Hale Jr. fled.')
    joined('He spoke to Mr. Osei.', 'The U.S. Senate met.', 'No. 5 burned.')
  })
  it('ends a sentence at an abbreviation only where the next word opens one', () => {
    joined('He works at Hollis Corp.', 'The firm has 40 staff.')
    joined('It fled to the U.S.', 'They stayed.')
    joined(
      'The U.S. Coast Guard found 12.',
      'It began at 5 p.m. Friday.',
      'It ended at 6 p.m. EST.',
      'It left at 7 p.m.',
      'Crews slept.',
    )
  })
  it('leaves decimals, sums, times and addresses whole', () => {
    joined('It rose 5.5 pct to 1.2 mln dlrs.', 'See www.example.org or write to A.Hale@example.org now.')
    joined('Some 1,200.5 tonnes, or $3.4bn.', 'It fell.')
  })
  it('parts sentences that lost the space between them', () => {
    expect(split('The dam broke, officials said.Some 200 fled.The rest stayed.')).toEqual([
      'The dam broke, officials said.',
      'Some 200 fled.',
      'The rest stayed.',
    ])
    expect(split('He left at 7.The road was cut. "It is over."She wept.')).toHaveLength(4)
    expect(split('They use Node.js and Yahoo.com in Ph.D.s.')).toHaveLength(1)
  })
  it('keeps a question with its speaker', () => {
    joined('"Where are the 12 boats?" Mayor Lena Brandt asked.', '"Gone!"', 'The crowd wept.')
  })
  it('reads lists that run on, and bullets', () => {
    joined('1. Water', '2. Food for 30', '3. Tents')
    joined('They need:', '• 12 tents', '• 30 beds')
    joined('(a) Some fled.', '(b) Others stayed.')
  })
  it('reads dots that leave something out', () => {
    joined('We saw ... nothing at all.', 'It was over...', 'They left.')
    joined('He said [...] it was late.', 'She left.')
  })
  it('reads text without capitals', () => {
    joined('the minister said 300 died.', 'the toll may rise.')
  })
  it('gives spans that slice, in order, with all that is no white space in them', () => {
    const word = fc.constantFrom(
      'Mr.',
      'said',
      'U.S.',
      'The',
      '5.5',
      '"',
      '.',
      '...',
      '1)',
      'a.',
      ' ',
      '\n',
      '•',
      '(',
      '!',
      'é',
      '𝒳',
    )
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(word, { maxLength: 40 }).map((words) => words.join('')),
      fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
    )
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0
        let kept = ''
        for (const span of findSentences(text)) {
          expect(span.start).toBeGreaterThanOrEqual(at)
          expect(span.end).toBeGreaterThan(span.start)
          expect(text.slice(span.start, span.end)).toBe(text.slice(span.start, span.end).trim())
          kept += text.slice(span.start, span.end)
          at = span.end
        }
        expect(kept.replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''))
      }),
      { numRuns: 500 },
    )
  })
})
