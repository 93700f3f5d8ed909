import { digitAt, isLetterCode } from './characters.ts'

/** A number in digits, as written. */
export interface Literal {
  readonly end: number
  readonly value: number
  /** How many digits stand before the decimal mark. */
  readonly digits: number
  /** Groups set off by commas, points, spaces or apostrophes: "1,470", "9 300". */
  readonly grouped: boolean
  readonly decimals: number
  readonly leadingZero: boolean
  /** "150.000": three digits after a point, which some styles mean as thousands. */
  readonly mayBeThousands: boolean
  /** "192.168.1.2", "9.3.1": no number at all. */
  readonly broken: boolean
}

const COMMA = 0x2c
const DOT = 0x2e

/** How many digits stand from `at` on. */
function run(text: string, at: number, end: number): number {
  let i = at
  while (i < end && digitAt(text, i) >= 0) i += 1
  return i - at
}

function isGroupSpace(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x202f || code === 0x2009
}

/** The value of `count` digits from `at` on, in whichever script. */
function integer(text: string, at: number, count: number): number {
  let value = 0
  for (let i = at; i < at + count; i++) value = value * 10 + digitAt(text, i)
  return value
}

/** Where the groups of three that follow a first run of one to three digits end; `at` where there are none. */
function westernGroups(text: string, at: number, end: number): number {
  let i = at
  let separator = -1
  while (i < end) {
    const code = text.charCodeAt(i)
    const fits =
      code === COMMA ||
      code === 0x27 ||
      code === 0xff0c ||
      code === 0x66c ||
      code === 0x2019 ||
      isGroupSpace(code)
    if (!fits || (separator >= 0 && code !== separator)) break
    let from = i + 1
    // "61, 000" and "10 , 000": a thousands comma with a slip of the space bar.
    if (code === COMMA && text.charCodeAt(from) === 0x20 && text.startsWith('000', from + 1)) from += 1
    else if (code === 0x20 && text.charCodeAt(from) === COMMA && text.charCodeAt(from + 1) === 0x20) from += 2
    if (run(text, from, Math.min(end, from + 4)) !== 3) break
    separator = code
    i = from + 3
  }
  return i
}

/** Where Indian groups end: "2,14,000", "12,34,567". */
function indianGroups(text: string, at: number, end: number): number {
  let i = at
  while (text.charCodeAt(i) === COMMA && run(text, i + 1, Math.min(end, i + 4)) === 2) i += 3
  if (i === at || text.charCodeAt(i) !== COMMA || run(text, i + 1, Math.min(end, i + 5)) !== 3) return at
  return i + 4
}

/** Where groups by points end: "1.234.567"; one group alone is left to be told by context. */
function dottedGroups(text: string, at: number, end: number): { end: number; groups: number } {
  let i = at
  let groups = 0
  while (text.charCodeAt(i) === DOT && run(text, i + 1, Math.min(end, i + 5)) === 3) {
    i += 4
    groups += 1
  }
  return { end: i, groups }
}

function groupedValue(text: string, from: number, to: number): { value: number; digits: number } {
  let value = 0
  let digits = 0
  for (let i = from; i < to; i++) {
    const digit = digitAt(text, i)
    if (digit >= 0) {
      value = value * 10 + digit
      digits += 1
    }
  }
  return { value, digits }
}

/**
 * Reads the number in digits that starts at `at`: groups ("1,470", "9 300", "2,14,000"), decimals, exponents.
 * Looks at each character a bounded number of times.
 */
export function readLiteral(text: string, at: number, end: number): Literal {
  const first = run(text, at, end)
  let i = at + first
  let value = integer(text, at, first)
  let digits = first
  let grouped = false
  let decimals = 0
  let mayBeThousands = false
  let decimalComma = false
  const leadingZero = first > 1 && digitAt(text, at) === 0
  if (first <= 3 && !leadingZero && digitAt(text, at) > 0) {
    let stop = westernGroups(text, i, end)
    if (stop === i && first <= 2) stop = indianGroups(text, i, end)
    if (stop === i) {
      const dotted = dottedGroups(text, i, end)
      if (dotted.groups >= 2 || (dotted.groups === 1 && isDecimalComma(text, dotted.end, end))) {
        stop = dotted.end
        decimalComma = true
      }
    }
    if (stop > i) {
      ;({ value, digits } = groupedValue(text, at, stop))
      grouped = true
      i = stop
    }
  }
  let mark = text.charCodeAt(i)
  // "3·5": the raised point of medical journals.
  const point = (mark === DOT && !decimalComma) || mark === 0xb7 || mark === 0x66b
  const listed = text.charCodeAt(at - 1) === COMMA && digitAt(text, at - 2) >= 0
  const comma = mark === COMMA && (decimalComma || !grouped) && !listed && isDecimalComma(text, i, end)
  if (point || comma) {
    const length = run(text, i + 1, end)
    if (length > 0) {
      value = Number(`${value}.${toAscii(text, i + 1, length)}`)
      decimals = length
      mayBeThousands = point && !grouped && length === 3 && first <= 3 && !leadingZero && value >= 1
      i += 1 + length
      mark = text.charCodeAt(i)
    }
  }
  if (decimals > 0 && !comma && mark === DOT && digitAt(text, i + 1) >= 0) {
    while (text.charCodeAt(i) === DOT && digitAt(text, i + 1) >= 0) i += 1 + run(text, i + 1, end)
    return { end: i, value, digits, grouped, decimals, leadingZero, mayBeThousands: false, broken: true }
  }
  const scaled = readExponent(text, i, end, value)
  if (scaled) {
    const { end: stop, value: total } = scaled
    return {
      end: stop,
      value: total,
      digits,
      grouped,
      decimals,
      leadingZero,
      mayBeThousands: false,
      broken: false,
    }
  }
  return { end: i, value, digits, grouped, decimals, leadingZero, mayBeThousands, broken: false }
}

/** "1,5": one or two digits, or four and more, after a comma that no other comma follows. */
function isDecimalComma(text: string, at: number, end: number): boolean {
  if (text.charCodeAt(at) !== COMMA) return false
  const length = run(text, at + 1, Math.min(end, at + 8))
  if (length === 0 || length === 3) return false
  const next = text.charCodeAt(at + 1 + length)
  return !((next === COMMA || next === DOT) && digitAt(text, at + 2 + length) >= 0)
}

function toAscii(text: string, at: number, length: number): string {
  let out = ''
  for (let i = at; i < at + Math.min(length, 20); i++) out += digitAt(text, i)
  return out
}

const exponents = /(?:[eE]([+-]?\d{1,3})|\s?[x×]\s?10\^?([-−+]?\d{1,2})|\^([-+]?\d{1,2}))(?![\p{L}\d])/uy

/** "1e10", "1.3x10^6", "2.5^-1". */
function readExponent(
  text: string,
  at: number,
  end: number,
  value: number,
): { end: number; value: number } | undefined {
  const code = text.charCodeAt(at)
  const next = text.charCodeAt(at + 1)
  const may =
    code === 0x65 ||
    code === 0x45 ||
    code === 0x5e ||
    code === 0x78 ||
    code === 0xd7 ||
    next === 0x78 ||
    next === 0xd7
  if (!may || (isLetterCode(code) && isLetterCode(next))) return undefined
  exponents.lastIndex = at
  const match = exponents.exec(text)
  if (!match || exponents.lastIndex > end) return undefined
  const [, exponent, scale, power] = match
  if (power !== undefined) return { end: exponents.lastIndex, value: value ** Number(power) }
  const by = (exponent ?? scale ?? '').replace('−', '-')
  return { end: exponents.lastIndex, value: Number(`${value}e${by}`) }
}
