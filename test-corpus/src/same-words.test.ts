import { expect, it } from 'vitest'
import { sameName, samePhrase, sameWord } from './same-words.ts'

it('takes phrases that share half their words for one', () => {
  expect(samePhrase('the damaged homes', 'homes')).toBe(true)
  expect(samePhrase('Émigrés', 'emigres')).toBe(true)
  expect(samePhrase('homes', 'schools')).toBe(false)
  expect(samePhrase('', '')).toBe(true)
  expect(samePhrase('', 'homes')).toBe(false)
})

it('takes a name only where all its words are there and little else', () => {
  const names = ['police Col. Ernesto Salcedo', 'Salcedo']
  expect(sameName(names, 'Ernesto Salcedo')).toBe(true)
  expect(sameName(names, 'Salcedo of the northern traffic department')).toBe(false)
  expect(sameName(names, 'police')).toBe(false)
  expect(sameName([''], '')).toBe(true)
  expect(sameName(names, '')).toBe(false)
})

it('takes forms of a word for one', () => {
  expect(sameWord('killed', 'kill')).toBe(true)
  expect(sameWord('', '')).toBe(true)
  expect(sameWord('killed', 'hurt')).toBe(false)
})
