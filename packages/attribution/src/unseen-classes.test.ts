import { describe, expect, test } from 'vitest'
import { findAttributions } from './find-attributions.ts'
import { readAttributionOf } from './read-attribution-of.ts'

/** Who owns the number in a text, with those around; "-" where no one does. */
function ownerOf(text: string, number: string): string {
  const start = text.indexOf(number)
  const source = readAttributionOf({ start, end: start + number.length }, findAttributions(text))?.source
  return source ? [source.name, ...source.via].join(' < ') : '-'
}

describe('a subject that a relative clause parts from its verb', () => {
  test.each([
    ['Two officials said the mine, which employs 900, had closed.', '900', 'Two officials'],
    ['The clerk said the bridge, which cost $4 million, has lost 12 bolts.', '12', 'The clerk'],
    ['Police said the driver, who was 19, had taken 3 pills.', '3', 'Police'],
    ['The union said the yard, where he worked, has shed 140 jobs.', '140', 'The union'],
    ['Auditors said the bank, whose owner fled, had lost $70 million.', '70', 'Auditors'],
  ])('%s', (text, number, owner) => expect(ownerOf(text, number)).toBe(owner))
})

describe('an acronym by its name', () => {
  test.each([
    ['Nurses Beyond Rivers (NBR) runs a ward. NBR said 40 men came.', 'Nurses Beyond Rivers'],
    ['The Harbour Workers Union (HWU) met. Later the HWU said 40 left.', 'Harbour Workers Union'],
    ['He joined the Office of Tide Records (OTR). OTR said 40 gauges broke.', 'Office of Tide Records'],
    ['Staff of the Valley Water Board (VWB) went. "We saw 40 leaks," VWB said.', 'Valley Water Board'],
    ['The Lake Relief Fund (LRF) pays. According to LRF, 40 boats sank.', 'Lake Relief Fund'],
  ])('%s', (text, owner) => expect(ownerOf(text, '40')).toBe(owner))
})

describe('a claim of hers', () => {
  test.each([
    ['Dana Ruiz leads the school. Her claim that 9 rooms leak was rejected.', 'Dana Ruiz'],
    ['Mr. Oyelaran said little. His estimate that 9 roofs fell proved low.', 'Oyelaran'],
    ["The mayor's claim that 9 wells ran dry was false.", 'The mayor'],
  ])('%s', (text, owner) => expect(ownerOf(text, '9')).toBe(owner))
})

describe('what it expects', () => {
  test.each([
    ['The company said it would shut the mill, a step that it expects to save $30 million.', 'The company'],
    ['Norvik Steel said it bought a yard, a purchase that it expects to add 30 jobs.', 'Norvik Steel'],
  ])('%s', (text, owner) => expect(ownerOf(text, '30')).toBe(owner))
})

describe('a clause of another joined by a word and a place', () => {
  test.each([
    ['The army said 15 died, while in Oran the health ministry reported 38 dead.', 'the health ministry'],
    ['The army said 15 died, and in Oran the relief office reported 38 dead.', 'the relief office'],
    ['The navy said 15 fell ill, while in Tala the health office reported 38 cases.', 'the health office'],
  ])('%s', (text, owner) => expect(ownerOf(text, '38')).toBe(owner))
})

describe('a participle after who told it', () => {
  test.each([
    [
      'Another 30 cases were found, health officers reported on Monday, bringing the total to 512.',
      'health officers',
    ],
    ['Some 30 homes fell, the mayor said, leaving 512 people in tents.', 'the mayor'],
    ['The bank lost a fifth, auditors said on Friday, wiping out $512 million.', 'auditors'],
  ])('%s', (text, owner) => expect(ownerOf(text, '512')).toBe(owner))
})

test('a share in a survey of so many', () => {
  expect(ownerOf("In our league's survey of 600 players fewer than 1 in 8 agreed.", '1 in 8')).toContain(
    'survey',
  )
})

test('a study of theirs', () => {
  expect(
    ownerOf(
      'The Tide Trust has found that piers decay. Its study of 50 piers suggests 7 million bolts are loose.',
      '7',
    ),
  ).toBe("Tide Trust's study of 50 piers")
})

describe('people near the matter', () => {
  test.each([
    ['Two people familiar with the talks said 40 jobs would go.', 'Two people familiar with the talks'],
    ['A person close to the board said 40 jobs would go.', 'A person close to the board'],
    ['Three officials briefed on the plan said 40 jobs would go.', 'Three officials briefed on the plan'],
  ])('%s are anonymous', (text, name) => {
    const source = findAttributions(text)[0]?.source
    expect([source?.name, source?.kind]).toEqual([name, 'anonymous'])
  })
})

describe('where it fell', () => {
  test.each([
    ['Lima recorded 143 mm of rain in a day.', '143', '-'],
    ['Quelimane registered 80 mm of snow.', '80', '-'],
    ['On Sunday Lima received 60mm of rain.', '60mm', '-'],
    ['Lima measured 12 inches of rain.', '12', '-'],
    ['Lima recorded 140 mm of rain, according to the weather service.', '140', 'the weather service'],
    ['NOAA recorded 143 mm of rain in Lima.', '143', 'NOAA'],
    ['The weather bureau recorded 143 mm of rain in Lima.', '143', 'The weather bureau'],
  ])('%s', (text, number, owner) => expect(ownerOf(text, number)).toBe(owner))
})

describe('more ways to tell', () => {
  test.each([
    [
      'The Grey Helmets, a rescue group from the hills, counted at least 380 dead in the raids.',
      '380',
      'Helmets',
    ],
    ['The ministry denied local press reports that 40 had died.', '40', 'The ministry'],
    [
      'Figures by town:\n\nDover 40 mm\n\nHythe 31 mm\n\nSource: Harbour Weather Office',
      '31',
      'Harbour Weather Office',
    ],
    [
      'The Harbour Relief Office published its count. It said 40 wells were dry.',
      '40',
      'Harbour Relief Office',
    ],
    [
      'Ortiz argued that:\n\n• Rather than a flood of boats that come to the harbour each year, only 2,200 boats have been let in over the past four years, and most of those have been small ones from the north.',
      '2,200',
      'Ortiz',
    ],
  ])('%s', (text, figure, name) => {
    const start = text.indexOf(figure)
    const owner = readAttributionOf({ start, end: start + figure.length }, findAttributions(text))
    expect(owner?.source?.name).toContain(name)
  })

  test.each([
    ['The bridge opened on 3 May. It has 40 lamps.\n\nSource: Harbour Office', '40'],
    ['The mayor asked for 40 boats.', '40'],
  ])('no one tells it in %s', (text, figure) => {
    const start = text.indexOf(figure)
    expect(readAttributionOf({ start, end: start + figure.length }, findAttributions(text))).toBeUndefined()
  })
})
