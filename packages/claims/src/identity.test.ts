import { expect, it } from 'vitest'
import { toIdentity } from './identity.ts'

it('is stable, and differs with every part and with where a part ends', () => {
  expect(toIdentity('a', 1, null)).toBe(toIdentity('a', 1, null))
  const all = [toIdentity('a', 'b'), toIdentity('ab'), toIdentity('b', 'a'), toIdentity('a', 'b', null)]
  expect(new Set(all).size).toBe(4)
  expect(all[0]).toMatch(/^[0-9a-f]{16}$/)
})
