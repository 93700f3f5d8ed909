import { compareClaims } from '@sayso/compare'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reportOf } from './report-of.fixture.ts'
import { toReport } from './to-report.ts'

const text = 'Police said 12 people died.\nThe fire burned for 3 days.'
const article = reportOf(text, [
  { text: '12', value: 12, source: 'Police', counted: 'people' },
  { text: '3', value: 3, stance: 'estimated' },
])

/** The page without its tags: what a reader reads. */
const wordsOf = (html: string) =>
  html
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/<[^>]*>/g, '')
    .replace(
      /&(lt|gt|amp|quot|#39);/g,
      (_, name: string) => ({ lt: '<', gt: '>', amp: '&', quot: '"' })[name] ?? "'",
    )

describe('the page', () => {
  const page = toReport([article])

  it('marks figures and sources, and links each figure with its note both ways', () => {
    expect(page).toContain(
      '<span class="source">Police</span> said <a class="figure asserted" id="f-1-1" href="#c-1-1">12<sup>1</sup></a>',
    )
    expect(page).toContain('<a class="figure estimated" id="f-1-2" href="#c-1-2">3<sup>2</sup></a>')
    for (const [, anchor] of page.matchAll(/href="#([^"]+)"/g)) expect(page).toContain(`id="${anchor}"`)
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('stands the claims of a block beside that block', () => {
    const rows = page.split('<div class="row').slice(1)
    expect(rows.map((row) => row.match(/<li class="note/g)?.length)).toEqual([1, 1])
  })

  it('loads nothing, runs nothing, and says so', () => {
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'`)
    expect(page).not.toMatch(/<(?:script|link|img|iframe|object|embed|base|form)\b/i)
    expect(page).not.toMatch(/\bon\w+=|url\(|@import|\bsrc=/i)
  })

  it('is well-formed: what is opened is closed, in order', () => {
    expect(openTags(page)).toEqual([])
    expect(openTags(toReport([article, reportOf('It rained.', [])], compareClaims(article.claims)))).toEqual(
      [],
    )
  })

  it('reads an article with no figures, and no articles at all', () => {
    expect(wordsOf(toReport([reportOf('It rained.', [])]))).toContain('It rained.')
    expect(toReport([])).toContain('0 figures')
  })
})

describe('what comes from an article', () => {
  const nasty = `<script>alert(1)</script>"'&<img src=x onerror=alert(1)>\u202e`

  it('is escaped wherever it stands', () => {
    const evil = reportOf(
      `Said ${nasty} 12 died.`,
      [{ text: '12', value: 12, source: nasty, counted: nasty }],
      {
        id: nasty,
        title: nasty,
        publisher: nasty,
        published: nasty,
        authors: [nasty],
        agency: nasty,
        url: `javascript:alert(1)//${nasty}`,
      },
    )
    const other = reportOf('Said 20 died.', [{ text: '20', value: 20, counted: nasty }], {
      id: 'b',
      publisher: 'x',
    })
    const ledger = compareClaims([...evil.claims, ...other.claims])
    const page = toReport(
      [{ ...evil, diagnostics: [{ rule: nasty, message: nasty, severity: 'info' }] }, other],
      ledger,
    )
    expect(page).not.toMatch(/<script|<img|javascript:alert\(1\)"|\u202e/)
    expect(page).not.toContain('href="javascript')
    expect(openTags(page)).toEqual([])
  })

  it('is all there, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (any) => {
        const plain = any.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '')
        const page = toReport([reportOf(`${plain} 12 died.`, [{ text: ' 12', value: 12 }])])
        expect(wordsOf(page)).toContain(`${plain} 121 died.`)
        expect(openTags(page)).toEqual([])
      }),
    )
  })

  it('is read out of the source of a page, its tags left out and its character references kept', () => {
    const html =
      '<p>Caf&eacute; owners&#39; group: <b>1</b>2 d<i>ied</i> &amp; <!-- 99 --> 3 < 4<script>x</script><br>y</p>'
    const from = html.indexOf('1')
    const base = reportOf(html, [{ text: '1</b>2', value: 12 }])
    const page = toReport([{ ...base, article: { ...base.article, format: 'html' } }])
    expect(from).toBeGreaterThan(0)
    expect(page).toContain(
      'Caf&eacute; owners&#39; group: <a class="figure asserted" id="f-1-1" href="#c-1-1">12<sup>1</sup></a> died &amp;  3 &lt; 4 y',
    )
  })
})

it('takes time in proportion to the text', () => {
  const many = Array.from({ length: 20_000 }, (_, i) => `${i + 10_000}`)
  const long = reportOf(many.join(' '), [])
  const [model] = reportOf('5', [{ text: '5', value: 5, source: '5' }]).claims
  const claims = many.map((text, i) => {
    const span = { start: i * 6, end: i * 6 + 5 }
    return {
      ...model!,
      id: text,
      figure: { ...model!.figure, text, span },
      source: { ...model!.source!, span },
    }
  })
  const started = performance.now()
  toReport([{ ...long, claims }])
  expect(performance.now() - started).toBeLessThan(5_000)
})

describe('several articles', () => {
  const other = reportOf(
    'Fire chiefs said 20 people died.',
    [{ text: '20', value: 20, source: 'Fire chiefs', counted: 'people' }],
    {
      id: 'b',
      title: 'Another',
      url: 'https://news.example/b?x=1&y=2',
    },
  )
  const happened = { text: 'died', lemma: 'die', category: 'dead', span: { start: 0, end: 1 } }
  const place = { text: 'Orvale', country: null, span: { start: 0, end: 1 } }
  const claims = [...article.claims, ...other.claims].map((claim) => ({
    ...claim,
    event: happened,
    where: [place],
  }))
  const page = toReport([article, other], compareClaims(claims))

  it('have a list of contents and the ledger with what does not fit', () => {
    expect(page).toContain('<a href="#a2">Another</a>')
    expect(page).toContain('<li class="finding conflict"><b>Conflict</b>')
    expect(page).toContain('<a href="#c-2-1">20</a>')
    expect(page).toContain('<a href="https://news.example/b?x=1&amp;y=2" rel="noreferrer noopener">')
    for (const [, anchor] of page.matchAll(/href="#([^"]+)"/g)) expect(page).toContain(`id="${anchor}"`)
  })
})

/** The tags that are not closed in order. */
function openTags(html: string): string[] {
  const empty = new Set(['meta', 'br', 'path', 'circle', '!doctype'])
  const open: string[] = []
  for (const [, close, name, self] of html.matchAll(/<(\/?)(!?[a-z][a-z\d]*)(?:\s[^<>]*?)?(\/?)>/gi)) {
    if (close) {
      const last = open.pop()
      if (last !== name) return [...open, `${last} closed by ${name}`]
    } else if (!self && !empty.has(name!)) open.push(name!)
  }
  return open
}
