import { describe, expect, test } from 'vitest'
import { type AttributionOptions, findAttributions } from './find-attributions.ts'

const rulesOf = (text: string, options?: AttributionOptions): string[] =>
  findAttributions(text, options).flatMap(({ rules }) => rules)
const namesOf = (text: string): (string | undefined)[] =>
  findAttributions(text).map(({ source }) => source?.name)

describe('a work cited in brackets', () => {
  test('stands behind its sentence', () => {
    const [attribution] = findAttributions('Some 343 people are still displaced (Harbour Monitor, May 2015).')
    expect(attribution?.source?.name).toBe('Harbour Monitor')
    expect(attribution?.cue).toBeNull()
  })
  test.each(['The flood came early (May 2015).', 'It killed 12 men (12 in 2015).'])('never in %s', (text) => {
    expect(rulesOf(text)).not.toContain('attribution/bracketed-citation')
  })
})

describe('one who cites another', () => {
  test('tells what the other stands behind', () => {
    const all = findAttributions('The radio said 30 people had died, citing hospital officials.')
    const officials = all.find(({ source }) => source?.name === 'hospital officials')
    expect(officials?.source?.via).toEqual(['The radio'])
  })
  test('never where nobody is cited', () => {
    expect(namesOf('The radio said 30 shows were dropped, citing a lack of funds.')).toEqual(['The radio'])
  })
})

describe('a deed is no report', () => {
  test.each([
    'The board declared a dividend of 12 cents a share.',
    'The ministry rejected bids for 40 ships.',
    'The union wants a raise of 7 percent.',
    'The firm agreed to pay 30 farmers.',
  ])('%s', (text) => {
    expect(namesOf(text)).toEqual([])
  })
  test('but what they want is there for the asking', () => {
    const all = findAttributions('He wants to give the drivers a raise of 7 percent.', { attitudes: true })
    expect(all[0]?.cue?.lemma).toBe('want')
  })
})

describe('a label speaks for no one', () => {
  test.each(['Summary: 400 tents were sent.', 'Background: The river rose 4 metres.'])('%s', (text) => {
    expect(rulesOf(text)).not.toContain('attribution/speaker-colon')
  })
})

test('only the sentences asked for are read', () => {
  const text = 'The mayor said 40 homes burnt.\nThe bishop said 12 people prayed.'
  const start = text.indexOf('12')
  const names = findAttributions(text, { only: [{ start, end: start + 2 }] }).map(
    ({ source }) => source?.name,
  )
  expect(names).toEqual(['The bishop'])
})

test('quoted stretches are told apart', () => {
  const text = 'The mayor said the fire was "the worst in 40 years" and still burning.'
  const [attribution] = findAttributions(text)
  expect(attribution?.quoted.map(({ start, end }) => text.slice(start, end))).toEqual([
    'the worst in 40 years',
  ])
})
