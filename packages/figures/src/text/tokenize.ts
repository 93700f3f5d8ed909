import { digitAt, fractionCharacters, isBreakCode, isLetterCode, isSpaceCode } from './characters.ts'
import { senseOf } from './dictionary.ts'
import { type Literal, readLiteral } from './literal.ts'
import type { Token } from './token.ts'

/** The tokens of `text` from `start` to `end`, in order, each character looked at once. */
export function tokenize(text: string, start = 0, end: number = text.length): Token[] {
  const tokens: Token[] = []
  let gap: 0 | 1 | 2 = 2
  let i = start
  while (i < end) {
    const code = text.charCodeAt(i)
    if (isSpaceCode(code)) {
      if (gap === 0) gap = 1
      i += 1
    } else if (isBreakCode(code)) {
      gap = 2
      i += 1
    } else if (isLetterCode(code)) {
      // Most words are plain small letters, and are their own lower case.
      let small = isSmall(code)
      let stop = i + 1
      for (; stop < end; stop++) {
        const letter = text.charCodeAt(stop)
        if (!isLetterCode(letter)) break
        small &&= isSmall(letter)
      }
      if (isAddress(text, i, stop)) {
        small = false
        while (stop < end && text.charCodeAt(stop) > 0x20 && text.charCodeAt(stop) < 0xa0) stop += 1
      }
      tokens.push(small ? smallToken(text, i, stop, gap) : wordToken(text, i, stop, gap))
      gap = 0
      i = stop
    } else if (digitAt(text, i) >= 0 || isBareDecimal(text, i, tokens.at(-1), gap)) {
      const bare = code === 0x2e
      const literal = bare ? readBareDecimal(text, i, end) : readLiteral(text, i, end)
      tokens.push(digitsToken(i, literal, gap))
      gap = 0
      i = literal.end
    } else {
      const character = text[i]!
      const fraction = code < 0xbc ? undefined : fractionCharacters.get(character)
      tokens.push(fraction === undefined ? markToken(i, character, gap) : fractionToken(i, fraction, gap))
      gap = 0
      i += 1
    }
  }
  return tokens
}

/** The start of a web address: it is one word, digits and all. */
function isAddress(text: string, start: number, stop: number): boolean {
  const length = stop - start
  if (length === 3) return text.startsWith('www.', start)
  return (
    (length === 4 || length === 5) &&
    text.startsWith('://', stop) &&
    /^https?$/i.test(text.slice(start, stop))
  )
}

/** ".5" where no digit or letter stands before. */
function isBareDecimal(text: string, at: number, before: Token | undefined, gap: number): boolean {
  if (text.charCodeAt(at) !== 0x2e || digitAt(text, at + 1) < 0) return false
  return gap > 0 || before === undefined || (before.type === 'mark' && before.lower !== '.')
}

function readBareDecimal(text: string, at: number, end: number): Literal {
  let stop = at + 1
  while (stop < end && digitAt(text, stop) >= 0) stop += 1
  const value = Number(`0${text.slice(at, Math.min(stop, at + 20))}`)
  return {
    end: stop,
    value: Number.isNaN(value) ? 0 : value,
    digits: 0,
    grouped: false,
    decimals: stop - at - 1,
    leadingZero: false,
    mayBeThousands: false,
    broken: false,
  }
}

function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a
}

function smallToken(text: string, start: number, end: number, gap: 0 | 1 | 2): Token {
  const lower = text.slice(start, end)
  return { start, end, type: 'word', lower, gap, caps: 0, sense: senseOf(lower), literal: undefined }
}

function wordToken(text: string, start: number, end: number, gap: 0 | 1 | 2): Token {
  const raw = text.slice(start, end)
  const lower = raw.toLowerCase()
  let caps: 0 | 1 | 2 = 0
  if (raw.charCodeAt(0) !== lower.charCodeAt(0)) caps = raw.length > 1 && raw === raw.toUpperCase() ? 2 : 1
  return { start, end, type: 'word', lower, gap, caps, sense: senseOf(lower), literal: undefined }
}

function digitsToken(start: number, literal: Literal, gap: 0 | 1 | 2): Token {
  return { start, end: literal.end, type: 'digits', lower: '', gap, caps: 0, sense: undefined, literal }
}

function fractionToken(start: number, value: number, gap: 0 | 1 | 2): Token {
  const literal: Literal = {
    end: start + 1,
    value,
    digits: 0,
    grouped: false,
    decimals: 1,
    leadingZero: false,
    mayBeThousands: false,
    broken: false,
  }
  return { start, end: start + 1, type: 'digits', lower: '½', gap, caps: 0, sense: undefined, literal }
}

function markToken(start: number, lower: string, gap: 0 | 1 | 2): Token {
  return {
    start,
    end: start + 1,
    type: 'mark',
    lower,
    gap,
    caps: 0,
    sense: senseOf(lower),
    literal: undefined,
  }
}
