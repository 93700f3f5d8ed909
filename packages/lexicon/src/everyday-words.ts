import { everydayWordRows } from './data/everyday-words.ts'

let words: Set<string> | undefined

/**
 * True for one of the ten thousand commonest English words, in any case of letters: a capital on it
 * says little.
 *
 * @example
 * [isEverydayWord('Environment'), isEverydayWord('Ishimaru')] // => [true, false]
 */
export function isEverydayWord(word: string): boolean {
  words ??= new Set(everydayWordRows.split(/\s+/))
  return words.has(word.toLowerCase())
}
