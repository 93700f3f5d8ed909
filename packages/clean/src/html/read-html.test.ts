import { SourceText } from '@sayso/core'
import { describe, expect, it } from 'vitest'
import { clean } from '../clean.ts'
import { parsePage } from './parse-page.ts'
import { readArticleText } from './read-article-text.ts'
import { readHtml } from './read-html.ts'

const sentence =
  'The river rose by night, the mayor said, and took boats, sheds, and a mill that had stood for 200 years.'
const wrap = (inside: string, title = 'Harbour Post') =>
  `<html><head><title>${title}</title></head><body>${inside}</body></html>`
const article = (inside: string) => wrap(`<article>${`<p>${sentence}</p>`.repeat(4)}${inside}</article>`)
const blocksOf = (html: string) => {
  const { source, blocks } = clean({ html })
  return blocks.map((block) => [block.kind, source.text.slice(block.span.start, block.span.end)] as const)
}

describe('readHtml', () => {
  it('leaves the text of the article and nothing else', () => {
    const html = wrap(
      `<nav><a href="/a">World</a><a href="/b">Sport</a></nav><div class="story">${`<p>${sentence}</p>`.repeat(5)}</div><div class="sidebar"><a href="/c">Another story</a></div><script>var a = "<p>12 dead</p>"</script>`,
    )
    expect(readArticleText(html)).toBe(Array(5).fill(sentence).join('\n\n'))
  })
  it('keeps rows of tables and line breaks as lines', () => {
    const rows = Array.from(
      { length: 6 },
      (_, i) => `<tr><td>Province ${i}</td><td>${i * 100} homes</td></tr>`,
    ).join('')
    const text = clean({ html: article(`<table>${rows}</table><p>Ann Lee,<br>Southport</p>`) }).source.text
    expect(text).toContain('Province 2 200 homes\n\nProvince 3 300 homes')
    expect(text).toContain('Ann Lee,\n\nSouthport')
  })
  it('does not run words of inline mark-up together, or apart', () => {
    const html = article(
      '<p>Some <b>2</b>00 <i>homes</i>, and&#160;a&nbsp;mill,<!-- no --> were lost by A&amp;B, they said.</p>',
    )
    expect(clean({ html }).source.text).toContain('Some 200 homes, and a mill, were lost by A&B, they said.')
  })
  it('keeps a post set into the article', () => {
    const post =
      '<div class="social-media-embed"><blockquote class="twitter-tweet"><p>Some 300 homes are lost. <a href="#a">pic.example/1</a></p>— Ann Lee (@annlee) <a href="#b">May 3, 2010</a></blockquote></div>'
    const { source } = clean({ html: article(`${post}<p>${sentence}</p>`) })
    expect(source.text).toContain('Some 300 homes are lost.')
    expect(
      clean({ html: wrap(`${post}<article>${`<p>${sentence}</p>`.repeat(5)}</article>`) }).source.text,
    ).not.toContain('300')
  })
  it('marks captions, lists, quotes and links to other articles', () => {
    const more = Array.from(
      { length: 4 },
      (_, i) => `<li><a href="/${i}">How river ${i} rose by night</a></li>`,
    ).join('')
    const kinds = new Map(
      blocksOf(
        article(
          `<figure><img src="a.jpg"><figcaption>Some 40 boats in Southport, by night.</figcaption></figure><blockquote><p>We lost all 12, and more, she said, and wept, and went home.</p></blockquote><p>${sentence}</p><h3>More from Europe</h3><ul>${more}</ul>`,
        ),
      ).map(([kind, words]) => [words, kind]),
    )
    expect(kinds.get('Some 40 boats in Southport, by night.')).toBe('caption')
    expect(kinds.get('We lost all 12, and more, she said, and wept, and went home.')).toBe('quote')
    expect(
      [...kinds]
        .filter(([words]) => /How river|More from/.test(words))
        .every(([, kind]) => kind === 'boilerplate'),
    ).toBe(true)
  })
  it('takes the h1 that says what the title says', () => {
    const html = wrap(
      `<header><h1>Harbour Post</h1></header><h1>River takes a mill</h1><div>${`<p>${sentence}</p>`.repeat(5)}</div>`,
      'River takes a mill | Harbour Post',
    )
    expect(blocksOf(html)[0]).toEqual(['headline', 'River takes a mill'])
  })
  it('makes edits that fit together, of any page however broken', () => {
    for (const html of [
      '',
      '<',
      '<p',
      '&',
      '&#x110000;',
      '</p></div>',
      '<table><tr><td>',
      '<b>'.repeat(2000),
      '<svg><p>1</svg>2',
      '<title>x',
      '<textarea><p>12',
    ]) {
      expect(() => SourceText.of(html).edit(readHtml(html).edits), html.slice(0, 20)).not.toThrow()
    }
  })
  it('parses four times as much in about four times as long, nested without end', () => {
    const time = (html: string) => {
      const runs = [1, 2, 3].map(() => {
        const start = performance.now()
        parsePage(html)
        return performance.now() - start
      })
      return Math.min(...runs)
    }
    for (const tag of ['<div>', '<b>', '<ul><li>']) {
      time(tag.repeat(2000))
      expect(time(tag.repeat(80_000)), tag).toBeLessThan(12 * time(tag.repeat(20_000)) + 200)
    }
  })
})
