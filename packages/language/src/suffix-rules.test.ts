import { expect, it } from 'vitest'
import { applySuffixRules, readSuffixRules } from './suffix-rules.ts'

it('follows the longest ending that fits, and a whole word before all', () => {
  const rules = readSuffixRules('ed:2 ted:1 ^seated:2')
  expect(applySuffixRules(rules, 'burned')).toBe('burn')
  expect(applySuffixRules(rules, 'located')).toBe('locate')
  expect(applySuffixRules(rules, 'seated')).toBe('seat')
  expect(applySuffixRules(rules, 'unseated')).toBe('unseate')
  expect(applySuffixRules(rules, 'fire')).toBe('fire')
})
