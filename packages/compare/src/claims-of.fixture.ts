import type { Claim } from '@sayso/claims'

/** What a test says of one figure of a sentence: its words, and what differs from an exact, unattributed count of people. */
export type FigureIn = Partial<Claim['figure']> & {
  readonly text: string
  readonly value?: number
  readonly counted?: string
  readonly event?: string
  readonly source?: string
  readonly where?: string
  readonly when?: string
  readonly stance?: Claim['stance']
}

/** The claims of one sentence, whose figures stand in it in the order given, for the tests. */
export function claimsOf(
  document: Partial<Claim['document']>,
  sentence: string,
  ...figures: readonly FigureIn[]
): Claim[] {
  const span = { start: 0, end: sentence.length }
  let from = 0
  return figures.map(({ text, value, counted, event, source, where, when, stance, ...figure }) => {
    const start = sentence.indexOf(text, from)
    if (start < 0) throw new Error(`“${text}” does not stand in: ${sentence}`)
    from = start + text.length
    const at = { start, end: from }
    const low = value ?? Number(text.replace(/[^\d.]/g, ''))
    return {
      type: 'claim',
      schema: 'sayso/claim@1',
      id: `${document.id ?? 'a'}@${start}`,
      document: {
        id: 'a',
        url: null,
        title: null,
        publisher: null,
        published: null,
        authors: [],
        agency: null,
        dateline: null,
        ...document,
      },
      figure: {
        kind: 'count',
        low,
        high: low,
        bound: 'exact',
        unit: 'person',
        restates: false,
        ...figure,
        text,
        span: at,
      },
      counted: { text: counted ?? 'people', span: null },
      of: null,
      event: event === undefined ? null : { text: event, lemma: event, span: at, category: event },
      source:
        source === undefined
          ? null
          : { name: source, text: source, span: at, kind: 'officials', resolved: false, via: [] },
      cue: null,
      quoted: false,
      stance: stance ?? 'asserted',
      where: where === undefined ? [] : [{ text: where, country: null, span: at }],
      when: when === undefined ? null : { edtf: when, text: when, span: at, basis: 'stated' },
      evidence: { exact: sentence, prefix: '', suffix: '', span },
      rules: [],
    }
  })
}
