import { expect, it } from 'vitest'
import { judge, toMessage } from './known-misses.ts'
import { readGold } from './read-gold.ts'

const gold = readGold(`# A name

\`\`\`text
Some 200 homes burned.
\`\`\`

## Figures

- [[Some 200]] homes
  is: count 200 about building

## Known misses

- [[Some 200]] homes burned: event, when — far away
- header: deck — none
`)

const difference = (field: string, at = '[[Some 200]] homes') => ({ at, field, wanted: 'a', got: 'b' })

it('passes where the list says just what is read wrong', () => {
  const verdict = judge(gold, [difference('event'), difference('when'), difference('deck', 'header')])
  expect(verdict).toEqual({ unlisted: [], fixed: [] })
})

it('names what nobody listed, and what is read right by now', () => {
  const verdict = judge(gold, [difference('event'), difference('source')])
  expect(verdict.unlisted.map((each) => each.field)).toEqual(['source'])
  expect(verdict.fixed).toEqual(['[[Some 200]] homes burned: when', 'header: deck'])
  expect(toMessage('a.md', verdict)).toBe(
    [
      'a.md is not read as its gold file has it.',
      '  [[Some 200]] homes',
      '    source: wanted a',
      '            got    b',
      'Read right now: take these out of its known misses:',
      '  [[Some 200]] homes burned: when',
      '  header: deck',
    ].join('\n'),
  )
})
