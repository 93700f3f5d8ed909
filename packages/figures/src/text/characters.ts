const LETTER = /\p{L}|\p{M}/u

/** The digit at `at` in whichever of the scripts news uses, or -1. */
export function digitAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code >= 0x30 && code <= 0x39) return code - 0x30
  if (code < 0x660) return -1
  if (code <= 0x669) return code - 0x660
  if (code >= 0x6f0 && code <= 0x6f9) return code - 0x6f0
  if (code >= 0x966 && code <= 0x96f) return code - 0x966
  if (code >= 0xff10 && code <= 0xff19) return code - 0xff10
  return -1
}

/** True of a letter, by its UTF-16 code unit; letters outside the basic plane count as marks. */
export function isLetterCode(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
  if (code < 0xc0) return code === 0xb5 || code === 0xaa || code === 0xba
  if (code < 0x250) return code !== 0xd7 && code !== 0xf7
  if (code >= 0x2000 && code < 0x2c00) return code === 0x2126
  if (code >= 0xd800 && code < 0xe000) return false
  return LETTER.test(String.fromCharCode(code))
}

/** True of white space that does not break the line. */
export function isSpaceCode(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0x09 ||
    code === 0xa0 ||
    code === 0x202f ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x3000 ||
    code === 0xfeff
  )
}

/** True of the ends of lines. */
export function isBreakCode(code: number): boolean {
  return (
    code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029 || code === 0x0b || code === 0x0c
  )
}

/** The value of a one-character fraction: "½", or undefined. */
export const fractionCharacters: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅐', 1 / 7],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
  ['⅑', 1 / 9],
  ['⅒', 1 / 10],
])
