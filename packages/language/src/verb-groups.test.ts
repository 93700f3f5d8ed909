import { describe, expect, it } from 'vitest'
import { analyze } from './analyzer.ts'

/** The verb groups of a text as `words: subject > object`. */
function read(text: string): string[] {
  const { verbs, phrases } = analyze(text)
  const words = (index: number | undefined) => {
    const span = index === undefined ? undefined : phrases[index]?.span
    return span ? text.slice(span.start, span.end) : '-'
  }
  return verbs.map((v) => `${text.slice(v.span.start, v.span.end)}: ${words(v.subject)} > ${words(v.object)}`)
}

describe('verb groups', () => {
  it.each([
    [
      'The men may not have been killed.',
      { voice: 'passive', tense: 'present', form: 'finite', modal: 'may', negated: true },
    ],
    ['The dam broke.', { voice: 'active', tense: 'past', form: 'finite', negated: false }],
    [
      'The army will leave.',
      { voice: 'active', tense: 'future', form: 'finite', modal: 'will', negated: false },
    ],
    ["They didn't know.", { voice: 'active', tense: 'past', form: 'finite', negated: true }],
    ['Villages are being evacuated.', { voice: 'passive', tense: 'present', form: 'finite', negated: false }],
    ['Roads have never reopened.', { voice: 'active', tense: 'present', form: 'finite', negated: true }],
  ])('reads %s', (text, expected) => {
    const { verbs } = analyze(text)
    expect(verbs).toHaveLength(1)
    expect(verbs[0]).toMatchObject(expected)
  })

  it('tells participles and infinitives from finite verbs', () => {
    const { verbs } = analyze('Men killed in the blast had tried to flee.')
    expect(verbs.map((v) => v.form)).toEqual(['participle', 'finite', 'infinitive'])
    expect(verbs[0]?.voice).toBe('passive')
  })
})

describe('sides', () => {
  it.each([
    [
      'Mr Lowe, an engineer in Dover, said 300 people had died.',
      ['said: Mr Lowe > -', 'had died: 300 people > -'],
    ],
    ['"We have lost it," said Lowe, a farmer.', ['have lost: We > it', 'said: Lowe > -']],
    [
      'The agency, which runs three camps, has asked for help.',
      ['runs: The agency > three camps', 'has asked: The agency > -'],
    ],
    [
      'The storms that hit the coast killed 107 people and displaced 3,000.',
      ['hit: The storms > the coast', 'killed: The storms > 107 people', 'displaced: The storms > 3,000'],
    ],
    [
      'Police (who were called at noon) said 12 men were held.',
      ['were called: - > -', 'said: Police > -', 'were held: 12 men > -'],
    ],
    [
      'The government, it said, will spend $20 million.',
      ['said: it > -', 'will spend: The government > $20 million'],
    ],
    ['Floods hit the coast, a report by the agency said.', ['hit: Floods > the coast', 'said: a report > -']],
    [
      'Last week, the ministry told reporters that it would pay.',
      ['told: the ministry > reporters', 'would pay: it > -'],
    ],
    ['Troops stormed the camp, said the army.', ['stormed: Troops > the camp', 'said: the army > -']],
    ['Residents of the town said they were leaving.', ['said: Residents > -', 'were leaving: they > -']],
  ])('of %s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

it.each([
  ['She is currently leading Poe by 12 points.', 'leading'],
  ['Poe was leading Roe.', 'leading'],
])('heads the verb group of %s by %s, though it often stands before a noun', (text, head) => {
  const { tokens, verbs } = analyze(text)
  expect(verbs.map((verb) => tokens[verb.head]!.text)).toContain(head)
})
