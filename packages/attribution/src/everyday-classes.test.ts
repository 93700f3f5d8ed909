import { describe, expect, test } from 'vitest'
import { findAttributions } from './find-attributions.ts'
import { readAttributionOf } from './read-attribution-of.ts'

/** Who is read as the source of the last `number` in the text. */
function ownerOf(text: string, number: string): string | undefined {
  const start = text.lastIndexOf(number)
  return readAttributionOf({ start, end: start + number.length }, findAttributions(text))?.source?.name
}

describe('only what others expected is theirs', () => {
  test.each([
    ['Prices rose 2.1% in May, below the 2.4% that brokers had expected.', '2.1%', undefined],
    ['Prices rose 2.1% in May, below the 2.4% that brokers had expected.', '2.4%', 'brokers'],
    ['Sales fell 3 percent, against the 1 percent economists had forecast.', '3', undefined],
    ['Firms hired 40,000 people, far fewer than economists had predicted.', '40,000', undefined],
    ['Prices will rise 2 percent, economists said.', '2', 'economists'],
    ['Earnings of 42 cents beat the 40 cents that analysts expected.', '42', undefined],
    ['Profit rose 9 percent, more than the 7 percent that analysts expected.', '7', 'analysts'],
    ['Profit rose to $40 million, more than the $36 million analysts had forecast.', '$36', 'analysts'],
    ['Prices rose 2 percent, as analysts had expected.', '2', undefined],
  ])('%s (%s)', (text, number, owner) => {
    expect(ownerOf(text, number)).toBe(owner)
  })
})

describe('who is cited stands behind it, wherever the citing stands', () => {
  test.each([
    'State radio, citing the harbour office, said 22 boats had sunk.',
    'Citing the harbour office, state radio said 22 boats had sunk.',
    'State radio said 22 boats had sunk, citing the harbour office.',
  ])('%s', (text) => {
    expect(ownerOf(text, '22')).toBe('the harbour office')
  })
  test('but its own inquiry is its own', () => {
    expect(ownerOf('The harbour office, citing its own inquiry, said 22 boats sank.', '22')).toBe(
      'The harbour office',
    )
  })
})

describe('who is told says nothing', () => {
  test.each([
    'Tenants were told that the power would be off for 5 hours.',
    'She was told that 12 men had left.',
    'Staff were informed on Friday that 60 posts would go.',
    'The families have been assured that 40 homes are safe.',
  ])('%s', (text) => {
    expect(ownerOf(text, text.match(/\d+/)![0])).toBeUndefined()
  })
  test('but who tells is there', () => {
    expect(ownerOf('The tenants told us that 40 homes were cold.', '40')).toBe('The tenants')
  })
})

describe('what compares with a count, or parts it, belongs to it', () => {
  test.each([
    ['The charity counted 310 sleepers, a rise of 16 percent on last year.', '16', 'The charity'],
    ['The board said output was 12 tonnes, the biggest drop in 20 years.', '20', 'The board'],
    ['The agency counted 900 arrivals, of whom 200 were children.', '200', 'The agency'],
    ['Police said 40 people were held, 12 of them minors.', '12', 'Police'],
    ['The bank cut its forecast for next year by 3 percent.', '3', 'The bank'],
    ['Some 30 wells are dry, as per the district office report.', '30', 'district office'],
  ])('%s', (text, number, owner) => {
    expect(ownerOf(text, number)).toContain(owner)
  })
})

describe('what a clause between commas holds is no subject', () => {
  test.each([
    ['The inquiry, which cost £6m, concluded that 29 men had drowned.', '29', 'The inquiry'],
    ['The fund, which manages $3 billion, said it had sold 2 towers.', '2', 'The fund'],
    [
      'The vaccine cut infections by 64 percent, the drug maker said, citing 3 trials.',
      '64',
      'the drug maker',
    ],
  ])('%s', (text, number, owner) => {
    expect(ownerOf(text, number)).toBe(owner)
  })
})

describe('a verb of saying is one, whatever the tagger takes it for', () => {
  test.each([
    ['Norden Steel forecast sales of $2 billion for the year.', '$2 billion', 'Norden Steel'],
    ['The government forecast growth of 3 percent in its spring budget.', '3', 'The government'],
    ['The party claims to have signed up 90,000 members.', '90,000', 'The party'],
    ['WFP warns food stocks will last only 20 days', '20', 'WFP'],
    [
      'Drillers added 11 rigs last week, energy services firm Baker Lyle said.',
      '11',
      'energy services firm Baker Lyle',
    ],
    ['3,000 jobs at risk, warns union', '3,000', 'union'],
    ['The general told reporters that 90 boats had sunk.', '90', 'The general'],
    ['The accused told police that he had sold 4 rifles.', '4', 'The accused'],
    ['WHO: one in six lacks clean water', 'one in six', 'WHO'],
    ['One in six lacks clean water: WHO', 'One in six', 'WHO'],
    ['Ministry of Health: 3,100 cases, 47 deaths as of Friday', '47', 'Ministry of Health'],
  ])('%s', (text, number, owner) => {
    expect(ownerOf(text, number)).toBe(owner)
  })
  test.each([
    ["The bank's growth forecast of 3 percent was met.", '3'],
    ['MAN WHO LOST 3 DOGS FINDS NEW HOME', '3'],
  ])('but not in %s', (text, number) => {
    expect(ownerOf(text, number)).not.toBe('WHO')
    expect(ownerOf(text, number)).not.toBe("The bank's growth")
  })
})

describe('part of what was counted is theirs who counted', () => {
  test.each([
    ['The clinic reported 31 deaths. Of these, 12 were children.', '12', 'The clinic'],
    [
      'Dr Lena Fischer said the ward had admitted 31 people. Of them, 5 were in intensive care.',
      '5',
      'Lena Fischer',
    ],
    [
      'The agency said 9,000 people had fled. Half of them, about 4,500, are in tents.',
      '4,500',
      'The agency',
    ],
    ['Officials reported 31 deaths. Among them were 12 children.', '12', 'Officials'],
    ['The union said 400 men were laid off. At least 90 of them have found work.', '90', 'The union'],
  ])('%s', (text, number, owner) => {
    expect(ownerOf(text, number)).toBe(owner)
  })
  test('never where nothing was counted', () => {
    expect(ownerOf('The lake is cold, the union said. Of these, 12 were closed.', '12')).toBeUndefined()
  })
})

describe('the next figure of an office is its own', () => {
  test.each([
    [
      'Exports fell 3 percent in June, the statistics bureau said. Imports rose 2 percent.',
      '2',
      'the statistics bureau',
    ],
    [
      'The ministry said exports were $4.1 billion. That compares with $3.8 billion a year earlier.',
      '$3.8',
      'The ministry',
    ],
    ['The office said output was 900 tonnes in May. It was 870 tonnes in April.', '870', 'The office'],
    [
      "Arrivals reached 4,200 tonnes, the Cocoa Board said. The season's total is 512,000 tonnes.",
      '512,000',
      'Cocoa Board',
    ],
  ])('%s', (text, number, owner) => {
    expect(ownerOf(text, number)).toContain(owner)
  })
  test.each([
    ['The retailer said sales rose 3 percent. Its shares fell 2 percent.', '2'],
    ['The mayor said exports were rising. They were 40 percent of the total.', '40'],
    ['The council said it would open 3 parks. The town has 900 residents.', '900'],
  ])('but not in %s', (text, number) => {
    expect(ownerOf(text, number)).toBeUndefined()
  })
})

describe('what is left unsaid, looked for or agreed on stands on no word', () => {
  test.each([
    ['The bank would not say how many of its 400 branches would close.', '400'],
    ['Officials would not say whether the 3 men were armed.', '3'],
    ['The clerk declined to comment on the 12 cases.', '12'],
    ['Nobody knows why 96 men drowned.', '96'],
    ['Jurors were shown 40 photographs.', '40'],
    ['Police found 2 bodies in the boot of a car.', '2'],
    ['The council must find savings of 35 million pounds.', '35'],
    ['The states agreed in November to cut output by 12 tonnes.', '12'],
  ])('%s', (text, number) => {
    expect(ownerOf(text, number)).toBeUndefined()
  })
  test.each([
    ['The clerk said that 40 files were lost, not how 12 of them burnt.', '40', 'The clerk'],
    ['Police found that 2 men had drowned.', '2', 'Police'],
    ['The inquiry will find that 12 men drowned, the clerk said.', '12', 'The inquiry'],
    ['The states agreed that 12 wells were dry.', '12', 'The states'],
  ])('but %s', (text, number, owner) => {
    expect(ownerOf(text, number)).toBe(owner)
  })
})

describe('on whose figures', () => {
  test.each([
    ["On the ministry's own figures, 300 clinics have shut.", '300', "the ministry's own figures"],
    ['On official estimates, 300 clinics have shut.', '300', 'official estimates'],
    ['By some estimates 300 people died.', '300', 'some estimates'],
    ["Profit rose to €412 million, beating analysts' forecasts of €350 million.", '€350', 'analysts'],
    ['Losses, estimated by insurers at $700 million, may rise.', '$700', 'insurers'],
    ['Preliminary results gave the president 54 percent.', '54', 'Preliminary results'],
  ])('%s', (text, number, owner) => {
    expect(ownerOf(text, number)).toBe(owner)
  })
  test.each([
    ['On the 4th floor, 300 chairs burnt.', '300'],
    ['On the figures that he sold, 300 had hats.', '300'],
    ['Norvo is recalling 300 cars.', '300'],
  ])('but not in %s', (text, number) => {
    expect(ownerOf(text, number)).toBeUndefined()
  })
})

describe('whom a pronoun means', () => {
  test.each([
    ['Researchers followed 4,312 men. They found a 12 percent lower risk.', '12', 'Researchers'],
    [
      "Reza's campaign called that misleading. Of the 6 votes, it said, 4 were on taxes.",
      '4',
      "Reza's campaign",
    ],
    ['Gov. Ellen Marsh accused state Sen. Tom Reza of waste. "I cut 4 posts," she said.', '4', 'Ellen Marsh'],
    [
      '"It is cold," said Anna Lund, a nurse. Paul Reza, a driver, agreed. She said 12 died.',
      '12',
      'Anna Lund',
    ],
    [
      'Sales fell, a Central Bank official said. The official said rates rose. He said 75 left.',
      '75',
      'Central Bank official',
    ],
    ['The report says 40 bridges are unsafe. It lists 12 that should be closed.', '12', 'The report'],
    [
      'Superintendent of Police R. K. Negi said 14 had died. He said 30 were hurt.',
      '30',
      'Superintendent of Police R. K. Negi',
    ],
  ])('%s', (text, number, owner) => {
    expect(ownerOf(text, number)).toContain(owner)
  })
})

describe('what is said ends where it ends', () => {
  test.each([
    ['The bank said it sold a mill, which will reduce income by 3 percent.', '3', 'The bank'],
    ['The state has charged 17 people in what it described as fraud.', '17', undefined],
    ['Tom Lund was found by a trawler 40 miles off the coast.', '40', undefined],
    ["Profit rose to €412 million, beating analysts' forecasts of €350 million.", '€412', undefined],
    ['"They told us it would take long," Ana Ruiz, 24, recalled.', '24', 'Ana Ruiz'],
  ])('%s', (text, number, owner) => {
    const found = ownerOf(text, number)
    expect(found === undefined || found === owner).toBe(true)
  })
})

describe('a figure between two of one office is its own', () => {
  test.each([
    [
      'Prices rose 2 percent in May, the Statistics Office said.\n\nRetail sales fell 3 percent.\n\nOutput was flat at 9 tonnes, it said.',
      '3',
      'Statistics Office',
    ],
    [
      'The ministry said exports fell to 41 tonnes.\n\nThe total for the season is 300 tonnes.\n\nThe ministry said stocks were 12 tonnes.',
      '300',
      'The ministry',
    ],
  ])('%s', (text, number, owner) => {
    expect(ownerOf(text, number)).toBe(owner)
  })
  test.each([
    [
      'Prices rose 2 percent, the Statistics Office said.\n\nRetail sales fell 3 percent.\n\nThe mayor said 9 shops shut.',
      '3',
    ],
    [
      'Prices rose 2 percent, the Statistics Office said.\n\nThe town has 3 shops.\n\nOutput was flat, it said.',
      '3',
    ],
    [
      'The mayor said sales rose 2 percent.\n\nSales fell 3 percent in June.\n\nThe mayor said he was glad.',
      '3',
    ],
  ])('but not in %s', (text, number) => {
    expect(ownerOf(text, number)).toBeUndefined()
  })
})
