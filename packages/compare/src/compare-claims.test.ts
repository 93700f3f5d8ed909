import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { claimsOf, type FigureIn } from './claims-of.fixture.ts'
import { compareClaims } from './compare-claims.ts'

const dead = { event: 'dead', where: 'Orvale' }
const one = (id: string, publisher: string, published: string, figure: FigureIn) =>
  claimsOf({ id, publisher, published }, `It is said that ${figure.text} died.`, figure)

describe('grouping', () => {
  it('puts the same quantity of several articles together, in order of time', () => {
    const ledger = compareClaims([
      ...one('b', 'Echo', '2031-05-07', { text: '15', counted: 'villagers', ...dead }),
      ...one('a', 'Post', '2031-05-04', {
        text: '12',
        counted: 'people',
        ...dead,
        where: 'northern Orvale Province',
      }),
      ...one('c', 'Post', '2031-05-04', { text: '3', counted: 'soldiers', ...dead }),
    ])
    expect(ledger.quantities.map((q) => [q.label, q.entries.map((e) => e.document)])).toEqual([
      ['people dead, Orvale', ['a', 'b']],
      ['soldier dead, Orvale', ['c']],
    ])
    expect([ledger.claims, ledger.articles]).toEqual([3, 3])
  })

  it('adds a claim without a place to the only one that its article names, and to none of two', () => {
    const here = one('h', 'Echo', '2031-05-04', { text: '12', ...dead })
    const there = one('t', 'Echo', '2031-05-04', { text: '9', event: 'dead', where: 'Tarn' })
    const nowhere = (title: string) =>
      claimsOf({ id: 'n', title }, 'It killed 12.', { text: '12', event: 'dead' })
    const placesOf = (title: string) =>
      compareClaims([...nowhere(title), ...here, ...there])
        .quantities.filter((q) => q.entries.some((e) => e.document === 'n'))
        .map((q) => q.place)
    expect(placesOf('Floods hit Orvale')).toEqual(['orvale'])
    expect(placesOf('Floods hit Orvale and Tarn')).toEqual([null])
    expect(placesOf('Floods')).toEqual([null])
  })

  it('takes a country for no place of its own where there is a narrower one', () => {
    const inCountry = (id: string, text: string, country: string, where: string) =>
      one(id, id, '2031-05-04', { text, event: 'dead', where }).map((c) => ({
        ...c,
        where: c.where.map((place) => ({ ...place, country })),
      }))
    const orvale = inCountry('a', '12', 'NP', 'Orvale')
    expect(compareClaims([...orvale, ...inCountry('b', '12', 'NP', 'Nepal')]).quantities.length).toBe(2)
    const both = [...inCountry('b', '12', 'NP', 'Nepal'), ...inCountry('b', '9', 'NP', 'Orvale')]
    expect(compareClaims([...orvale, ...both]).quantities.length).toBe(1)
    expect(
      compareClaims([...orvale, ...inCountry('b', '12', 'PE', 'Peru')]).quantities.map((q) => q.label),
    ).toEqual(['people dead, Orvale', 'people dead, PE'])
  })

  it('keeps apart figures of which nothing is known', () => {
    const bare = (id: string) =>
      one(id, 'Post', '2031-05-04', { text: '12', unit: null }).map((c) => ({ ...c, counted: null }))
    expect(compareClaims([...bare('a'), ...bare('b')]).quantities.length).toBe(2)
  })

  it('is the same for the same claims in any order', () => {
    const claims = ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((id, i) =>
      one(id, `P${i % 3}`, `2031-05-0${1 + (i % 4)}`, { text: String(10 + 7 * (i % 3)), ...dead }),
    )
    const ledger = JSON.stringify(compareClaims(claims))
    fc.assert(
      fc.property(fc.shuffledSubarray(claims, { minLength: claims.length }), (shuffled) => {
        expect(JSON.stringify(compareClaims(shuffled))).toBe(ledger)
      }),
    )
  })

  it('takes time in proportion to the claims', () => {
    const many = Array.from({ length: 20_000 }, (_, i) =>
      one(`a${i}`, `P${i % 50}`, '2031-05-04', { text: String(i), ...dead }),
    ).flat()
    const started = performance.now()
    compareClaims(many)
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})

const rulesOf = (...claims: Parameters<typeof compareClaims>[0][]) =>
  compareClaims(claims.flatMap((c) => [...c])).findings.map((f) => f.rule)

describe('conflict', () => {
  const a = one('a', 'Echo', '2031-05-04', { text: '12', source: 'police', ...dead })

  it('finds two sources that cannot both be right', () => {
    const b = one('b', 'Post', '2031-05-04', {
      text: 'at least 20',
      low: 20,
      high: null,
      bound: 'more-than',
      ...dead,
    })
    const { findings } = compareClaims([...a, ...b])
    expect(findings).toEqual([
      {
        rule: 'compare/conflict',
        quantity: 'q1',
        claims: ['a@16', 'b@16'],
        message: 'people dead, Orvale: police (Echo) has 12, Post has ≥ 20.',
      },
    ])
  })

  it.each<[string, FigureIn & { id?: string; published?: string }]>([
    ['the same source', { text: '20', source: 'the police', ...dead }],
    ['a later day', { text: '20', source: 'hospital', ...dead, published: '2031-05-09' }],
    [
      'a value that fits',
      { text: 'up to 20', low: null, high: 20, bound: 'up-to', source: 'hospital', ...dead },
    ],
    ['about', { text: 'about 13', value: 13, bound: 'about', source: 'hospital', ...dead }],
    ['another event', { text: '20', source: 'hospital', event: 'injured', where: 'Orvale' }],
    ['what is only planned', { text: '20', source: 'hospital', stance: 'planned', ...dead }],
    ['what is denied', { text: '20', source: 'hospital', stance: 'denied', ...dead }],
    ['an unattributed count in the same article', { id: 'a', text: 'some 20', value: 20, ...dead }],
  ])('is none with %s', (_, { id = 'b', published = '2031-05-04', ...figure }) => {
    expect(rulesOf(a, one(id, 'Post', published, figure))).toEqual([])
  })

  it('takes round numbers as round', () => {
    const round = one('a', 'Echo', '2031-05-04', { text: '4,000', source: 'police', ...dead })
    expect(
      rulesOf(round, one('b', 'Post', '2031-05-04', { text: '4,112', source: 'hospital', ...dead })),
    ).toEqual([])
    expect(
      rulesOf(round, one('b', 'Post', '2031-05-04', { text: '4,612', source: 'hospital', ...dead })),
    ).toEqual(['compare/conflict'])
  })

  it('reads when the claims are of, not only when they were published', () => {
    const on = (id: string, when: string, value: string) =>
      one(id, id, '2031-06-01', { text: value, source: id, when, ...dead })
    expect(rulesOf(on('a', '2031-05-04', '12'), on('b', '2031-05-05', '20'))).toEqual([])
    expect(rulesOf(on('a', '2031-05-04', '12'), on('b', '2031-05', '20'))).toEqual(['compare/conflict'])
  })
})

describe('what may be one quantity', () => {
  const toll = (id: string, value: string, more: Partial<FigureIn> = {}, published: string | null = null) =>
    claimsOf({ id, publisher: id, published }, `It says ${value} died.`, {
      text: value,
      event: 'dead',
      ...more,
    })

  it('is not what two articles of nowhere say, nor two of a country on days unknown', () => {
    expect(rulesOf(toll('a', '12'), toll('b', '40'))).toEqual([])
    const inChina = (id: string, value: string, published: string | null) =>
      toll(id, value, { where: 'China' }, published).map((c) => ({
        ...c,
        where: c.where.map((place) => ({ ...place, country: 'CN' })),
      }))
    expect(rulesOf(inChina('a', '12', null), inChina('b', '40', null))).toEqual([])
    expect(rulesOf(inChina('a', '12', '2031-05-04'), inChina('b', '40', '2031-05-04'))).toEqual([
      'compare/conflict',
    ])
  })

  it('is the age of one who has a name, not of any man', () => {
    const age = (id: string, value: string, counted: string) =>
      toll(id, value, { kind: 'age', unit: 'year', counted, source: id, where: 'Orvale' })
    expect(rulesOf(age('a', '60', 'man'), age('b', '90', 'man'))).toEqual([])
    expect(rulesOf(age('a', '60', 'Ida Marr'), age('b', '63', 'Ida Marr'))).toEqual(['compare/conflict'])
  })
})

describe('range narrowed', () => {
  const range: FigureIn = {
    text: '150 to 300',
    low: 150,
    high: 300,
    bound: 'range',
    source: 'aid groups',
    ...dead,
  }
  const upTo: FigureIn = { text: 'up to 300', low: null, high: 300, bound: 'up-to', ...dead }

  it.each<[string, FigureIn, FigureIn]>([
    ['an "up to" that became a number', upTo, { text: '300', ...dead }],
    ['a range that became its upper end', range, { text: '300', ...dead }],
    ['a range that lost its lower end', range, upTo],
    [
      'an "at least" that became a number',
      { text: 'at least 300', low: 300, high: null, bound: 'more-than', ...dead },
      { text: '300', ...dead },
    ],
  ])('finds %s', (_, wide, narrow) => {
    const { findings } = compareClaims([
      ...one('a', 'Echo', '2031-05-04', wide),
      ...one('b', 'Post', '2031-05-05', narrow),
    ])
    expect(findings.map((f) => [f.rule, f.claims])).toEqual([['compare/range-narrowed', ['a@16', 'b@16']]])
  })

  it('finds it in the headline of the same article', () => {
    const [headline] = one('a', 'Echo', '2031-05-04', { text: '300', ...dead })
    const [body] = claimsOf({ id: 'a', publisher: 'Echo' }, 'In the body, they say, 150 to 300 died.', range)
    expect(rulesOf([headline!, body!])).toEqual(['compare/range-narrowed'])
  })

  it('is none where the number came first, or is another one', () => {
    expect(
      rulesOf(one('a', 'Echo', '2031-05-09', upTo), one('b', 'Post', '2031-05-04', { text: '300', ...dead })),
    ).toEqual([])
    expect(
      rulesOf(one('a', 'Echo', '2031-05-04', upTo), one('b', 'Post', '2031-05-05', { text: '250', ...dead })),
    ).toEqual([])
  })
})

describe('arithmetic', () => {
  const check = (sentence: string, ...figures: FigureIn[]) =>
    compareClaims(claimsOf({}, sentence, ...figures)).findings

  it('finds parts that are more than their whole', () => {
    const findings = check(
      'Ten people died, including six women and five children, and 30 were injured.',
      { text: 'Ten', value: 10, event: 'dead' },
      { text: 'six', value: 6, counted: 'women' },
      { text: 'five', value: 5, counted: 'children' },
      { text: '30', event: 'injured' },
    )
    expect(findings.map((f) => f.message)).toEqual([
      '6 women + 5 children make 11, more than the 10 people they are part of.',
    ])
  })

  it('finds a list of all parts that is less than the whole', () => {
    expect(
      check(
        'Five were hurt: two men and two women.',
        { text: 'Five', value: 5 },
        { text: 'two', value: 2, counted: 'men' },
        { text: 'two', value: 2, counted: 'women' },
      ).map((f) => f.message),
    ).toEqual(['2 men + 2 women make 4, less than the 5 people they are part of.'])
  })

  it.each<[string, ...FigureIn[]]>([
    ['Ten died, including six women.', { text: 'Ten', value: 10 }, { text: 'six', value: 6 }],
    [
      'Ten died and 30 were injured.',
      { text: 'Ten', value: 10, event: 'dead' },
      { text: '30', event: 'injured' },
    ],
    ['About ten died, including 11 women.', { text: 'About ten', value: 10, bound: 'about' }, { text: '11' }],
    [
      'Five were hurt: two men and three women.',
      { text: 'Five', value: 5 },
      { text: 'two', value: 2 },
      { text: 'three', value: 3 },
    ],
    [
      'Some 200 fled, of whom 180 came by boat.',
      { text: 'Some 200', value: 200, bound: 'about' },
      { text: '180' },
    ],
  ])('accepts: %s', (sentence, ...figures) => {
    expect(check(sentence, ...figures)).toEqual([])
  })

  const percent = (text: string, value: number, kind: 'percent' | 'share' = 'percent'): FigureIn => ({
    text,
    low: value,
    high: value,
    kind,
    unit: kind,
  })

  it.each<[string, FigureIn[], boolean]>([
    [
      '40 percent, or 80 of the 300 families, left.',
      [percent('40 percent', 40), { text: '80' }, { text: '300' }],
      true,
    ],
    [
      '40 percent, or 120 of the 300 families, left.',
      [percent('40 percent', 40), { text: '120' }, { text: '300' }],
      false,
    ],
    [
      '80 villagers (40 percent) of the 300 left.',
      [{ text: '80' }, percent('40 percent', 40), { text: '300' }],
      true,
    ],
    [
      'It was signed by 11 million Tarnians, a quarter of the island’s 48 million people.',
      [
        { text: '11 million', value: 11e6 },
        percent('a quarter', 0.25, 'share'),
        { text: '48 million', value: 48e6 },
      ],
      false,
    ],
    [
      'It was signed by 11 million Tarnians, half of the island’s 48 million people.',
      [
        { text: '11 million', value: 11e6 },
        percent('half', 0.5, 'share'),
        { text: '48 million', value: 48e6 },
      ],
      true,
    ],
    [
      '80 left, 40 percent were ill, and 300 stayed.',
      [{ text: '80' }, percent('40 percent', 40), { text: '300' }],
      false,
    ],
  ])('checks a percentage against its counts: %s', (sentence, figures, wrong) => {
    expect(check(sentence, ...figures).length).toBe(wrong ? 1 : 0)
  })
})
