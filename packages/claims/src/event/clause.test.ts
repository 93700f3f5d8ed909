import { describe, expect, it } from 'vitest'
import { claimOf } from '../../test/claims-of.ts'

describe('the event of a figure in its clause', () => {
  it.each([
    // The state that a phrase behind a copula tells.
    ['Around the capital 125,000 homes were without power.', '125,000', 'without power'],
    ['About 120 firefighters were on the ground.', '120', 'on the ground'],
    ['Some 30 men were in hospital on Monday.', '30', 'in hospital'],
    ['Nine out of ten boats are out of service.', 'Nine out of ten', 'out of service'],
    ['Three rivers in the north are above normal levels.', 'Three', 'above'],
    ['About 60 shops remain under water.', '60', 'under water'],
    ['Some 60 men were in the hall.', '60', undefined],
    ['Some 60 men were in Orrin.', '60', undefined],
  ])('predicate: %s (%s): %s', (text, figure, event) => {
    expect(claimOf(text, figure).event?.text).toBe(event)
  })

  it.each([
    // Its verb may stand behind what is put in between.
    ['Two people driving along the coast road, which links the ports, were killed.', 'Two', 'killed'],
    ['About 60 nurses, supported by dozens of drivers, two cooks and a doctor, fought it.', '60', 'fought'],
    ['Twelve people, including two children, died when a wall fell.', 'two', 'died'],
    ['A family of five, including a six-year-old girl, died in the mud.', 'six-year-old', 'died'],
    ['At least 700 people were moved, including 200 staying in schools.', '200', 'staying'],
    ['Packing winds of 90 miles an hour, the storm made landfall on Friday.', '90', 'Packing'],
    ['Fifteen percent of students polled support Poe.', 'Fifteen', 'support'],
    ['Some 62 percent of children under 7 suffer from poor growth.', '62', 'suffer'],
    ['Poe turned 74 on Sunday.', '74', 'turned'],
    // Others' verbs are not its.
    ['The north had 13,491 families, followed by the south.', '13,491', 'had'],
    ['The union is seeking a 40 percent rise, which officials say would ruin it.', '40', 'rise'],
    ['He gave 40 dollars, which they claimed was fair.', '40', 'gave'],
    ['With 99 percent of the votes in, Poe, Roe and Lamb, the best known, lost.', '99', undefined],
  ])('verb: %s (%s): %s', (text, figure, event) => {
    expect(claimOf(text, figure).event?.text).toBe(event)
  })

  it.each([
    // What is done to them, as a subject.
    ['Creation of 3,000 posts was decided at the meeting.', '3,000', 'Creation'],
    ['The evacuation of 300 villagers was ordered on Monday.', '300', 'evacuation'],
    ['The release of 12 prisoners was announced.', '12', 'release'],
    ['The construction of 40 homes has begun.', '40', 'construction'],
    ['A delegation of 40 farmers was received.', '40', 'received'],
    // The number of those it befell.
    ['The number of displaced people reached 5,500.', '5,500', 'displaced'],
    ['The number of missing people stood at 17.', '17', 'missing'],
    // One thing or the other.
    ['The wind either damaged or blocked 71 roads.', '71', 'damaged or blocked'],
    ['Some 40 homes were damaged or destroyed.', '40', 'damaged or destroyed'],
    ['The blast killed and injured 12 people.', '12', 'injured'],
  ])('noun: %s (%s): %s', (text, figure, event) => {
    expect(claimOf(text, figure).event?.text).toBe(event)
  })

  it.each([
    // What one needs or has to do a thing with does not do it.
    ['The country needs 40 boats to save them.', '40', 'needs'],
    ['The tax was set at 30 percent to help curb a boom.', '30', 'set'],
    ['The mayor urged 40 families to leave.', '40', 'leave'],
    ['Here are five things to watch this week.', 'five', 'watch'],
    ['The recovery rate is expected to be 20 percent.', '20', 'expected'],
    ['Five things to watch in the vote', 'Five', 'watch'],
  ])('infinitive: %s (%s): %s', (text, figure, event) => {
    expect(claimOf(text, figure).event?.text).toBe(event)
  })
})

describe('the event of a figure that is told in other ways', () => {
  it.each([
    // A state before a time, the degree of an adjective, what there was.
    ['The storm, which moved east, left 20 injured yesterday in Orrin.', '20', 'injured'],
    ['Rents were 30 percent lower than before.', '30', 'lower'],
    ['Her lead is much larger -- 64 percent.', '64', 'larger'],
    ['The winds will be down to 35 knots.', '35', 'down'],
    ['There have been nine separate investigations.', 'nine', 'investigations'],
    ['There were two attacks in May.', 'two', 'attacks'],
    ['There are 300 shops in Orrin.', '300', undefined],
    // A name in the subject joined by "and"; a past that looks like a participle.
    ['The officer said 116 houses in Orrin and Sand Creek had been destroyed.', '116', 'destroyed'],
    ['Police said 12 men had fled and three were held.', '12', 'fled'],
    ['Police said 12 men had fled and three were held.', 'three', 'held'],
    ['The two mills on the lake accounted for 65 percent of output.', 'two', 'accounted'],
    ['The majority - 55 percent - named the island.', '55', 'named'],
    ['The estimate includes 378 people who fled the north and were granted asylum.', '378', 'fled'],
    // What was announced, what a dateline's sentence opens with.
    ['The ministry announced a new 26 percent duty.', '26', 'announced'],
    ['The ministry announced that 26 people had died.', '26', 'died'],
    ['She announced the provision of $6.6 million.', '6.6 million', 'provision'],
    ['ORRIN, Peru - Rallying hundreds of workers, Poe tried to win.', 'hundreds', 'Rallying'],
    // A bracket has its own verb, a source and an age have none.
    ['Governor Poe (who has 25 seats) must win.', '25', 'has'],
    ['Some 400 homes (about 2,000 people) were flooded.', '2,000', 'flooded'],
    ['The firm is responsible, according to one source, for the spill.', 'one', undefined],
    ['The poll asked 200 people between the ages of 18 and 29.', '18', undefined],
    ['It let parents send for children under age 21.', '21', undefined],
    ['The storm hit Orrin, a city with a population of about 1.5 million.', '1.5 million', undefined],
    // Their state, though an infinitive follows.
    ['The three leaders were careful not to quarrel.', 'three', 'careful'],
    ['Some 40 homes are likely to be sold.', '40', 'sold'],
    ['She is currently leading Poe, 48 percent to 45 percent.', '48', 'leading'],
    ['The two were in a dead heat -- 44 percent to 43 percent.', '44', 'in a dead heat'],
    ['Oil, which accounts for nearly two-thirds of income, fell.', 'two-thirds', 'accounts'],
    ["The state limited the firm's holding in Orrin to 30 percent.", '30', 'limited'],
    ['He put $100 million into the fund, which bought a mill.', '100 million', 'put'],
    ['The deal, worth a reported $1.2 million, was signed.', '1.2 million', 'worth'],
    ['There were 56 passengers on board.', '56', 'on board'],
    // What they were told to do, what they were needed for, how many less.
    ['About 140,000 residents have been advised to evacuate.', '140,000', 'evacuate'],
    ['Forty engineers are needed to mend it.', 'Forty', 'needed'],
    ['Poe had 44 percent fewer votes in Orrin than she did in May.', '44', 'had'],
    ['Roe bested Poe by about 50,000 votes despite coming in second.', '50,000', 'bested'],
    ['A poll found Roe leading Poe by 15 points.', '15', 'leading'],
    ['The state said that the storms and rain from 18 to 22 June hit nine towns.', 'nine', 'hit'],
    ['The state said that the heavy rain affected nine southern towns.', 'nine', 'affected'],
    ['Over 7,500 hectares of rice have all suffered damage.', '7,500', 'suffered'],
    ['A 14-year-old boy feared dead was named.', '14', 'dead'],
    ['The firm posted a net loss of $8 million.', '8 million', 'posted'],
    ['An eruption in 1997 killed three people, while four went missing in 2010.', 'three', 'killed'],
    ['The quake killed the day before 12 men were found.', '12', 'found'],
    ['The agency also said around 30 farms or hamlets have been cut off.', '30', 'cut off'],
    ['Some 116,000 people are now in urgent need of food.', '116,000', 'need'],
    ['The jobless rate is 7 percent.', '7', undefined],
    ['Among the dead were 12 children.', '12', 'dead'],
  ])('%s (%s): %s', (text, figure, event) => {
    expect(claimOf(text, figure).event?.text).toBe(event)
  })
})
