import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as sayso from './index.ts'

const text = `By Ana Ferro

LIMA, Peru, March 3 - Up to 4,000 people were forced from their homes when the Rimac burst its banks on Friday, the civil defence agency said.

Mayor Jorge Salas said that 310 houses had been destroyed.`

describe('the front door', () => {
  it('holds what a script needs, and nothing else', () => {
    expect(Object.keys(sayso).sort()).toEqual([
      'annotate',
      'claimSchema',
      'compare',
      'extract',
      'extractMany',
      'report',
    ])
  })

  it('reads an article into claims that prove themselves', () => {
    const { article, claims, diagnostics } = sayso.extract({ text, published: '2001-03-04' })
    expect(article.document).toMatchObject({
      authors: ['Ana Ferro'],
      dateline: { place: 'LIMA', country: 'PE' },
    })
    expect(claims.map(({ figure, source }) => [figure.low, figure.high, figure.unit, source?.name])).toEqual([
      [null, 4000, 'person', 'the civil defence agency'],
      [310, 310, 'building', 'Jorge Salas'],
    ])
    expect(diagnostics.filter((d) => d.severity === 'warning')).toEqual([])
    for (const claim of claims) {
      expect(sayso.claimSchema.safeParse(claim).error).toBeUndefined()
      expect(text.slice(claim.figure.span.start, claim.figure.span.end)).toBe(claim.figure.text)
      expect(text.slice(claim.evidence.span.start, claim.evidence.span.end)).toBe(claim.evidence.exact)
    }
  })

  it('gives the same bytes for the same input', () => {
    const once = JSON.stringify(sayso.annotate({ text, published: '2001-03-04' }))
    expect(JSON.stringify(sayso.annotate({ text, published: '2001-03-04' }))).toBe(once)
  })

  it('throws for no text, and every record of it validates and slices', () => {
    const words = fc.constantFrom(
      'said',
      '1,200',
      'people',
      'up to',
      '"',
      "''",
      '\n\n',
      'half of',
      '$3',
      'per',
      'cent',
      'Mr.',
      '—',
      '(',
      'BEIJING --',
      'last',
      'week',
      'million',
      '<b>',
      '&amp;',
      '\u00a0',
      '½',
      'three',
      'to',
      'he',
      ',',
      '.',
    )
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(words, { maxLength: 40 }).map((w) => w.join(' ')),
    )
    fc.assert(
      fc.property(texts, fc.boolean(), (content, page) => {
        const { claims } = sayso.extract(page ? { html: content } : { text: content })
        for (const claim of claims) {
          expect(sayso.claimSchema.safeParse(claim).error).toBeUndefined()
          expect(content.slice(claim.figure.span.start, claim.figure.span.end)).toBe(claim.figure.text)
        }
      }),
      { numRuns: 300 },
    )
  })
})
