import type { Span } from '@sayso/core'
import { countries, isEverydayWord } from '@sayso/lexicon'
import { type Candidate, toCandidate } from './candidate.ts'

/**
 * The countries that a text written without capitals names: "ecuador is considering …", "brazil's exports". Nothing in a text
 * whose first words have capitals.
 *
 * Must not read an everyday word: "a roast turkey", "bone china".
 */
export function readLowerCase(text: string, spans: readonly Span[]): Candidate[] {
  const first = spans[0]
  if (!first || !/^[^\p{L}]*\p{Ll}/u.test(text.slice(first.start, first.start + 20))) return []
  table ??= toTable()
  const found: Candidate[] = []
  for (const span of spans) {
    for (const match of text.slice(span.start, span.end).matchAll(WORD)) {
      const country = table.get(match[0])
      if (!country) continue
      const start = span.start + match.index
      const end = start + match[0].length
      found.push(toCandidate(text, start, end, { type: 'place', country, sure: true }))
    }
  }
  return found
}

const WORD =
  /(?<![\p{L}\p{N}-])(?:(?:north|south|new|saudi|sri|costa|el|united|hong) )?\p{Ll}{4,}(?![\p{L}\p{N}-])/gu
const AMBIGUOUS = new Set(['chad', 'guinea', 'china', 'turkey', 'jordan', 'georgia', 'mali', 'oman', 'togo'])

let table: Map<string, string> | undefined

function toTable(): Map<string, string> {
  const known = new Map<string, string>()
  for (const { code, names } of countries) {
    for (const name of names) {
      const lower = name.toLowerCase()
      if (!/^[a-z]+(?: [a-z]+)?$/.test(lower) || AMBIGUOUS.has(lower) || isEverydayWord(lower)) continue
      known.set(lower, code)
    }
  }
  return known
}
