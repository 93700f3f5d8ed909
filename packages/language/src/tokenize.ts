import { STOPPED_ABBREVIATIONS } from '@sayso/lexicon'
import { endOfAddress } from './address.ts'
import { classOf, DIGIT, isApostrophe, isCapital, isHyphen, LETTER, SPACE } from './characters.ts'
import { readContraction } from './contraction.ts'

/** A word longer than this is not one: it is passed over as a single token of strange material. */
export const LONGEST_WORD = 120

/**
 * The places of the words and marks of a stretch, in order: `bounds` holds start and end of each in turn, in UTF-16
 * code units of the text. Parts of a hyphened word stand alone here, as taggers are used to; `joinHyphens` puts
 * them together again.
 *
 * @example
 * Array.from(tokenize("didn't", 0, 6)) // => [0, 3, 3, 6]
 */
export function tokenize(text: string, start: number, end: number): number[] {
  const bounds: number[] = []
  let at = start
  while (at < end) {
    const unit = text.charCodeAt(at)
    const kind = classOf(unit)
    if (kind === SPACE) {
      at++
      continue
    }
    if (kind === LETTER || kind === DIGIT) at = readWord(text, at, end, bounds)
    else at = readMark(text, unit, at, end, bounds)
  }
  return bounds
}

function readWord(text: string, start: number, end: number, bounds: number[]): number {
  let at = start + 1
  while (at < end) {
    const kind = classOf(text.charCodeAt(at))
    if (kind !== LETTER && kind !== DIGIT) break
    at++
  }
  if (at < end && leadsIntoAddress(text.charCodeAt(at))) {
    const address = endOfAddress(text, start, end)
    if (address > start) {
      bounds.push(start, address)
      return address
    }
  }
  let stops = 0
  let apostrophe = -1
  let segment = start
  const limit = Math.min(end, start + LONGEST_WORD)
  for (; at < limit; at++) {
    const unit = text.charCodeAt(at)
    const kind = classOf(unit)
    if (kind === LETTER || kind === DIGIT) continue
    if (at + 1 >= end) break
    const next = classOf(text.charCodeAt(at + 1))
    const digits = classOf(text.charCodeAt(at - 1)) === DIGIT && next === DIGIT
    if (unit === 46) {
      if (digits) continue
      if (next !== LETTER || at - segment !== 1) break
      stops++
      segment = at + 1
    } else if (unit === 44 || unit === 58 || unit === 47) {
      if (!digits || (unit === 44 && !threeDigits(text, at + 1, end))) break
    } else if (isApostrophe(unit)) {
      if (next !== LETTER && next !== DIGIT) break
      apostrophe = at
    } else if (unit === 38) {
      if (next !== LETTER || !isCapital(text.charCodeAt(at - 1)) || !isCapital(text.charCodeAt(at + 1))) break
    } else if (unit === 95) {
      if (next !== LETTER && next !== DIGIT) break
    } else if (isHyphen(unit)) {
      if (!isPrefix(text, start, at) || next !== LETTER) break
    } else break
  }
  if (
    at < end &&
    at - start < LONGEST_WORD &&
    text.charCodeAt(at) === 46 &&
    keepsStop(text, start, at, end, stops)
  )
    at++
  else if (stops > 0 && at < end && text.charCodeAt(at) === 46 && at - segment === 1) at++
  if (at - start >= LONGEST_WORD) {
    while (at < end && classOf(text.charCodeAt(at)) !== SPACE) at++
    bounds.push(start, at)
    return at
  }
  const split = readContraction(text, start, at, apostrophe)
  if (split > start) bounds.push(start, split, split, at)
  else bounds.push(start, at)
  return at
}

/** Whether a web or mail address may go on with this mark after its first letters. */
function leadsIntoAddress(unit: number): boolean {
  return unit === 46 || unit === 64 || unit === 58 || unit === 45 || unit === 95
}

function threeDigits(text: string, at: number, end: number): boolean {
  for (let i = at; i < at + 3; i++) if (i >= end || classOf(text.charCodeAt(i)) !== DIGIT) return false
  return at + 3 >= end || classOf(text.charCodeAt(at + 3)) !== DIGIT
}

/** Whether the full stop at `at` belongs to the word before it: an initial, or an abbreviation that has one. */
function keepsStop(text: string, start: number, at: number, end: number, stops: number): boolean {
  if (at - start === 1) {
    // "J. Smith", not "plan B." at the end of what is read.
    return isCapital(text.charCodeAt(start)) && text.charCodeAt(start) !== 73 && at + 1 < end
  }
  if (stops > 0) return true
  if (at - start > 6) return false
  const word = text.slice(start, at).toLowerCase()
  if (!STOPPED_ABBREVIATIONS.has(word)) return false
  if (word === 'no' || word === 'nos' || word === 'fig') {
    return at + 2 < end && classOf(text.charCodeAt(at + 2)) === DIGIT
  }
  // "sat.", "mar.", "sun." and the like are words unless capitalised.
  return isCapital(text.charCodeAt(start)) || at + 1 < end
}

const PREFIXES = new Set(
  (
    'non pro re e co anti pan sub pre post mid inter mini semi cross multi neo ultra quasi trans vice ' +
    'bi tri counter extra intra micro macro mega over under un al el'
  ).split(' '),
)

/** Whether what stands before a hyphen cannot stand alone ("non-", "re-", "mid-"), so that the hyphen splits nothing. */
function isPrefix(text: string, start: number, at: number): boolean {
  return at - start <= 7 && PREFIXES.has(text.slice(start, at).toLowerCase())
}

function readMark(text: string, unit: number, start: number, end: number, bounds: number[]): number {
  let at = start + 1
  if (unit === 60) {
    const ticker = endOfTicker(text, start, end)
    if (ticker > 0) at = ticker
  } else if (unit >= 0xd800 && unit <= 0xdbff && at < end) {
    at++
  } else if (unit === 39 && at < end && text.charCodeAt(at) === 39) {
    at++
  } else if (isApostrophe(unit) && isDecade(text, at, end)) {
    at += 3
  } else if (unit === 96 && at < end && text.charCodeAt(at) === 96) {
    at++
  } else if (
    unit === 45 ||
    unit === 46 ||
    unit === 42 ||
    unit === 61 ||
    unit === 95 ||
    unit === 126 ||
    unit === 35
  ) {
    // A rule of dashes or a row of dots is one mark, however long.
    while (at < end && text.charCodeAt(at) === unit) at++
  }
  bounds.push(start, at)
  return at
}

function isDecade(text: string, at: number, end: number): boolean {
  return (
    at + 3 <= end &&
    classOf(text.charCodeAt(at)) === DIGIT &&
    text.charCodeAt(at + 1) === 48 &&
    text.charCodeAt(at + 2) === 115
  )
}

/** The end of a ticker as 1987's newswire prints it, `<BKFG.F>`, or -1. */
function endOfTicker(text: string, start: number, end: number): number {
  const limit = Math.min(end, start + 14)
  for (let at = start + 1; at < limit; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 62) return at > start + 1 ? at + 1 : -1
    if (!(unit >= 65 && unit <= 90) && !(unit >= 48 && unit <= 57) && unit !== 46 && unit !== 45) return -1
  }
  return -1
}
