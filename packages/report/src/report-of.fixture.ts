import type { Claim } from '@sayso/claims'
import type { ReportArticle } from './article.ts'

/** What a test says of one figure: its words and those of its source, both of which stand in the text. */
export interface FigureIn {
  readonly text: string
  readonly value: number
  readonly source?: string
  readonly stance?: Claim['stance']
  readonly counted?: string
}

/** An article to report on, each paragraph of whose `text` is a block, for the tests. */
export function reportOf(
  text: string,
  figures: readonly FigureIn[],
  document: Partial<Claim['document']> = {},
): ReportArticle {
  const about = {
    id: 'a',
    url: null,
    title: null,
    publisher: null,
    published: null,
    authors: [],
    agency: null,
    dateline: null,
    ...document,
  }
  const place = (words: string) => {
    const start = text.indexOf(words)
    if (start < 0) throw new Error(`“${words}” does not stand in: ${text}`)
    return { text: words, span: { start, end: start + words.length } }
  }
  const blocks = []
  for (let start = 0; start <= text.length; ) {
    const end = text.indexOf('\n', start) < 0 ? text.length : text.indexOf('\n', start)
    blocks.push({ kind: 'paragraph', span: { start, end } })
    start = end + 1
  }
  const claims = figures.map(
    ({ value, source, stance = 'asserted', counted, ...figure }): Claim => ({
      type: 'claim',
      schema: 'sayso/claim@1',
      id: `${about.id}:${figure.text}`,
      document: about,
      figure: {
        ...place(figure.text),
        kind: 'count',
        low: value,
        high: value,
        bound: 'exact',
        unit: 'person',
        restates: false,
      },
      counted: counted === undefined ? null : { text: counted, span: null },
      of: null,
      event: null,
      source:
        source === undefined
          ? null
          : { ...place(source), name: source, kind: 'officials', resolved: false, via: [] },
      cue: null,
      quoted: false,
      stance,
      where: [],
      when: null,
      evidence: { exact: text, prefix: '', suffix: '', span: { start: 0, end: text.length } },
      rules: ['figures/digits'],
    }),
  )
  return { article: { document: about, text, blocks }, claims, diagnostics: [] }
}
