import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clean } from './clean.ts'

const text = (raw: string) => clean({ text: raw }).source.text
const kinds = (raw: string, title?: string) => clean({ text: raw, title }).blocks.map((block) => block.kind)
/** Where `words` of the cleaned text stood in the article. */
const origin = (article: { text?: string; html?: string }, words: string) => {
  const { source } = clean(article)
  const start = source.text.indexOf(words)
  const span = source.toSource({ start, end: start + words.length })
  return source.original.slice(span.start, span.end)
}

describe('clean, of text', () => {
  it('leaves a clean text alone', () => {
    const raw = 'The U.S. lost 12 boats -- all “new” ones.\n\nIt’s over, Café Malmö said – at last.'
    expect(clean({ text: raw }).source.text).toBe(raw)
  })
  it('reads entities, tags, odd spaces and marks, each at its place', () => {
    expect(text('Some&nbsp;200 <b>homes</b> &amp;amp; a\u00a0mill were\u00ad lost\u200b.')).toBe(
      'Some 200 homes & a mill were lost.',
    )
    expect(text("``We lost 12,'' she said _ twice.")).toBe('"We lost 12," she said — twice.')
    expect(text('Sears <S> and <BKFG.F> fell 3 ﬁfths.')).toBe('Sears <S> and <BKFG.F> fell 3 fifths.')
    expect(origin({ text: 'Some&nbsp;200 <b>homes</b> burned' }, '200 homes')).toBe('200 <b>homes')
    expect(origin({ text: 'The mayorâ€™s 12 tables' }, 'mayor’s')).toBe('mayorâ€™s')
  })
  it('reads Markdown', () => {
    const raw =
      '# River takes 12 homes\n\nBy Ann Lee\n\nThe river took **12 homes**, said [the board](https://example.org/board).\n\n## Boats\n\n- 40 boats\n\n> We lost all.'
    const { source, blocks } = clean({ text: raw })
    expect(blocks.map(({ kind, span }) => [kind, source.text.slice(span.start, span.end)])).toEqual([
      ['headline', 'River takes 12 homes'],
      ['byline', 'By Ann Lee'],
      ['paragraph', 'The river took 12 homes, said the board.'],
      ['subheading', 'Boats'],
      ['list-item', '- 40 boats'],
      ['paragraph', 'We lost all.'],
    ])
    expect(text('It rose 5** and 6* [sic] (so they say) #1 of 3')).toBe(
      'It rose 5** and 6* [sic] (so they say) #1 of 3',
    )
  })
  it('puts spaces back round figures', () => {
    expect(text('between159,000 and 200people fled, over30 died')).toBe(
      'between 159,000 and 200 people fled, over 30 died',
    )
    expect(text('covid19 cost G20 states 69mm of rain in the 1980s')).toBe(
      'covid19 cost G20 states 69mm of rain in the 1980s',
    )
  })
  it('joins lines that were wrapped, and words parted at a line end', () => {
    const wrapped = [
      'HARBOUR TOWNS SEEK AID',
      '    By Ann Lee, Harbour Post',
      '    SOUTHPORT, May 3 - The govern-',
      'ment said it would send 200 tents to the',
      'towns that lost homes in a flood of mid-',
      'summer. Officials of the towns had asked',
      'for more.',
      '    Some 40 families were without a roof.',
    ].join('\n')
    const { source, blocks } = clean({ text: wrapped })
    expect(blocks.map((block) => source.text.slice(block.span.start, block.span.end))).toEqual([
      'HARBOUR TOWNS SEEK AID',
      'By Ann Lee, Harbour Post',
      'SOUTHPORT, May 3 - The government said it would send 200 tents to the towns that lost homes in a flood of mid-summer. Officials of the towns had asked for more.',
      'Some 40 families were without a roof.',
    ])
    expect(blocks.map((block) => block.kind)).toEqual(['headline', 'byline', 'paragraph', 'paragraph'])
  })
  it('parts the paragraphs of an article in one line', () => {
    const line = `${'Rain fell on the river towns for nine days. '.repeat(4)}It rose.  More Rain To Come  Officials said 12 towns were cut off. They sent boats.  Aid came.`
    expect(kinds(line)).toEqual(['paragraph', 'subheading', 'paragraph', 'paragraph'])
  })
  it('knows each kind of block', () => {
    const raw = `Harbour Post archives:

River Towns Seek Aid

by Ann Lee

Up to 300 families without a roof

[Editor's note: This was first printed in May.]

SOUTHPORT (AP) -- The river took 12 homes on Monday.

Boats and tents
The army sent 40 boats.

- 12 tents

10:35 GMT

Photo: A boat in Southport

"We lost all," one man said.

Correction: An earlier version gave 14 homes.

(Reporting by Ann Lee; Editing by Tom Hale)

Read more: How rivers rise

Copyright 2009 Harbour Post. All rights reserved.`
    expect(kinds(raw)).toEqual(
      'boilerplate headline byline deck note paragraph subheading paragraph list-item stamp caption paragraph correction credit boilerplate boilerplate'.split(
        ' ',
      ),
    )
  })
  it('takes a known title for the headline', () => {
    const body = 'The river took 12 homes on Monday, police said.'
    expect(kinds(`River takes homes in Southport\n\n${body}`, 'River takes 12 homes in Southport')).toEqual([
      'headline',
      'paragraph',
    ])
    expect(kinds(`SOUTHPORT TODAY\n\n${body}`, 'River takes homes')).toEqual(['subheading', 'paragraph'])
  })
  it('says of mojibake that it was undone', () => {
    expect(clean({ text: 'The mayorâ€™s 12 tables' }).diagnostics.map((each) => each.rule)).toEqual([
      'clean/mojibake',
    ])
  })
  it('says of an article with nothing in it', () => {
    expect(clean({}).diagnostics.map((each) => each.rule)).toEqual(['clean/no-text'])
    expect(clean({ text: ' \n ' })).toMatchObject({ blocks: [], sentences: [] })
  })
})

describe('clean, of HTML', () => {
  const page = `<html><head><title>River takes 12 homes - Harbour Post</title></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
<article><h1>River takes 12 homes</h1><div class="byline">By Ann Lee</div>
<p>SOUTHPORT &mdash; The river took <b>12&nbsp;homes</b> on Monday &amp; left
200 families without a roof, the mayor&#8217;s office said in a long and sad statement.</p>
<h2>Boats and tents</h2><p>The army sent 40 boats, tents, and beds, and the ministry promised more of them by the end of the week.</p>
<figure><img src="a.jpg"><figcaption>Some 30 boats, in Southport.</figcaption></figure>
<ul><li>12 tents came, with beds, on Tuesday</li><li>30 beds came, with tents, on Friday</li></ul>
<p>Nobody in the town of 9,000 people, said the mayor, had seen so high a river, and nobody wished to see it again.</p></article>
<footer>Copyright 2009 Harbour Post</footer></body></html>`

  it('finds the article, its blocks, and their places', () => {
    const { source, blocks, diagnostics } = clean({ html: page })
    expect(diagnostics).toEqual([])
    const read = blocks.map((block) => [block.kind, source.text.slice(block.span.start, block.span.end)])
    expect(read.map(([kind]) => kind)).toEqual(
      [
        'headline',
        'byline',
        'paragraph',
        'subheading',
        'paragraph',
        'caption',
        'list-item',
        'list-item',
        'paragraph',
      ].filter((kind) => kind !== 'byline' || read.some(([each]) => each === 'byline')),
    )
    expect(source.text).not.toContain('World')
    expect(source.text).toContain('left 200 families without a roof, the mayor’s office')
    expect(origin({ html: page }, '12 homes on Monday')).toBe('12&nbsp;homes</b> on Monday')
    expect(origin({ html: page }, 'mayor’s')).toBe('mayor&#8217;s')
  })
  it('reads a page without an article, and says so', () => {
    const { source, diagnostics } = clean({ html: '<p>12 dead</p>' })
    expect(source.text).toBe('12 dead')
    expect(diagnostics.length).toBeLessThan(2)
  })
})

describe('clean, of anything', () => {
  const bits = fc.constantFrom(
    '<p>',
    '</p>',
    '<b',
    '>',
    '<',
    '&amp;',
    '&',
    '#38;',
    'amp;',
    "'",
    '`',
    ' ',
    '  ',
    '\n',
    '\r\n',
    '\t',
    '-',
    'the',
    'The end.',
    '200',
    'people',
    'â€™',
    'Ã',
    '\u00a0',
    '\u00ad',
    'é',
    'e\u0301',
    '_',
    '•',
    '1.',
    '"',
    '<script>',
    '<!--',
    '<td>',
    '<li>',
    'x'.repeat(70),
    'Reuter',
    'By Ann',
    '.',
  )
  const strings = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(bits, { maxLength: 60 }).map((each) => each.join('')),
    fc.array(bits, { maxLength: 60 }).map((each) => each.join(' ')),
  )

  it('slices, keeps its order, and stands within the original', () => {
    fc.assert(
      fc.property(strings, fc.boolean(), (raw, html) => {
        const { source, blocks, sentences } = clean(html ? { html: raw } : { text: raw })
        expect(source.original).toBe(raw)
        let at = 0
        for (const { span } of blocks) {
          expect(span.start).toBeGreaterThanOrEqual(at)
          expect(source.text.slice(span.start, span.end).trim()).toHaveLength(span.end - span.start)
          const back = source.toSource(span)
          expect(back.start).toBeGreaterThanOrEqual(0)
          expect(back.end).toBeLessThanOrEqual(raw.length)
          at = span.end
        }
        for (const { span, block } of sentences) {
          expect(span.start).toBeGreaterThanOrEqual(blocks[block]!.span.start)
          expect(span.end).toBeLessThanOrEqual(blocks[block]!.span.end)
        }
      }),
      { numRuns: 1000 },
    )
  })
  it('cleans once and for all', () => {
    fc.assert(
      fc.property(strings, (raw) => {
        const once = text(raw)
        expect(text(once)).toBe(once)
      }),
      { numRuns: 2000 },
    )
  })
})
