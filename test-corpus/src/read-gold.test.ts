import { expect, it } from 'vitest'
import { locate, readGold } from './read-gold.ts'

const page = (figures: string, misses = '') =>
  `# A name

What it is.

- published: 2001-07-09

\`\`\`text
Some 200 homes and 40
schools burned, police said.
\`\`\`

## Header

- headline: none
- agency: Reuters / Reuter

## Figures

${figures}

## Known misses

${misses}
`

it('reads a page', () => {
  const gold = readGold(
    page(
      '- [[Some 200]] homes\n  is: count 200 about building\n  counted: homes\n  event: burned / none\n  where: Peru (PE); Lima',
      '- [[Some 200]] homes: event, cue — far away',
    ),
  )
  expect(gold).toMatchObject({
    name: 'A name',
    given: { published: '2001-07-09' },
    isHtml: false,
    header: { headline: [''], agency: ['Reuters', 'Reuter'] },
    misses: [{ at: '[[Some 200]] homes', fields: ['event', 'cue'], reason: 'far away' }],
  })
  expect(gold.figures[0]).toMatchObject({
    text: 'Some 200',
    span: { start: 0, end: 8 },
    low: 200,
    high: 200,
    event: ['burned', ''],
    source: [''],
    cue: null,
    stance: ['asserted'],
    when: [''],
    where: [
      [
        { text: 'Peru', country: 'PE' },
        { text: 'Lima', country: null },
      ],
    ],
  })
})

it('reads a snippet over a line break, and open values', () => {
  const { figures } = readGold(page('- and [[40]]\n  schools burned\n  is: count ..40 up-to building'))
  expect(figures[0]).toMatchObject({ text: '40', low: null, high: 40, bound: ['up-to'] })
})

it.each([
  ['- [[Some 300]] homes\n  is: count 300 about building', /not in the article/],
  ['- [[o]]\n  is: count 3 exact thing', /more than once/],
  ['- Some 200 homes\n  is: count 200 about building', /no \[\[figure\]\]/],
  ['- [[Some 200]] homes\n  counted: homes', /"is: /],
  ['- [[Some 200]] homes\n  is: count 2o0 about building', /not a value/],
])('refuses %j', (figures, message) => {
  expect(() => readGold(page(figures))).toThrow(message)
})

it('refuses a miss of a field that there is none of', () => {
  expect(() => readGold(page('', '- header: decks — typo'))).toThrow(/no such field/)
  expect(() => readGold(page('', '- [[Some 200]] homes: event'))).toThrow(/reason/)
})

it('locates the figure of a snippet', () => {
  expect(locate('and [[40]]', 'Some 200 homes and 40')).toEqual({ start: 19, end: 21 })
})
