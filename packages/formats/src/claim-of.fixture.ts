import type { Claim } from '@sayso/claims'

type Parts = { -readonly [Key in keyof Claim]?: Claim[Key] extends object ? unknown : Claim[Key] } & {
  document?: Partial<Claim['document']>
  figure?: Partial<Claim['figure']>
}

const article =
  'Floods hit Orvale. Provincial officials said up to 4,200 villagers were evacuated in Orvale on Monday.'
const place = (words: string) => {
  const start = article.indexOf(words)
  return { text: words, span: { start, end: start + words.length } }
}
const sentence = place('Provincial officials said up to 4,200 villagers were evacuated in Orvale on Monday.')

/** A claim for the tests, every field filled, with `parts` in place of its own. */
export function claimOf({ document, figure, ...parts }: Parts = {}): Claim {
  return {
    type: 'claim',
    schema: 'sayso/claim@1',
    id: '0123456789abcdef',
    document: {
      id: 'a-1',
      url: 'https://news.example/a-1',
      title: 'Floods hit Orvale',
      publisher: 'The Orvale Echo',
      published: '2031-05-06',
      authors: ['Ida Marr', 'Tom Selk'],
      agency: null,
      dateline: { place: 'ORVALE', country: 'NP', date: null },
      ...document,
    },
    figure: {
      ...place('up to 4,200'),
      kind: 'count',
      low: null,
      high: 4200,
      bound: 'up-to',
      unit: 'person',
      restates: false,
      ...figure,
    },
    counted: place('villagers'),
    of: null,
    event: { ...place('evacuated'), lemma: 'evacuate', category: 'evacuated' },
    source: {
      ...place('Provincial officials'),
      name: 'Provincial officials',
      kind: 'officials',
      resolved: false,
      via: [],
    },
    cue: { ...place('said'), lemma: 'say' },
    quoted: false,
    stance: 'asserted',
    where: [{ text: 'Orvale', country: 'NP', span: { start: 84, end: 90 } }],
    when: { ...place('on Monday'), edtf: '2031-05-05', basis: 'resolved' },
    evidence: { exact: sentence.text, prefix: 'Floods hit Orvale. ', suffix: '', span: sentence.span },
    rules: ['figures/up-to', 'attribution/verb-that'],
    ...(parts as Partial<Claim>),
  }
}
