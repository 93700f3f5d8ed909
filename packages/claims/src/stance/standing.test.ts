import { describe, expect, it } from 'vitest'
import { claimOf } from '../../test/claims-of.ts'

describe('what stands already is asserted, whatever is planned with it', () => {
  it.each([
    ['The firm will meet bankers to discuss a default on its 622 million dollar debt.', '622'],
    ['You cannot win unless you lead one of the two parties.', 'two'],
    ['Work will stop between the two accords.', 'two'],
    ['It expects losses to be lower than last year’s 697 million dollars.', '697'],
    ['The 50-state survey suggests that Poe could win.', '50'],
    ['It would give leave to part of its 22,000 workforce.', '22,000'],
    // "due to" tells why.
    ['Some 40 villages have been cut off due to floods.', '40'],
    ['The tax was set at 30 percent to help curb a boom.', '30'],
  ])('%s (%s)', (text, figure) => {
    expect(claimOf(text, figure).stance).toBe('asserted')
  })

  it.each([
    ['The firm will sell its 40 shops.', '40'],
    ['The two men will be freed.', 'two'],
    ['Two shops are due to close.', 'Two'],
    // What is only asked for.
    ['Poe wants a $4 trillion tax cut.', '4 trillion'],
    ['The mayor asked the state to provide 400,000 dollars.', '400,000'],
    ['The union is seeking permission for a 50 percent rise.', '50'],
    ['She urged the youths to answer within a period of 20 days.', '20'],
    ['The plan calls for 300 new homes.', '300'],
    ['The bridge is to be rebuilt at a cost of $4 million.', '4 million'],
    ['Some 300 men are to leave.', '300'],
    ['Her plan would cut taxes by 12 percent.', '12'],
  ])('planned: %s (%s)', (text, figure) => {
    expect(claimOf(text, figure).stance).toBe('planned')
  })

  it.each([
    ['About 40 men asked for help.', '40', 'asserted'],
    ['She scored one goal.', 'one', 'asserted'],
    ['The town asked for $40 million in aid.', '40 million', 'asserted'],
    ['Families sought shelter in 40 schools.', '40', 'asserted'],
    ['Some 56 percent of voters want a new vote.', '56', 'asserted'],
    ['Some 48 percent would vote for Poe.', '48', 'asserted'],
    ['Some 4,000 farms are at risk from the fire.', '4,000', 'possible'],
    ['Thousands of homes remained under threat.', 'Thousands', 'possible'],
    ['It is not clear whether 40 people died.', '40', 'possible'],
    ['There was no evidence of 40 deaths.', '40', 'denied'],
    ['The target is 40 percent.', '40', 'planned'],
    ['The estimated amount of oil is 40 million barrels.', '40', 'estimated'],
    ['Another 17 barns are believed to be at risk.', '17', 'possible'],
  ])('%s (%s): %s', (text, figure, stance) => {
    expect(claimOf(text, figure).stance).toBe(stance)
  })
})
