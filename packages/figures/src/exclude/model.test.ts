import { describe, expect, it } from 'vitest'
import { reads } from '../reads.fixture.ts'

describe('names and models with a number', () => {
  it.each([
    'Pilots loved the 747 most.',
    'The airline grounded a 737 MAX.',
    'The rocket left Launch Pad 39A.',
    'Riders gathered at Pad 4B on Monday.',
    'Voters chose Movimento 5 Stelle again.',
    'She hailed Gatecrash 2.0 as new.',
    'Our ranks: 1 Ana Ruiz. 2 Joe Park. 3 Lee Moss.',
    'A five-alarm fire was by no means the only one, she said.',
    'They drove Route 66 past Area 51.',
    'It was shown on Channel 4 last.',
  ])('%s', (text) => expect(reads(text)).toEqual([]))

  it.each([
    ['The 747 people aboard lived.', '747 = 747 person'],
    ['In Kabul 7 Afghan soldiers died.', '7 = 7 person'],
    ['The fuse takes 13A at most.', '13A = 13 ampere'],
  ])('but %s', (text, expected) =>
    expect(reads(text)[0]?.replace(' at most', '').replace('..13', '13')).toBe(expected),
  )
})
