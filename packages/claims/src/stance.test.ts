import { HEDGES, readExample } from '@sayso/lexicon'
import { describe, expect, it } from 'vitest'
import { claimOf, claimsOf } from '../test/claims-of.ts'

describe('every hedge of the lexicon', () => {
  it.each(HEDGES)('$stance: $example', ({ example, stance }) => {
    const { text } = readExample(example)
    expect(claimsOf(text).map((claim) => claim.stance)).toContain(stance)
  })
})

describe('how firmly', () => {
  it.each([
    ['asserted', 'The flood killed 40 people.', '40'],
    ['asserted', 'Police said the flood had killed 40 people.', '40'],
    ['asserted', 'Some 40 people were reported missing.', '40'],
    ['estimated', 'Aid groups estimate that 300,000 people are hiding there.', '300,000'],
    ['estimated', 'An estimated 3,000 people fled.', '3,000'],
    ['estimated', 'About 60 miners are thought to have died.', '60'],
    ['possible', 'As many as 90 people may have drowned.', '90'],
    ['possible', 'Officials warned of the possibility of 90 deaths.', '90'],
    ['possible', 'Sixty miners are feared dead.', 'Sixty'],
    ['possible', 'A week earlier the wave would have killed 900 people.', '900'],
    ['asserted', 'Some 48 percent of voters would choose her.', '48'],
    ['planned', 'The port will dismiss 350 dockers next year.', '350'],
    ['planned', 'Rents are expected to rise 4 percent.', '4'],
    ['planned', 'The state has promised to build 500 flats.', '500'],
    ['denied', 'The army denied that 40 men had died.', '40'],
    ['denied', 'There is no evidence that 40 men died.', '40'],
    // A hedge of another clause does not reach over.
    ['asserted', 'The official toll of 300 dead could rise.', '300'],
    ['asserted', 'The flood killed 40 people, and more rain is expected.', '40'],
    ['asserted', 'In May 2001 the club sold 40 seats.', '40'],
    // A second word of saying ends what the first one denied.
    ['asserted', 'The army denied that 50 had drowned, saying the number was closer to 14.', '14'],
    ['asserted', 'The company rejected reports of 90 deaths, adding that 3 men had died.', '3'],
    ['asserted', 'The mayor denied that 200 homes had burned and said 35 were damaged.', '35'],
    ['asserted', 'Aid workers estimate that 900 fled, adding that 12 had drowned.', '12'],
    ['denied', 'The governor denied that 200 homes and 40 barns had burned.', '40'],
    // A clause with its own subject behind a phrase of place.
    ['asserted', 'Up to 90 may have been hurt, and in a survey of the camp it counted 41 cases.', '41'],
    ['asserted', 'The dam could burst, but in the valley 300 people were asleep.', '300'],
    ['asserted', 'Some 90 may have died, and at the school teachers counted 12 children.', '12'],
    ['asserted', 'The toll could rise, and by Monday rescuers had found 31 bodies.', '31'],
    ['possible', 'The storm may have hit 40 farms in the hills and in the valley.', '40'],
    // Going somewhere is no plan.
    ['asserted', 'One in four pupils in the valley goes to bed hungry.', 'One in four'],
    ['asserted', 'Some 300 children go to school by boat.', '300'],
    ['asserted', 'About 60 miners went to court over it.', '60'],
    ['asserted', 'Nearly 80 women go to the market at dawn.', '80'],
    ['planned', 'The mill is going to dismiss 350 workers.', '350'],
    // The same figure in other terms.
    ['planned', 'The bank would cut 800 posts, or about 6 percent of its staff.', '6'],
    ['possible', 'The mill may dismiss 300 workers (12 percent of the total).', '12'],
    ['possible', 'The sea could take 40 hectares (99 acres) of rice.', '99'],
    ['planned', 'The firm plans to close 40 shops (9 percent of them) next year.', '9'],
    ['planned', 'The state will spend 80 million pesos, or $4 million, on wells.', '4'],
    ['asserted', 'The bank cut 800 posts, or 6 percent of its staff.', '6'],
    // What a plan is set against is so already.
    ['planned', 'Farms will sow 60 acres, down from 76 sown last year.', '60'],
    ['asserted', 'Farms will sow 60 acres, down from 76 sown last year.', '76'],
    ['asserted', 'Sales are expected to rise to $5 million from $4 million.', '4 million'],
    ['asserted', "The crop could reach 7 tonnes, against last year's 9.", '9'],
    ['asserted', 'Rents may climb to $90, compared with $80 in May.', '80'],
    ['planned', 'The bank is to cut its forecast to $5 a share from $6.', '6'],
    // Conditions and plans.
    ['possible', 'Prices would jump 4 percent if the market were open.', '4'],
    ['possible', 'If the dam broke, it would drown 300 people.', '300'],
    ['planned', 'The pact will hold once states with 80 percent of imports have signed it.', '80'],
    ['planned', 'It is due to open when 12 states have signed it.', '12'],
    ['planned', 'The $27 million in ads planned for May is a record.', '27 million'],
    ['planned', 'It makes up 40 percent of the planned spending.', '40'],
    ['planned', 'The map shows 90 homes proposed for the site.', '90'],
    ['asserted', 'May was the worst month, with 40 deaths.', '40'],
    // A claim turned down.
    [
      'denied',
      'Her claim that 8 out of 10 clinics had no water was rejected by the governor.',
      '8 out of 10',
    ],
    ['denied', 'The assertion that 400 trees were felled was dismissed by officials.', '400'],
    ['denied', 'Reports of 70 deaths were denied by the army.', '70'],
    ['denied', 'An allegation that the guards beat 15 men has been strongly denied.', '15'],
    ['denied', 'Rumours that 30 ships had sunk were disputed by the port.', '30'],
    ['asserted', 'Reports of 70 deaths were confirmed by the army.', '70'],
  ])('%s: %s', (stance, text, figure) => {
    expect(claimOf(text, figure).stance).toBe(stance)
  })
})
