import { expect, it } from 'vitest'
import { clean } from './clean.ts'

const linesOf = (text: string) => {
  const { source } = clean({ text })
  return source.text.split(/\n+/)
}

it.each([
  [
    'Rain hit Orrin.IMPACT:- In Orrin, 375 families fled.- In Tarn, 69 families fled.',
    ['Rain hit Orrin.', 'IMPACT:', '- In Orrin, 375 families fled.', '- In Tarn, 69 families fled.'],
  ],
  [
    'It flooded.IMPACT- 350 houses submergedRESPONSE- BPBD gave help.',
    ['It flooded.', 'IMPACT', '- 350 houses submerged', 'RESPONSE', '- BPBD gave help.'],
  ],
  [
    'The numbers are:- 2 deaths- 113 houses flooded',
    ['The numbers are:', '- 2 deaths', '- 113 houses flooded'],
  ],
  [
    'Damage: one dam;- Orrin: 4 dead;- Tarn: 2 dead',
    ['Damage: one dam;', '- Orrin: 4 dead;', '- Tarn: 2 dead'],
  ],
  ['NEEDS- Food- Water', ['NEEDS', '- Food', '- Water']],
  ['In the mid- 1990s an Anglo- Irish firm came.', ['In the mid- 1990s an Anglo- Irish firm came.']],
  ['It was IMPACT- tested by 3 men.', ['It was IMPACT- tested by 3 men.']],
])('%s', (text, lines) => expect(linesOf(text)).toEqual(lines))

it.each([
  ['They gave6,000 nets to the town.', 'They gave 6,000 nets to the town.'],
  ['Some provide12,500 tents.', 'Some provide 12,500 tents.'],
  ['The code is abc6000 here.', 'The code is abc6000 here.'],
])('%s', (text, read) => expect(linesOf(text)).toEqual([read]))

it('parts what a picture shows from the story', () => {
  const caption =
    'Image copyright AP Image caption Both the northern and the southern army have accused each other of opening fire along the old border'
  const story = `Thousands of villagers fled.  Nobody was hurt in the first hours of it. ${'The road was shut. '.repeat(4)}`
  expect(linesOf(`${caption}  ${story}`)[0]).toBe(caption)
})
