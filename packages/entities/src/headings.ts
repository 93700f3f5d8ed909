import type { Span } from '@sayso/core'
import { findPlacesNamed } from '@sayso/lexicon'
import { type Candidate, toCandidate } from './candidate.ts'
import { readKnownName } from './known-names.ts'
import { countryOf } from './read-place.ts'

const looked = 140
// A title is short; a paragraph with that many capitals is a list of names.
const longest = 160

/** True for a stretch in which capitals say nothing: nearly all its words have one, or all its letters are capitals. */
export function shouts(text: string, span: Span): boolean {
  const end = Math.min(span.end, span.start + looked)
  let words = 0
  let upper = 0
  let long = 0
  let capital = 0
  let at = span.start
  while (at < end) {
    const unit = text.charCodeAt(at)
    if (!isLetter(unit)) {
      at++
      continue
    }
    const begin = at++
    let small = unit >= 97
    for (; at < end; at++) {
      const next = text.charCodeAt(at)
      if (!isLetter(next)) break
      if (next >= 97) small = true
    }
    const size = at - begin
    words++
    if (!small && size > 1) upper++
    if (size > 3) {
      long++
      if (unit < 97) capital++
    }
    // Most paragraphs show it in their first words: no others could make up for so many small ones.
    const others = (end - at) / 2
    if (upper + others <= (words + others) * 0.7 && capital + others <= (long + others) * 0.8) return false
  }
  return words > 2 && (upper > words * 0.7 || (isTitle(text, span) && long > 2 && capital > long * 0.8))
}

/** Short, and without the stop that ends a sentence. */
const isTitle = (text: string, { start, end }: Span) =>
  end - start < longest && !/[.!?:;,"”]\s*$/.test(text.slice(Math.max(start, end - 4), end))

const isLetter = (unit: number) => (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122)

/** In a heading only names count that the rest of the article or the lexicons know. */
export function readHeading(text: string, span: Span, known: ReadonlyMap<string, Candidate>): Candidate[] {
  const found: Candidate[] = []
  const words = [
    ...text.slice(span.start, span.end).matchAll(/(?:[A-Z]\.){2,}|[A-Z][A-Za-z]*(?:-[A-Za-z]+)*/g),
  ]
  for (let i = 0; i < words.length; i++) {
    for (let size = Math.min(4, words.length - i); size > 0; size--) {
      const start = span.start + words[i]!.index
      const last = words[i + size - 1]!
      const end = span.start + last.index + last[0].length
      if (end - start > 40) continue
      const name = text.slice(start, end)
      const candidate =
        known.get(name) ??
        readName(
          name,
          size,
          /\b(?:[Ii]n|[Nn]ear|IN|NEAR) $/.test(text.slice(Math.max(span.start, start - 6), start)),
        )
      if (!candidate) continue
      const { type, country } = candidate
      found.push(toCandidate(text, start, end, { type, country, sure: true }))
      i += size - 1
      break
    }
  }
  return found
}

function readName(
  name: string,
  words: number,
  told: boolean,
): Pick<Candidate, 'type' | 'country'> | undefined {
  const known = readKnownName(name)
  if (known) return known
  if (words > 3 || (!told && (name.length < 5 || name !== name.toUpperCase()))) return undefined
  const places = findPlacesNamed(name)
  if (told && places.some((place) => !place.word)) return { type: 'place', country: countryOf(name) }
  return places.some((place) => place.size > 6 && !place.word)
    ? { type: 'place', country: places[0]!.country }
    : undefined
}
