import type { Candidate } from './candidate.ts'
import { readKnownName } from './known-names.ts'
import { isCompanySuffix } from './name-words.ts'

const between = /^(?:, | and |, and | or | & |\/)$/
const placesAfter =
  /^ (?:districts|provinces|villages|counties|regions|towns|townships|cities|states|municipalities|regencies|areas|islands)\b/
const placesNamed =
  /\b(?:districts|provinces|villages|counties|regions|towns|cities|states|municipalities|regencies|areas|islands|neighbou?rhoods|suburbs|parishes|communes|localities|hamlets|settlements),? (?:including|such as|like|namely) $/
const placesBefore =
  /\b(?:districts|provinces|villages|counties|regions|towns|cities|states|municipalities|regencies|areas|islands|localities|hamlets|settlements|communes|neighbou?rhoods|suburbs|townships|including|such as)(?: of| (?:in|of|across) the \w+:)?:? $/

/**
 * Guesses made sure by the list they stand in: in "Trang, Lan Ska and Krabi", or in "the districts
 * of Lan Ska and Chang Klang", every name is a place.
 */
export function settleLists(text: string, candidates: Candidate[]): void {
  let from = 0
  for (let i = 1; i <= candidates.length; i++) {
    const last = candidates[i - 1]!
    const next = candidates[i]
    if (next && next.start - last.end <= 6 && between.test(text.slice(last.end, next.start))) continue
    if (i - from > 1) settle(text, candidates, from, i)
    from = i
  }
}

const reached =
  /\b(?:hit|struck|lashed|battered|swept|reached|pounded|slammed|engulfed|flooded|ravaged|from|to|at|around|between|towards?) $/

/** "hit X in Kenya", "from X in Kenya": an unknown name before "in" and a place is a place. */
export function settleBeforePlaces(text: string, candidates: Candidate[]): void {
  for (let i = 0; i + 1 < candidates.length; i++) {
    const candidate = candidates[i]!
    const next = candidates[i + 1]!
    if (!candidate.lone || next.type !== 'place' || !next.sure || next.start - candidate.end !== 4) continue
    if (text.slice(candidate.end, next.start) !== ' in ') continue
    if (!reached.test(text.slice(Math.max(0, candidate.start - 12), candidate.start))) continue
    candidates[i] = { ...candidate, lone: undefined, type: 'place', country: null }
  }
}

function settle(text: string, candidates: Candidate[], from: number, to: number): void {
  const members = candidates.slice(from, to)
  const places = members.filter(({ type }) => type === 'place').length
  const bold = places > 1 && members.length > 3
  if (places === members.length) return
  const last = members.at(-1)!
  const before = text.slice(Math.max(0, members[0]!.start - 30), members[0]!.start)
  const told =
    placesAfter.test(text.slice(last.end, last.end + 18)) ||
    (/(?:including|such as|like|namely) $/.test(before)
      ? placesNamed.test(before)
      : placesBefore.test(before))
  const guesses = members.filter(
    ({ type, sure, title }) => type !== 'place' && (!sure || ((bold || told) && type === 'person' && !title)),
  ).length
  if (guesses === 0 || places + guesses < members.length) return
  if (!told && (places === 0 || members.length < 3)) return
  for (let i = from; i < to; i++) {
    const candidate = candidates[i]!
    if (candidate.type === 'place') continue
    candidates[i] = { ...candidate, lone: undefined, type: 'place', country: null }
  }
}

/**
 * A name of one word that is a company where its kind is told ("Uccel <UCE>") is one wherever nothing else is known of it; so is the
 * first word of a firm's name that a town bears too, but not behind "in": "Greenwood Resources Inc … [Greenwood]'s board".
 */
export function settleCompanies(text: string, candidates: Candidate[]): void {
  let companies: Set<string> | undefined
  let firms: Set<string> | undefined
  for (const { type, sure, text: name } of candidates) {
    if (type !== 'organization') continue
    if (sure && !name.includes(' ')) companies = (companies ?? new Set()).add(name)
    const space = name.indexOf(' ')
    if (space > 0 && isCompanySuffix(name.slice(name.lastIndexOf(' ') + 1)))
      firms = (firms ?? new Set()).add(name.slice(0, space))
  }
  if (!companies && !firms) return
  candidates.forEach((candidate, index) => {
    const { type, sure, title, text: name, start, end } = candidate
    if (type === 'person' && !sure && !title && companies?.has(name))
      candidates[index] = { ...candidate, lone: undefined, type: 'organization' }
    else if (
      type === 'place' &&
      firms?.has(name) &&
      readKnownName(name) === undefined &&
      !/^, \p{Lu}/u.test(text.slice(end, end + 3)) &&
      !/\b(?:in|near|at|outside|across|around|from|to) $/.test(text.slice(Math.max(0, start - 9), start))
    )
      candidates[index] = { ...candidate, lone: undefined, type: 'organization', country: null }
  })
}

/**
 * A name of which nothing else is known is the place that the text has elsewhere under it: "a fire in [Orrin], Alta. … About 100 Orrin residents".
 * Not where people bear it too.
 */
export function settlePlaces(text: string, candidates: Candidate[]): void {
  if (!candidates.some(({ lone }) => lone)) return
  const places = new Map<string, string | null>()
  const borne = new Set<string>()
  for (const { type, text: name, country, lone, sure, title, start, end } of candidates) {
    // "shares in Orrin" alone does not make it a place.
    if (
      type === 'place' &&
      (sure ||
        /^, \p{Lu}/u.test(text.slice(end, end + 3)) ||
        /\b(?:near|outside) $/.test(text.slice(Math.max(0, start - 9), start)))
    )
      places.set(name.replace(INNER, '').replace(KIND, ''), country)
    else if (type === 'person' && !lone && (sure || title)) borne.add(name.slice(name.lastIndexOf(' ') + 1))
  }
  if (places.size === 0) return
  candidates.forEach((candidate, index) => {
    const { text: name, lone: isLone } = candidate
    if (!isLone || !places.has(name) || borne.has(name)) return
    candidates[index] = { ...candidate, lone: undefined, type: 'place', country: places.get(name) ?? null }
  })
}

// "Orrin County": the bare name.
const KIND = / (?:County|Province|District|Prefecture|Municipality|Township|Village|[a-z]+)$/

// "northern Orrin": the bare name.
const INNER = /^(?:\p{Ll}[\p{Ll}-]* )+/u

/** "Michael Jordan won. Jordan said": a country's or a town's name that a person of the text bears, away from "in" and the like. */
export function settleSurnames(text: string, candidates: Candidate[]): void {
  let families: Set<string> | undefined
  for (const { type, text: name } of candidates) {
    const space = name.lastIndexOf(' ')
    if (type === 'person' && space > 0) families = (families ?? new Set()).add(name.slice(space + 1))
  }
  if (!families) return
  candidates.forEach((candidate, index) => {
    const { type, text: name, start, end } = candidate
    if (type !== 'place' || !families.has(name)) return
    const before = text.slice(Math.max(0, start - 24), start)
    const next = candidates[index + 1]
    // "With the votes in, Jordan, Lee and Park led": one of a list of people.
    const isListed =
      next !== undefined &&
      (next.type === 'person' || families.has(next.text)) &&
      before.endsWith(', ') &&
      between.test(text.slice(end, next.start))
    if (!isListed && (notName.test(before) || /^, [A-Z]/.test(text.slice(end, end + 3)))) return
    candidates[index] = { ...candidate, type: 'person', country: null, sure: false }
  })
}

const notName =
  /\b(?:in|near|from|to|of|at|around|through|across|outside|into|the|north|south|east|west|northern|southern|eastern|western|central|between|leave|left|reached|hit|struck|visit|visited|over|toward|towards|throughout|downtown|and|with|against|for) $|[,(] $/i
