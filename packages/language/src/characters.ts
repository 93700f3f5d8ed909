/** What a UTF-16 code unit is to the tokenizer. */
export const SPACE = 0
export const LETTER = 1
export const DIGIT = 2
const MARK = 3

const classes: Uint8Array = new Uint8Array(65536).fill(255)

/** The class of one UTF-16 code unit: `SPACE`, `LETTER` (either half of a letter outside the plane too), `DIGIT` or `MARK`. */
export function classOf(unit: number): number {
  const known = classes[unit]!
  if (known !== 255) return known
  const found = decide(unit)
  classes[unit] = found
  return found
}

function decide(unit: number): number {
  if (unit >= 48 && unit <= 57) return DIGIT
  if (unit <= 32 || unit === 0x200b || unit === 0xfeff || unit === 0x7f) return SPACE
  const character = String.fromCharCode(unit)
  if (/\s/.test(character)) return SPACE
  if (/[\p{L}\p{M}]/u.test(character)) return LETTER
  if (/\p{Nd}/u.test(character)) return DIGIT
  return MARK
}

/** True for an apostrophe, straight or curly. */
export function isApostrophe(unit: number): boolean {
  return unit === 39 || unit === 0x2019
}

/** True for a hyphen that can join the parts of one word; dashes do not. */
export function isHyphen(unit: number): boolean {
  return unit === 45 || unit === 0x2010 || unit === 0x2011
}

/** True for a capital A–Z or a capital of another alphabet. */
export function isCapital(unit: number): boolean {
  if (unit < 128) return unit >= 65 && unit <= 90
  const character = String.fromCharCode(unit)
  return character.toLowerCase() !== character
}
