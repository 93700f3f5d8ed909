import type { Sense } from './dictionary.ts'
import type { Literal } from './literal.ts'

/** One word (a run of letters), one number in digits, or one other mark. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly type: 'word' | 'digits' | 'mark'
  /** A word in lower case; a mark as it is; empty for digits. */
  readonly lower: string
  /** What stands before it: nothing, spaces, or a line break. */
  readonly gap: 0 | 1 | 2
  /** For a word: 0 lower case, 1 with a capital first letter, 2 all capitals (two letters or more). */
  readonly caps: 0 | 1 | 2
  /** What the lexicon says of the word. */
  readonly sense: Sense | undefined
  /** What digits say. */
  readonly literal: Literal | undefined
}

/** True of one of the `marks`, each a character of that string. */
export function isMark(token: Token | undefined, marks: string): boolean {
  return token !== undefined && token.type === 'mark' && marks.includes(token.lower)
}
