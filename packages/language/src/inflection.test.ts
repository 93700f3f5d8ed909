import { expect, it } from 'vitest'
import { loadInflection } from './inflection.ts'

it('inflects both ways', async () => {
  const { toInfinitive, toForms, toSingular, toPlural } = await loadInflection()
  expect(toInfinitive('displaced', 'VBN')).toBe('displace')
  expect(toForms('flee')).toEqual({ past: 'fled', gerund: 'fleeing', present: 'flees' })
  expect(toSingular('refugees')).toBe('refugee')
  expect(toPlural('country')).toBe('countries')
})
