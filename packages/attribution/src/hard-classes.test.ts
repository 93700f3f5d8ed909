import { describe, expect, test } from 'vitest'
import { findAttributions } from './find-attributions.ts'
import { readAttributionOf } from './read-attribution-of.ts'

/** Who stands behind each of `figures` in `text`: names, or null. */
function sourcesOf(text: string, figures: readonly string[]): (string | null)[] {
  const attributions = findAttributions(text)
  return figures.map((figure) => {
    const start = text.indexOf(figure)
    if (start < 0) throw new Error(`no "${figure}" in the text`)
    return readAttributionOf({ start, end: start + figure.length }, attributions)?.source?.name ?? null
  })
}

type Case = readonly [text: string, figures: readonly string[], sources: readonly (string | null)[]]

const classes: Readonly<Record<string, readonly Case[]>> = {
  'a verb before what is said': [
    ['The harbour board said 40 boats had sunk.', ['40'], ['The harbour board']],
    ['Officials say that 1,200 families have left the valley.', ['1,200'], ['Officials']],
    ['The governor told reporters in Lusaka on Friday that 12 bridges were gone.', ['12'], ['The governor']],
  ],
  'a verb after it': [
    ['Some 300 homes were lost, the mayor said.', ['300'], ['the mayor']],
    ['Some 300 homes were lost, officials said on Friday.', ['300'], ['officials']],
    [
      'At least 30 people drowned, the Health Ministry has said on Monday 4 May 2015.',
      ['30'],
      ['Health Ministry'],
    ],
    [
      'Rents rose 4 percent last year, a review of court records shows.',
      ['4'],
      ['a review of court records'],
    ],
  ],
  'a verb with its subject after it': [
    ['"We lost 60 goats," said Amina Phiri, a farmer.', ['60'], ['Amina Phiri']],
    ['"There were 14 shells," said police.', ['14'], ['police']],
  ],
  'a verb in the middle': [
    ['In that time, hospital records show, the ward treated 216 patients.', ['216'], ['hospital records']],
  ],
  'a preposition': [
    ['According to the census office, 61 villages have no road.', ['61'], ['the census office']],
    [
      'The fire killed 107 or more, according to the civil defence authority.',
      ['107'],
      ['the civil defence authority'],
    ],
    [
      'Ortiz leads by 271 votes according to a count by the state radio, but a recount has begun.',
      ['271'],
      ['a count by the state radio'],
    ],
    [
      'Under Article 12 of the mining code, thieves face at least two years in jail.',
      ['two years'],
      ['Article 12 of the mining code'],
    ],
  ],
  'a noun': [
    [
      "The senator's claim that his farm is worth $9 million was never tested.",
      ['$9 million'],
      ['The senator'],
    ],
    ["By the union's tally, 739 drivers are on strike.", ['739'], ['the union']],
    [
      'In the most recent Harbour Trust survey, 71 percent of drivers backed the toll.',
      ['71'],
      ['the most recent Harbour Trust survey'],
    ],
    [
      'A 2009 report by the centre for rural health found that 220 clinics had closed.',
      ['220'],
      ['A 2009 report by the centre for rural health'],
    ],
  ],
  'respondents of a poll': [
    [
      'Some 20 percent of people in a recent Harbour Trust poll said they had seen the bridge.',
      ['20'],
      ['a recent Harbour Trust poll'],
    ],
  ],
  'two sources in one sentence': [
    [
      'The tower was insured for $35 million in 2011, records show, and dealers say it is now worth $18 million.',
      ['$35 million', '$18 million'],
      ['records', 'dealers'],
    ],
  ],
  'where content ends': [
    [
      'About 40 percent of the seats will change, analysts say; in 2012, the party lost 27 percent of them.',
      ['40', '27'],
      ['analysts', null],
    ],
    [
      'Although 15 of the 19 wells were poisoned, the firm in Ndola has denied any part in it.',
      ['15', '19'],
      [null, null],
    ],
  ],
  'one who tells what another said': [
    [
      'The daily quoted a spokesman for the harbour board as saying eight ships had sunk.',
      ['eight'],
      ['a spokesman for the harbour board'],
    ],
  ],
  'no one at all': [
    ['Output is expected to climb to 2.9 percent by May.', ['2.9'], [null]],
    ['The navy reportedly saved 200 more.', ['200'], [null]],
    ['Three miners died and more than 260 were hurt in the blast.', ['Three', '260'], [null, null]],
    ['The ferry left with as many as 180 people aboard.', ['180'], [null]],
    ['Many of them live in a town of 19,000 people.', ['19,000'], [null]],
    ['The city saw 82 mm of rain in a day.', ['82'], [null]],
  ],
  quotations: [
    ["''I have not sold 22 loaves this week,'' the baker said.", ['22'], ['the baker']],
    [
      '“Five of them are sound. We have added two more,” the engineer says.',
      ['Five', 'two'],
      ['the engineer', 'the engineer'],
    ],
    ['“We lost 30 cows,” the farmer said. “My brother lost 50.”', ['30', '50'], ['the farmer', 'the farmer']],
  ],
  'a colon lets speak': [
    [
      'The chief engineer made the following comment:\n“We pumped water out of 1,300 cellars.”',
      ['1,300'],
      ['The chief engineer'],
    ],
    [
      'The ministry said losses had reached $3 million. The main figures are as follows:\n123 people killed\n15 missing',
      ['123', '15'],
      ['The ministry', 'The ministry'],
    ],
  ],
  'a count that goes on': [
    [
      'According to the newest ministry figures, 21 deaths are confirmed. Some 14,000 families have been affected.',
      ['21', '14,000'],
      ['the newest ministry figures', 'the newest ministry figures'],
    ],
  ],
  'a finding spelled out': [
    [
      'A study by the farm institute found that the board rated large farms higher.\nThe board rated 32 percent of large farms as good.\nThe mill closed 40 percent of its lines.',
      ['32', '40'],
      ['A study by the farm institute', null],
    ],
  ],
  'said of what came before': [
    [
      'More than 100 families lost their homes in the storm. District commissioner Amina Phiri confirmed this in an interview.',
      ['100'],
      ['Amina Phiri'],
    ],
  ],
}

describe.each(Object.entries(classes))('%s', (_, cases) => {
  test.each(cases.map(([text, figures, sources]) => ({ text, figures, sources })))(
    '$text',
    ({ text, figures, sources }) => {
      expect(sourcesOf(text, figures)).toEqual(sources)
    },
  )
})

describe('who that is', () => {
  test.each([
    ['The head of the village, Paul Okoro, agreed. He said 40 men were at work.', '40', 'Paul Okoro'],
    [
      'Roads were cut, a government spokesman said.\nHe said 40 men were at work.',
      '40',
      'a government spokesman',
    ],
    [
      'Reserves fell, the Bank of Zambia said.\nIt said they now equal 5 months of imports.',
      '5',
      'Bank of Zambia',
    ],
    ['Governor Luis Ortega visited the coast. He said 40 homes had burnt.', '40', 'Luis Ortega'],
    [
      'Luis Ortega, head of the relief office, said 12 roads were cut. Ortega added that 7 were open again.',
      '7',
      'Luis Ortega',
    ],
    [
      'The National Relief Agency (NRA) said 12 roads were cut. The agency said 300 tents were on the way.',
      '300',
      'National Relief Agency',
    ],
    [
      'The Ministry of Roads has sent its engineers. The ministry said 12 bridges were unsafe.',
      '12',
      'Ministry of Roads',
    ],
  ])('%s', (text, figure, name) => {
    const start = text.indexOf(figure)
    const source = readAttributionOf({ start, end: start + figure.length }, findAttributions(text))?.source
    expect(source?.name).toBe(name)
    expect(source?.resolved).toBe(true)
  })

  test('a pronoun after another person has spoken is not given to the first', () => {
    const text = 'Ana Ruiz said 4 died. Mr. Paul Hale said 9 died. She said 2 were found.'
    const start = text.indexOf('2 were')
    const name = readAttributionOf({ start, end: start + 1 }, findAttributions(text))?.source?.name
    expect(name).not.toBe('Paul Hale')
  })

  test('the outer source is kept', () => {
    const text = 'The group said police found 7 bodies.'
    const start = text.indexOf('7')
    const source = readAttributionOf({ start, end: start + 1 }, findAttributions(text))?.source
    expect([source?.name, source?.via]).toEqual(['police', ['The group']])
  })

  test.each([
    ['The report said 8 wells were dry.', 'document'],
    ['Officials said 8 wells were dry.', 'officials'],
    ['The ministry said 8 wells were dry.', 'organization'],
    ['Villagers said 8 wells were dry.', 'group'],
    ['A source close to the talks said 8 wells were dry.', 'anonymous'],
    ['Mary Banda said 8 wells were dry.', 'person'],
  ])('kind: %s', (text, kind) => {
    expect(findAttributions(text)[0]?.source?.kind).toBe(kind)
  })
})
