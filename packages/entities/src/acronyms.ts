import type { Span } from '@sayso/core'

/** A name and the short form that the text gives it in brackets. */
export interface Abbreviation {
  readonly short: string
  readonly shortSpan: Span
  /** The name in full. */
  readonly long: string
  readonly longSpan: Span
}

const bracketed = /\((?:the )?["“]?([A-Z][A-Za-z0-9&.-]{1,9})["”]?\)/g
const small = new Set([
  'of',
  'the',
  'for',
  'and',
  'on',
  'in',
  'to',
  'de',
  'la',
  'des',
  'du',
  'del',
  '&',
  'a',
  'with',
])

/**
 * The acronyms a text explains: "the National Weather Service (NWS)". The letters of the acronym
 * must begin the words before it, small words left out or not; a last resort is that the first
 * letters agree, over words with capitals ("Rescue the Northern People (RENP)").
 */
export function findAbbreviations(text: string, span: Span = { start: 0, end: text.length }): Abbreviation[] {
  const found: Abbreviation[] = []
  bracketed.lastIndex = span.start
  for (let match = bracketed.exec(text); match && match.index < span.end; match = bracketed.exec(text)) {
    const short = match[1]!
    const letters = short.replace(/[^A-Za-z]/g, '')
    if (letters.length < 2 || /[a-z]{2}/.test(short) || !/[A-Z].*[A-Z]/.test(short)) continue
    const open = match.index
    const long = readLong(text, Math.max(span.start, open - 120), open, letters.toUpperCase())
    if (!long) continue
    const shortStart = text.indexOf(short, open)
    found.push({
      short,
      shortSpan: { start: shortStart, end: shortStart + short.length },
      long: text.slice(long.start, long.end),
      longSpan: long,
    })
  }
  return found
}

interface Part {
  readonly start: number
  readonly text: string
}

function readLong(text: string, from: number, open: number, letters: string): Span | undefined {
  let before = text.slice(from, open)
  const stop = Math.max(
    before.lastIndexOf('\n'),
    before.lastIndexOf('. '),
    before.lastIndexOf(', '),
    before.lastIndexOf('('),
    before.lastIndexOf('"'),
  )
  let base = from
  if (stop >= 0) {
    base += stop + 1
    before = before.slice(stop + 1)
  }
  const parts: Part[] = []
  for (const match of before.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’.&]*/gu))
    parts.push({ start: base + match.index, text: match[0] })
  if (parts.length === 0) return undefined
  const end = base + before.trimEnd().length
  const start = alignInitials(parts, letters) ?? sameStart(parts, letters)
  return start === undefined || end - start < letters.length + 2 ? undefined : { start, end }
}

/** Where the letters, last first, are the initials of the words, last first; small words may be skipped. */
function alignInitials(parts: readonly Part[], letters: string): number | undefined {
  for (const skipsSmall of [false, true]) {
    let letter = letters.length - 1
    let at = parts.length - 1
    for (; at >= 0 && letter >= 0; at--) {
      const word = parts[at]!.text
      if (word[0]!.toUpperCase() === letters[letter]) letter--
      else if (!(skipsSmall && small.has(word.toLowerCase())) && !small.has(word.toLowerCase())) break
    }
    if (letter < 0 && /^\p{Lu}/u.test(parts[at + 1]!.text)) return parts[at + 1]!.start
  }
  return undefined
}

/** The farthest word with a capital that begins as the acronym does, over words with capitals and small words only. */
function sameStart(parts: readonly Part[], letters: string): number | undefined {
  let start: number | undefined
  for (let at = parts.length - 1; at >= 0 && parts.length - at <= 9; at--) {
    const word = parts[at]!.text
    const capital = /^\p{Lu}/u.test(word)
    if (!capital && !small.has(word)) break
    if (capital && word[0] === letters[0]) start = parts[at]!.start
  }
  return start
}
