import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { claimsOf } from '../test/claims-of.ts'
import type { Claim } from './claim.ts'
import { claimSchema } from './schema.ts'

const article = {
  id: 'a1',
  published: '2001-07-09',
  text: `LIMA, July 8 (Reuters) – At least 40&nbsp;people died and 1,200 families lost their homes in southern Peru on Saturday, the interior ministry said.

“We have 300 patients,” said Ana Paz, a doctor at the town’s hospital. She said 12 of them could lose a leg.

Aid groups estimate that from 3,000 to 5,000 people are sleeping in the open.`,
}

const spansOf = (claim: Claim) => [
  claim.figure,
  ...[claim.counted, claim.of, claim.event, claim.source, claim.cue, claim.when].filter(
    (each) => each !== null,
  ),
  ...claim.where,
]

function expectSound(claims: readonly Claim[], original: string): void {
  for (const claim of claims) {
    expect(claimSchema.parse(claim)).toEqual(claim)
    for (const { text, span } of spansOf(claim))
      if (span) expect(original.slice(span.start, span.end)).toBe(text)
    const { exact, prefix, suffix, span } = claim.evidence
    expect(original.slice(span.start, span.end)).toBe(exact)
    expect(original.slice(0, span.start).endsWith(prefix)).toBe(true)
    expect(original.slice(span.end).startsWith(suffix)).toBe(true)
  }
}

describe('claims', () => {
  const claims = claimsOf(article)

  it('are one for each figure, with who says it, how firmly, where and when', () => {
    expect(claims.map(({ figure, source, stance }) => [figure.text, source?.name ?? null, stance])).toEqual([
      ['At least 40', 'the interior ministry', 'asserted'],
      ['1,200', 'the interior ministry', 'asserted'],
      ['300', 'Ana Paz', 'asserted'],
      ['12', 'Ana Paz', 'possible'],
      ['from 3,000 to 5,000', 'Aid groups', 'estimated'],
    ])
    expect(claims[0]?.when?.edtf).toBe('2001-07-07')
    expect(claims[0]?.where.map(({ country }) => country)).toContain('PE')
  })

  it('validate, and every text is its slice of the article as received', () =>
    expectSound(claims, article.text))

  it('are the same when made again, and each has its own id', () => {
    expect(claimsOf(article)).toEqual(claims)
    expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length)
  })

  it('are sound for any text', () => {
    const words = fc.constantFrom(
      '40',
      'people',
      'killed',
      'in',
      'Peru',
      'on',
      'Friday',
      ',',
      '.',
      'said',
      'police',
      '"',
      '“',
      '”',
      'and',
      'who',
      'were',
      'may',
      '3 percent',
      '$5 million',
      '\n\n',
      'since',
      '1999',
      'the country',
      'here',
      ';',
      '—',
      '(',
      ')',
      'vs',
      '&amp;',
      '\u00a0',
      '’',
      'estimated',
      'a third of',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const text = parts.join(' ')
        expectSound(claimsOf({ id: 'x', text, published: '2001-07-09' }), text)
      }),
      { numRuns: 150 },
    )
  })

  it('take time in proportion to the article', () => {
    const sentence = 'In Peru, 40 people died and 12 homes were destroyed on Friday, police said; '
    const text = sentence.repeat(300)
    const start = performance.now()
    expect(claimsOf({ id: 'long', text, published: '2001-07-09' }).length).toBeGreaterThan(250)
    expect(performance.now() - start).toBeLessThan(20_000)
  }, 30_000)
})
