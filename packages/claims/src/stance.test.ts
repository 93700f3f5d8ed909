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
  ])('%s: %s', (stance, text, figure) => {
    expect(claimOf(text, figure).stance).toBe(stance)
  })
})
