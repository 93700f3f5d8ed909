import { describe, expect, it } from 'vitest'
import { reads } from '../reads.fixture.ts'

describe('lists of days', () => {
  it.each([
    'The storms of May 11 and 12 tore roofs off.',
    'Frost on May 11 and 12 killed the vines.',
    'They met on 3 and 4 June and again on 5, 6 and 7 July.',
    'Polls open on June 3, 4 and 5.',
    'Hail fell on June 3, 7, 9 and 12, 2019, they said.',
    'It stood in the 1960s and 70s.',
    'The battle of 490 BC and the fire of AD 64 are told.',
    'Ann Ray PhotoFebruary 6, 2016 told it.',
    'Strikes are set for August 8 or 9.',
  ])('%s', (text) => expect(reads(text)).toEqual([]))

  it.each([
    ['On June 3, 20 people died.', ['20 = 20 person']],
    ['On June 3, 20 and 30 people died.', ['20 = 20 person', '30 = 30 person']],
    ['By May 11 and 12 homes later the fire was out.', ['12 = 12 building']],
  ])('but %s', (text, expected) => expect(reads(text)).toEqual(expected))
})
