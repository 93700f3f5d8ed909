import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyze, createAnalyzer } from './analyzer.ts'
import { LONGEST_STRETCH } from './cut-stretch.ts'

const tags = (text: string) => analyze(text).tokens.map((t) => `${t.text}/${t.tag}`)

describe('createAnalyzer', () => {
  it('analyses a stretch once, with spans of the whole text', () => {
    const text = 'The dam broke. Some 200 homes were lost.'
    const analyzer = createAnalyzer(text)
    const span = { start: 15, end: text.length }
    const analysis = analyzer.analyze(span)
    expect(analyzer.analyze({ ...span })).toBe(analysis)
    expect(analysis.tokens.map((t) => text.slice(t.span.start, t.span.end))).toEqual(
      analysis.tokens.map((t) => t.text),
    )
    expect(analysis.tokens[2]?.text).toBe('homes')
  })

  it('takes a span outside the text as far as the text goes', () => {
    const analyzer = createAnalyzer('Two fled.')
    expect(analyzer.analyze({ start: -5, end: 99 }).tokens.map((t) => t.text)).toEqual(['Two', 'fled', '.'])
    expect(analyzer.analyze({ start: 50, end: 40 }).tokens).toEqual([])
  })

  it('says what it cut', () => {
    const analyzer = createAnalyzer('more water came and '.repeat(200))
    const analysis = analyzer.analyze({ start: 0, end: analyzer.text.length })
    expect(analysis.diagnostics?.map((d) => d.rule)).toEqual(['language/long-stretch'])
    expect(analyzer.diagnostics?.()).toEqual(analysis.diagnostics)
    expect(analysis.tokens).toHaveLength(800)
  })

  it('gives a sentence the tags it has alone, wherever it stands', () => {
    const sentences = ['Police said 12 men were held.', 'Rivers keep rising in the north, officials say.']
    const text = sentences.join(' ')
    const analyzer = createAnalyzer(text)
    const start = sentences[0]!.length + 1
    const inside = analyzer.analyze({ start, end: text.length })
    expect(inside.tokens.map((t) => t.penn)).toEqual(analyze(sentences[1]!).tokens.map((t) => t.penn))
  })

  it('keeps every index and span in bounds, whatever the text', () => {
    const piece = fc.constantFrom(
      'said',
      'Park',
      ',',
      'the',
      '200',
      'homes',
      'who',
      '"',
      '(',
      ')',
      'and',
      'were',
      'killed',
      '.',
      'Kim-based',
      '$',
      '-',
      "'s",
      'of',
      'that',
      'to',
      'flee',
    )
    const material = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.array(piece, { maxLength: 40 }).map((p) => p.join(' ')),
    )
    fc.assert(
      fc.property(material, (text) => {
        const { tokens, phrases, verbs, quotations, names } = analyze(text)
        for (const token of tokens) {
          expect(text.slice(token.span.start, token.span.end)).toBe(token.text)
          expect(typeof token.lemma).toBe('string')
        }
        for (const { first, last, head } of [...phrases, ...verbs]) {
          expect(first <= head && head <= last && last < tokens.length).toBe(true)
        }
        for (let i = 1; i < phrases.length; i++)
          expect(phrases[i]!.first).toBeGreaterThan(phrases[i - 1]!.last)
        for (const { subject, object } of verbs) {
          for (const side of [subject, object]) if (side !== undefined) expect(phrases[side]).toBeDefined()
        }
        for (const { span, inner } of quotations) {
          expect(span.start < inner.start && inner.start <= inner.end && inner.end <= span.end).toBe(true)
        }
        for (const { span } of names) expect(span.end).toBeGreaterThan(span.start)
      }),
      { numRuns: 400 },
    )
  })
})

describe('strange material', () => {
  const size = 100_000
  it.each([
    ['prose without a full stop', 'the water rose and people left their homes and '.repeat(size / 47)],
    ['dots', '.'.repeat(size)],
    ['abbreviations', 'Mr. U.S. Inc. '.repeat(size / 14)],
    ['one word', 'a'.repeat(size)],
    ['apostrophes', "'".repeat(size)],
    ['hyphens between letters', 'a-'.repeat(size / 2)],
    ['stops between letters', 'a.'.repeat(size / 2)],
    ['letters with at signs', 'ab.@'.repeat(size / 4)],
    ['opening quotation marks', '“ '.repeat(size / 2)],
    ['brackets and relatives', '( who '.repeat(size / 6)],
    ['emoji', '🔥'.repeat(size / 2)],
    ['commas and adjectives', 'cold, wet, '.repeat(size / 11)],
  ])('100 kB of %s is done within two seconds, and what was cut is said', (_, text) => {
    const started = performance.now()
    const { tokens, diagnostics } = analyze(text)
    expect(performance.now() - started).toBeLessThan(2000)
    expect(tokens.length).toBeGreaterThan(0)
    expect(diagnostics?.[0]?.rule).toBe('language/long-stretch')
    expect(text.length).toBeGreaterThan(LONGEST_STRETCH)
  })
})

describe('casing', () => {
  it('reads capitals as it reads prose', () => {
    expect(tags('FLOODS KILL 20 IN NORTHERN PROVINCE, OFFICIALS SAY')).toEqual([
      'FLOODS/NOUN',
      'KILL/VERB',
      '20/NUM',
      'IN/ADP',
      'NORTHERN/ADJ',
      'PROVINCE/NOUN',
      ',/PUNCT',
      'OFFICIALS/NOUN',
      'SAY/VERB',
    ])
  })

  it('finds the verb of a headline with every word capitalised', () => {
    expect(tags('Rebels Seize Three Towns as Army Retreats')).toContain('Seize/VERB')
  })

  it('reads the newswire of 1987', () => {
    const { tokens } = analyze('BAYLINE CORP <BAY.N> said net profit rose to 3.1 mln dlrs from 2.2 mln.')
    expect(tokens.find((t) => t.text === 'dlrs')).toMatchObject({ tag: 'NOUN', penn: 'NNS', lemma: 'dollar' })
    expect(tokens.find((t) => t.text === '<BAY.N>')?.tag).not.toBe('VERB')
  })
})

describe('hyphens', () => {
  it.each([
    ['A Japan-based group left.', 'Japan-based', 'ADJ'],
    ['A 12-year-old boy died.', '12-year-old', 'ADJ'],
    ['The Asia-Pacific region grew.', 'Asia-Pacific', 'PROPN'],
    ['They promised a follow-up.', 'follow-up', 'NOUN'],
    ['Two 18-year-olds fled.', '18-year-olds', 'NOUN'],
    ['A three-day strike began.', 'three-day', 'ADJ'],
  ])('in %s makes %s one %s', (text, word, tag) => {
    expect(analyze(text).tokens.find((t) => t.text === word)?.tag).toBe(tag)
  })
})
