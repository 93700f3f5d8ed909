import { describe, expect, it } from 'vitest'
import { findAttributions } from './find-attributions.ts'
import { readAttributionOf } from './read-attribution-of.ts'

const TEXTS = [
  'The union hopes to fill 40 more posts. The port said it could pay for 12.',
  'Mr. Hale hopes to open 15 schools by spring, and his office said 9 were ready.',
  'The council plans to plant 3,000 trees. Engineers found that 200 had died.',
  'Farmers demanded 90 wells. "We have dug 31," the minister said.',
  'The league hopes to sell 500 seats. It said 420 had gone.',
]

describe('attitudes', () => {
  it.each(TEXTS)('stand beside the reports of %s and change none', (text) => {
    const plain = findAttributions(text)
    const all = findAttributions(text, { attitudes: true })
    expect(all.filter(({ attitude }) => !attitude)).toEqual(plain)
    expect(all.some(({ attitude }) => attitude)).toBe(true)
  })

  it.each(TEXTS)('own no figure of %s', (text) => {
    const all = findAttributions(text, { attitudes: true })
    for (const { index, 0: digits } of text.matchAll(/\d+/g)) {
      expect(readAttributionOf({ start: index, end: index + digits.length }, all)?.attitude).toBeUndefined()
    }
  })
})
