import { expect, it } from 'vitest'
import { readNamedCharacter } from './named-characters.ts'

it('reads the names of HTML, and no others', () => {
  expect(readNamedCharacter('mdash')).toBe('—')
  expect(readNamedCharacter('frac12')).toBe('½')
  expect(readNamedCharacter('shy')).toBe('')
  for (const name of ['valueOf', 'toString', 'constructor', '', 'nothing'])
    expect(readNamedCharacter(name)).toBeUndefined()
})
