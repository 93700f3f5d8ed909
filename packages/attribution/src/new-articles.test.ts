import { describe, expect, test } from 'vitest'
import { findAttributions } from './find-attributions.ts'
import { readAttributionOf } from './read-attribution-of.ts'

/** Who owns the number in a text; "-" where no one does. */
function ownerOf(text: string, number: string): string {
  const start = text.indexOf(number)
  return readAttributionOf({ start, end: start + number.length }, findAttributions(text))?.source?.name ?? '-'
}

describe('a verb that looks like a noun, before "that"', () => {
  test.each([
    ['Harvest Weekly forecast that stocks may fall to 9 million tonnes.', 'Harvest Weekly'],
    ['UNHCR report that 9 families crossed the river on Monday.', 'UNHCR'],
    ['IOM estimate that 9 camps are full.', 'IOM'],
    ['Oxfam claim that 9 homes lack water.', 'Oxfam'],
    ['Doctors report that 9 children fell ill.', 'Doctors'],
    ['The UNHCR report that was leaked on Monday names 9 families.', '-'],
  ])('%s', (text, owner) => expect(ownerOf(text, '9')).toBe(owner))
})

describe('one person of a firm whose name has "and" in it', () => {
  test.each([
    [
      'Paul Carter of stockbroker Lane Brothers and Co told Reuters the field was large. He said 9 wells flow.',
      'Paul Carter',
    ],
    ['"It is large," Ann Bell of Lane and Drew said. She said 9 wells flow.', 'Ann Bell'],
    ['"It is large," Ann Bell at Lane and Drew told reporters. She said 9 wells flow.', 'Ann Bell'],
  ])('%s', (text, owner) => expect(ownerOf(text, '9')).toBe(owner))
})

describe('where a place lies and how many live there is the article’s own', () => {
  test.each([
    ['The fire near Lodge, which is about 90 km southwest of Edmond, is new, Dan Reed said.', '90'],
    [
      'The governor said a fire near Acre, 90 miles (145 km) to the northwest of Lima, had burned homes.',
      '90',
    ],
    ['Police said a lorry crashed in Toral, about 90 km south of the capital, and blocked a road.', '90'],
    ['The mayor said Corda, a town of some 90,000 people, had lost homes.', '90,000'],
    ['The clerk said Acre, a small port of 90 souls, had no doctor.', '90'],
  ])('%s', (text, number) => expect(ownerOf(text, number)).toBe('-'))

  test.each([
    ['The office said the quake struck 90 km north of Lima.', 'The office'],
    ['"It fell in Acre, 90 km south of us," said Dan Reed.', 'Dan Reed'],
    ['Anna Ruiz said ash had spread 90 km west.', 'Anna Ruiz'],
  ])('%s', (text, owner) => expect(ownerOf(text, '90')).toBe(owner))
})

describe('the next count of an office, though it is only thought or reported', () => {
  test.each([
    [
      'The agency, CONAR, said a slide crushed 10 houses. A further 49 are thought to be in danger.',
      'The agency, CONAR',
    ],
    [
      'The toll rose to 26 according to the Relief Council. Some 49 people have been reported as injured.',
      'Relief Council',
    ],
    [
      'The Health Ministry said 12 wards were full. Another 49 are believed to be close to it.',
      'Health Ministry',
    ],
  ])('%s', (text, owner) => expect(ownerOf(text, '49')).toBe(owner))
})

describe('the next line of the same results', () => {
  test.each([
    [
      'Lake Bank said net income rose to 96 million dollars from 87 million. Profit per share fell to 61 cents.',
      'Lake Bank',
    ],
    [
      'The ministry said exports grew 4 percent in May. However, imports dropped to 61 million dollars.',
      'The ministry',
    ],
    [
      'Norvik Steel reported that sales fell 12 percent. Its profit climbed to 61 million dollars.',
      'Norvik Steel',
    ],
  ])('%s', (text, owner) => expect(ownerOf(text, '61')).toBe(owner))

  test.each([
    'Lake Bank said net income rose to 96 million dollars. Rival Orr said little; its shares fell 61 cents.',
    'Lake Bank said net income rose to 96 million dollars.\n\nOil prices fell 61 cents.',
    'Lake Bank said net income rose to 96 million dollars. Its shares fell 61 cents.',
    'Lake Bank said it would open 12 branches. Oil prices fell 61 cents.',
  ])('%s', (text) => expect(ownerOf(text, '61')).not.toBe('Lake Bank'))
})

describe('what is counted, priced or shipped says nothing', () => {
  test.each([
    [
      'Ministry reports said the loss was 22,000 tonnes valued at 77 million pesos.',
      '77',
      'Ministry reports',
    ],
    ['A tanker of 90,000 tonnes valued at 77 million dollars was lost.', '77', '-'],
    ['Cable shares were quoted at 77 pence.', '77', '-'],
    [
      'Analyst Ted Serra said he raised his earnings estimates for the firm to 77 cents a share.',
      '77',
      'Ted Serra',
    ],
    ['The contract is estimated at $77 million.', '77', '-'],
    ['Two officials estimated the loss at $77 million.', '77', 'Two officials'],
  ])('%s', (text, number, owner) => expect(ownerOf(text, number)).toBe(owner))
})

describe('whose words they are', () => {
  test.each([
    [
      'Lopez gave no figure for the bank’s Lima branch, which opened in May, but said it had 77 desks.',
      'Lopez',
    ],
    [
      'The company, which owns mines, cut output in the yard, which is old, and said 77 jobs would go.',
      'The company',
    ],
    [
      'Kim told the daily he would cut the deficit to 90 million from this year’s figure of 77 million.',
      'Kim',
    ],
    ['Last month’s figure of 77 was revised.', '-'],
    ['JAMMU: The state government approved 77 posts.', '-'],
    ['LAGOS: At least 77 roofs fell in the storm.', '-'],
    ['Bond Yards Ltd <BOND.S> said it bought 77 mines.', 'Bond Yards Ltd'],
    [
      'The minister told reporters the upturn confirmed a rise in exports which totalled 77 tonnes.',
      'The minister',
    ],
  ])('%s', (text, owner) => expect(ownerOf(text, '77')).toBe(owner))
})

describe('a poll that has or gives someone a share', () => {
  test.each([
    ['The latest Tribune poll has Ruiz leading by 77 points.', 'The latest Tribune poll'],
    ['A Lake College poll gave Ruiz a 77-point lead in Acre.', 'A Lake College poll'],
    ['Polls give her a 77-point lead.', 'Polls'],
    ['An average of recent surveys has Ruiz up 77 points.', 'An average of recent surveys'],
    ['The race is close, with a Lake College poll giving her 77 percent of the vote.', 'a Lake College poll'],
    ['Her lead has shrunk to 77 points in the Tribune poll from 80 points in May.', 'the Tribune poll'],
    ['The firm has polls in 77 towns.', '-'],
    ['The firm that ran the polls, which has offices in Acre, had costs 77 percent higher.', '-'],
  ])('%s', (text, owner) => expect(ownerOf(text, '77')).toBe(owner))
})

describe('what stands within what another says', () => {
  test.each([
    ['Ruiz said that on a trip to Peru and Chile to explain a loss of 77 million she met no one.', 'Ruiz'],
    [
      'Ruiz said cuts had led to a fall in the deficit, the lowest for years, and that 77 jobs would go.',
      'Ruiz',
    ],
    ['The statement said Airbus and Norvik have concluded an accord for 77 engines.', 'The statement'],
    ['The report forecasts a decline in output of 77 percent.', 'The report'],
    ['The union reports the loss of 77 jobs.', 'The union'],
    ['A Harris poll gave the party only a seventy-point lead and 77 seats.', 'A Harris poll'],
  ])('%s', (text, owner) => expect(ownerOf(text, '77')).toBe(owner))
})

describe('firms by their town, their owner and their parts', () => {
  test.each([
    ['Norvik Corp. reported a gain. The Acre, Del., company said it shed 77 jobs.', 'Norvik Corp.'],
    ['Norvik Corp. reported gains. The Acre-based company said it shed 77 jobs.', 'Norvik Corp'],
    [
      "Norvik Corp.'s big electronics unit, Norvik Lune Systems, said 77 jobs would go.",
      'Norvik Lune Systems',
    ],
    ["Lake Bank's brokerage arm, Orr Securities Inc., reported a loss of $77 million.", 'Orr Securities Inc'],
    ["The bank's New York unit said it lost $77 million.", "The bank's New York unit"],
  ])('%s', (text, owner) => expect(ownerOf(text, '77')).toBe(owner))
})
