import { describe, expect, it } from 'vitest'
import { findBlocks } from './find-blocks.ts'

const body = 'The river took 200 homes in the south on Monday, police said.'
const kinds = (...lines: string[]) => findBlocks(lines.join('\n\n')).map((block) => block.kind)

describe('findBlocks', () => {
  it('reads a press release', () => {
    expect(
      kinds(
        'FOR IMMEDIATE RELEASE',
        'Harbour Aid Sends 40 Boats',
        body,
        body,
        'About Harbour Aid',
        'Harbour Aid is a charity with 1,200 members.',
        'Media Contact:',
        'Tom Hale',
        '###',
      ),
    ).toEqual(['boilerplate', 'headline', 'paragraph', 'paragraph', ...Array(5).fill('boilerplate')])
  })
  it('keeps a sub-heading that begins with About', () => {
    expect(kinds(body, body, 'About the flood', body)).toEqual([
      'paragraph',
      'paragraph',
      'subheading',
      'paragraph',
    ])
    expect(kinds(body, body, 'Contact lost with 3 boats', body)).toEqual([
      'paragraph',
      'paragraph',
      'subheading',
      'paragraph',
    ])
  })
  it('reads a label over the headline, and a name over a date', () => {
    expect(kinds('WORLD NEWS', 'River takes 200 homes', 'Ann Lee', '3 May 2010', body)).toEqual([
      'boilerplate',
      'headline',
      'byline',
      'stamp',
      'paragraph',
    ])
  })
  it('takes the lines of a table or of a list of numbers for no headings', () => {
    expect(kinds('By the numbers: the flood', '12 dead', '200 homes lost', body)).toEqual([
      'headline',
      'paragraph',
      'paragraph',
      'paragraph',
    ])
    expect(kinds('Shr 12 cts vs 9 cts', 'Net 1.2 mln vs 900,000', 'Revs 14 mln vs 12 mln')).toEqual(
      Array(3).fill('paragraph'),
    )
  })
  it('reads a live report', () => {
    const report = ['LIVE: Flood in the south', 'Follow the news', '10:35 GMT', 'Army sends boats', body]
    expect(kinds(...report, '10:12 BST - Ann Lee', body)).toEqual(
      'headline deck stamp subheading paragraph stamp paragraph'.split(' '),
    )
  })
  it('marks the life of the writer', () => {
    expect(
      kinds('River takes homes', body, body, 'Ann Lee is a senior reporter at the Harbour Post.'),
    ).toEqual(['headline', 'paragraph', 'paragraph', 'boilerplate'])
  })
  it("marks the end of a writer's life, and what a firm says of itself", () => {
    const end = (...lines: string[]) => kinds('Pumpco sends pumps', body, body, body, body, ...lines).slice(5)
    expect(end("Ann Lee's book on rivers is out. Follow her on Bird @ann.")).toEqual(['boilerplate'])
    expect(end("Ann Lee is Harbour's deal curator and spends 25% of her pay.")).toEqual(['boilerplate'])
    expect(end('Pumpco is a global provider of pumps.', 'Pumpco employs 1,300 people.')).toEqual([
      'boilerplate',
      'boilerplate',
    ])
    expect(end('Pumpco is a global provider of pumps.', 'The town has 1,300 people.')).toEqual([
      'paragraph',
      'paragraph',
    ])
    expect(end('Pumpco is a global provider of pumps.')).toEqual(['paragraph'])
    expect(end('Dykeco is a leading maker of dykes.')).toEqual(['paragraph'])
  })
  it('marks the rest of a life, and numbers over parts', () => {
    expect(
      kinds(
        'River takes homes',
        body,
        body,
        'Ann Lee is the Editor at Harbour Post.',
        'She graduated in 2013.',
      ).slice(3),
    ).toEqual(['boilerplate', 'boilerplate'])
    expect(kinds('River takes homes', body, body, body, 'She was 34 and left two sons.').at(-1)).toBe(
      'paragraph',
    )
    expect(
      kinds('River takes homes', '1', body, '2', body, '3', body).filter((kind) => kind === 'boilerplate'),
    ).toHaveLength(3)
    expect(kinds('River takes homes', 'Dead', '1', 'Hurt', '2', body)).not.toContain('boilerplate')
  })
  it('marks a caption that comes again, and a count of readers', () => {
    expect(kinds(body, 'Photo: 3 boats at sea', body, 'Photo: 3 boats at sea')).toEqual([
      'paragraph',
      'caption',
      'paragraph',
      'boilerplate',
    ])
    expect(kinds('River takes homes', '3.409', 'letture', body).slice(1, 3)).toEqual([
      'boilerplate',
      'boilerplate',
    ])
  })
  it('gives nothing for nothing, and takes tags for more than looks', () => {
    expect(findBlocks('')).toEqual([])
    expect(findBlocks('Boats', [{ kind: 'caption', start: 0, end: 5 }])[0]?.kind).toBe('caption')
  })
})
