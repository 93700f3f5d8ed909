import { clean } from '@sayso/clean'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readHeader } from './read-header.ts'

describe('a header in text', () => {
  it('is read from a wire piece as printed', () => {
    const text =
      'PORT REOPENS AFTER STORM\n    By Elin Berg, Reuters\n    OSLO, May 5 - The port of Oslo\nreopened today.\n'
    const header = readHeader({ text, published: '5-MAY-1988 08:22:57.15' })
    expect(header).toMatchObject({
      headline: 'PORT REOPENS AFTER STORM',
      authors: ['Elin Berg'],
      agency: 'Reuters',
      dateline: { place: 'OSLO', country: 'NO', date: '1988-05-05' },
      published: '1988-05-05T08:22:57',
      from: { headline: 'text', authors: 'text', dateline: 'text', published: 'given' },
    })
    for (const span of Object.values(header.spans))
      expect(text.slice(span.start, span.end).trim()).not.toBe('')
  })

  it('is read from a magazine page as pasted, at its head and foot', () => {
    const text =
      'Valley Voices Drowned Out\n\nby Elin Berg\n\nThousands still in tents\n\n(IPS) DAKAR -- The river took the lower town in one night, and nobody has been back since then to count the houses.\n\nHarbor Weekly May 4, 2003 (\n\nAll Rights Reserved.\n'
    const { source, blocks } = clean({ text })
    expect(readHeader({ text, cleaned: { text: source.text, blocks } })).toMatchObject({
      headline: 'Valley Voices Drowned Out',
      authors: ['Elin Berg'],
      agency: 'IPS',
      dateline: { place: 'DAKAR', country: 'SN', date: null },
      published: '2003-05-04',
      publisher: 'Harbor Weekly',
    })
  })

  it('prefers what the supplier gives, and invents nothing', () => {
    expect(readHeader({ text: 'It rained.', title: 'Rain', publisher: 'Weekly' })).toMatchObject({
      headline: 'Rain',
      publisher: 'Weekly',
      authors: [],
      agency: null,
      dateline: null,
      published: null,
    })
    expect(readHeader({ text: '' }).headline).toBeNull()
  })
})

describe('a header of a page', () => {
  const page = (head: string, body = '') =>
    readHeader({ html: `<html lang="en-GB"><head>${head}</head><body>${body}</body></html>` })

  it('is read from JSON-LD, with authors by reference', () => {
    const data = {
      '@graph': [
        { '@type': 'Person', '@id': '#p', name: 'Elin Berg' },
        {
          '@type': 'NewsArticle',
          headline: 'Port &amp; town',
          author: [{ '@id': '#p' }, { '@type': 'Person', name: 'Tom Ashe' }],
          datePublished: '2014-11-03T07:49:22Z',
          dateModified: '2014-11-04',
          publisher: { name: 'Harbor Weekly' },
        },
      ],
    }
    const header = page(`<script type="application/ld+json">${JSON.stringify(data)}</script>`)
    expect(header).toMatchObject({
      headline: 'Port & town',
      authors: ['Elin Berg', 'Tom Ashe'],
      published: '2014-11-03T07:49:22Z',
      updated: '2014-11-04',
      publisher: 'Harbor Weekly',
      language: 'en-GB',
      from: { headline: 'json-ld', authors: 'json-ld', published: 'json-ld', language: 'meta' },
    })
  })

  it('is read from meta, and from what a reader sees where they disagree', () => {
    const header = page(
      '<title>Port open | Harbor Weekly</title><meta property="og:title" content="Port open"><meta name="author" content="By Elin Berg and Tom Ashe"><meta property="article:published_time" content="2014-11-03T07:49:22Z">',
      '<h1>The port of Oslo is open again</h1>',
    )
    expect(header.headline).toBe('The port of Oslo is open again')
    expect(header.authors).toEqual(['Elin Berg', 'Tom Ashe'])
    expect(header.published).toBe('2014-11-03T07:49:22Z')
  })

  it('is read from bylines, time elements, the first lines and the address', () => {
    const header = page(
      '',
      '<h1>The port is open</h1><p>By <a rel="author" href="/by/elin">Elin Berg</a></p><time datetime="2014-11-03">today</time>',
    )
    expect(header).toMatchObject({
      headline: 'The port is open',
      authors: ['Elin Berg'],
      published: '2014-11-03',
      from: { published: 'time' },
    })
    expect(page('', '<h1>The port is open</h1><p>By Elin Berg</p><p>3 November 2014</p>')).toMatchObject({
      authors: ['Elin Berg'],
      published: '2014-11-03',
    })
    expect(readHeader({ html: '<p>x</p>', url: 'https://a.example/2014/11/03/port' })).toMatchObject({
      published: '2014-11-03',
      from: { published: 'url' },
    })
  })

  it.each([
    ['<span itemprop="author" itemscope><meta itemprop="name" content="Elin Berg"></span>', ['Elin Berg']],
    ['<a rel="author" href="/author/elin">elin_b</a>', ['elin_b']],
    [
      '<div class="byline">By <a href="/author/elin">Elin Berg</a> <time>3 May</time> <a href="/category/ports">Ports</a></div>',
      ['Elin Berg'],
    ],
    [
      '<p class="byline">By <a href="/staff/elin">Elin Berg</a></p><p class="byline">Illustration\n by <a href="/staff/tom">Tom Ashe</a></p>',
      ['Elin Berg'],
    ],
    [
      '<p>作者</p><p class="author"><a rel="author">山田花子</a></p><p>翻訳者</p><p class="author"><a rel="author">佐藤一郎</a></p>',
      ['山田花子'],
    ],
    ['<div data-author="Elin Berg"><p>Text</p></div>', ['Elin Berg']],
    ['<p>Von Elin Berg</p>', []],
  ])('names the authors of %s', (body, authors) => {
    expect(page('', `<h1>The port is open again</h1>${body}`).authors).toEqual(authors)
  })

  it('prefers the person of a byline to the paper in the data', () => {
    const data = {
      '@type': 'NewsArticle',
      author: { name: 'Harbor Weekly' },
      publisher: { name: 'Harbor Weekly' },
    }
    const script = `<script type="application/ld+json">${JSON.stringify(data)}</script>`
    expect(page(script).authors).toEqual(['Harbor Weekly'])
    expect(page(script, '<h1>Port</h1><p class="byline">By Elin Berg</p>').authors).toEqual(['Elin Berg'])
  })

  it.each([
    [{ givenName: 'Elin', familyName: 'Berg' }],
    ['By Elin Berg'],
    [['Elin Berg']],
    [{ '@list': [{ name: 'Elin Berg' }] }],
    [{ name: ['Elin Berg'] }],
    [{ name: { '@value': 'Elin Berg' } }],
  ])('reads an author in JSON-LD given as %j', (author) => {
    const data = { '@graph': [{ '@type': ['NewsArticle'], author }] }
    expect(page(`<script type="application/ld+json">${JSON.stringify(data)}</script>`).authors).toEqual([
      'Elin Berg',
    ])
  })

  it('asks scripts and labels last', () => {
    expect(
      page(
        '',
        '<h1>The port</h1><script>d({"author":"Elin Berg"})</script><dl><dt>Published</dt><dd>3 November 2014</dd></dl>',
      ),
    ).toMatchObject({
      authors: ['Elin Berg'],
      published: '2014-11-03',
      from: { authors: 'meta', published: 'time' },
    })
    expect(page('', '<span data-timestamp="1415001600">3h ago</span>').published).toBe('2014-11-03T08:00:00Z')
    expect(readHeader({ html: '<p>x</p>', url: 'https://social.example/@elin/1234' }).authors).toEqual([
      '@elin',
    ])
  })

  it('cuts the site from a title by the heading of the page', () => {
    for (const title of [
      'The port is open again｜Harbor',
      'The port is open again : Towns',
      'The port is open again – Towns - Harbor',
    ])
      expect(
        page(`<meta property="og:title" content="${title}">`, '<h1>The port is open again</h1>').headline,
      ).toBe('The port is open again')
  })

  it('takes no long time over a long byline', () => {
    const began = performance.now()
    for (const bit of ['"author":"', '1.1.', 'By ', 'and ', 'von A B '])
      page('', `<h1>x</h1><p class="byline">${bit.repeat(20_000)}</p><script>${bit.repeat(20_000)}</script>`)
    expect(performance.now() - began).toBeLessThan(3000)
  })

  it('survives any page', () => {
    const piece = fc.constantFrom(
      '<script type="application/ld+json">',
      '{"@type":"NewsArticle","author":[[]]}',
      '</script>',
      '<h1>',
      '</h1>',
      '<time>',
      '<meta name=author content=',
      '"',
      '>',
      '<a rel=author>',
      'By ',
      'Ann',
      '</a>',
      '<svg>',
      '<noscript>',
      '&amp;',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (parts) => {
        expect(readHeader({ html: parts.join('') }).authors).toBeInstanceOf(Array)
      }),
    )
  })
})
