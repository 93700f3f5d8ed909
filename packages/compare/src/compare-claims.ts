import type { Claim } from '@sayso/claims'
import { findConflicts } from './conflict.ts'
import type { Entry, Finding, Ledger, Quantity } from './ledger.ts'
import { findBadSums } from './parts.ts'
import { findBadPercents } from './percent-of-whole.ts'
import { type QuantityTerms, toPlaceTerm, toTerms } from './quantity.ts'
import { findNarrowed } from './range-narrowed.ts'
import { readWindow } from './time-window.ts'

/**
 * Lays claims side by side: the same quantity across articles and sources, in order of time, and what
 * does not fit. The claims may come in any order; the ledger is the same for the same claims.
 *
 * @example
 * compareClaims([]).quantities.length // => 0
 */
export function compareClaims(claims: Iterable<Claim>): Ledger {
  const all = [...claims].sort(byPlaceInText)
  const groups = groupByQuantity(all)
  const findings: Finding[] = []
  const quantities = groups.map(({ terms, claims: group }, i): Quantity => {
    const id = `q${i + 1}`
    const label = toLabel(terms)
    const inTime = [...group].sort(byTime)
    findings.push(...findConflicts(inTime, terms, id, label), ...findNarrowed(inTime, terms, id, label))
    return { id, label, ...terms, entries: inTime.map(toEntry) }
  })
  for (const sentence of bySentence(all))
    findings.push(...findBadSums(sentence), ...findBadPercents(sentence))
  return {
    type: 'ledger',
    schema: 'sayso/ledger@1',
    claims: all.length,
    articles: new Set(all.map((claim) => claim.document.id)).size,
    quantities,
    findings,
  }
}

interface Group {
  readonly terms: QuantityTerms
  readonly claims: Claim[]
}

/** How far words of a claim reach: to any article, to its own, or no further than itself. */
function scopeOf({ id, document }: Claim, { kind, counted, event, place, country }: QuantityTerms): string {
  // With neither what is counted nor what befell it, two figures have nothing to be the same by; nor have
  // the ages of "a man" and "a man", unless the one who is so old has a name.
  if (counted === null && event === null) return id
  if (kind === 'age' && !/^\p{Lu}/u.test(counted ?? '')) return id
  return event === null && place === null && country === null ? document.id : ''
}

function groupByQuantity(claims: readonly Claim[]): Group[] {
  const byTerms = new Map<string, Group>()
  for (const claim of claims) {
    const terms = toTerms(claim)
    const key = JSON.stringify([...Object.values(terms), scopeOf(claim, terms)])
    const group = byTerms.get(key)
    if (group) group.claims.push(claim)
    else byTerms.set(key, { terms, claims: [claim] })
  }
  const groups = withPlaces([...byTerms.values()], findPlaces(claims))
  // Sorting is stable: within the same number of articles they keep the order of their first claim.
  return groups.sort((a, b) => reach(b) - reach(a))
}

/**
 * Claims that tell less of the place join those of the same quantity that tell more: a place without its
 * country first, then a country, or nothing. They join the only place that fits and that their article
 * names, be it for another of its figures, in its dateline or in its title.
 */
function withPlaces(groups: readonly Group[], placesOf: ReadonlyMap<string, Places>): Group[] {
  const withCountries = join(groups, placesOf, ({ place, country }) => place !== null && country === null)
  return join(withCountries, placesOf, ({ place, event }) => place === null && event !== null)
}

function join(
  groups: readonly Group[],
  placesOf: ReadonlyMap<string, Places>,
  tellsLess: (terms: QuantityTerms) => boolean,
): Group[] {
  const telling = new Map<string, Group[]>()
  const keyOf = ({ terms }: Group) => JSON.stringify([terms.kind, terms.unit, terms.counted, terms.event])
  for (const group of groups) {
    if (group.terms.place === null || tellsLess(group.terms)) continue
    const there = telling.get(keyOf(group))
    if (there) there.push(group)
    else telling.set(keyOf(group), [group])
  }
  const left: Group[] = []
  for (const group of groups) {
    const { place, country } = group.terms
    const fitting = tellsLess(group.terms)
      ? (telling.get(keyOf(group)) ?? []).filter(
          ({ terms }) =>
            (place === null || terms.place === place) &&
            (country === null || terms.country === null || terms.country === country),
        )
      : []
    const homeless: Claim[] = []
    for (const claim of group.claims) {
      const places = placesOf.get(claim.document.id)!
      const named = fitting.filter(({ terms }) => place !== null || namesPlace(places, terms.place!))
      if (named.length === 1) named[0]!.claims.push(claim)
      else homeless.push(claim)
    }
    if (fitting.length === 0) left.push(group)
    else if (homeless.length > 0) left.push({ ...group, claims: homeless })
  }
  return left
}

interface Places {
  readonly terms: Set<string>
  readonly title: string
}

/** The places that each article names. */
function findPlaces(claims: readonly Claim[]): Map<string, Places> {
  const places = new Map<string, Places>()
  for (const { document, where } of claims) {
    let found = places.get(document.id)
    if (!found) {
      found = { terms: new Set(), title: document.title?.toLowerCase() ?? '' }
      if (document.dateline) found.terms.add(toPlaceTerm(document.dateline.place) ?? '')
      places.set(document.id, found)
    }
    for (const { text } of where) found.terms.add(toPlaceTerm(text) ?? '')
  }
  return places
}

const namesPlace = ({ terms, title }: Places, place: string): boolean =>
  terms.has(place) || title.includes(place)

/** How many articles, and then how many claims, a group brings together. */
function reach({ claims }: Group): number {
  const articles = new Set(claims.map((claim) => claim.document.id)).size
  return articles * 1e6 + Math.min(claims.length, 1e6 - 1)
}

function toLabel({ kind, unit, counted, event, place, country }: QuantityTerms): string {
  const what = [counted ?? unit ?? kind, event].filter((word) => word !== null)
  const where = place?.replace(/(?<=^|[\s-])\p{Ll}/gu, (letter) => letter.toUpperCase()) ?? country
  return [what.join(' '), where].filter(Boolean).join(', ')
}

function toEntry(claim: Claim): Entry {
  const { document, figure } = claim
  return {
    claim: claim.id,
    document: document.id,
    title: document.title,
    publisher: document.publisher,
    published: document.published,
    when: claim.when?.edtf ?? null,
    low: figure.low,
    high: figure.high,
    bound: figure.bound,
    text: figure.text,
    counted: claim.counted?.text ?? null,
    source: claim.source?.name ?? null,
    stance: claim.stance,
    evidence: claim.evidence.exact,
    span: claim.evidence.span,
  }
}

function* bySentence(claims: readonly Claim[]): Generator<Claim[]> {
  let sentence: Claim[] = []
  for (const claim of claims) {
    const first = sentence[0]
    if (
      first &&
      (first.document.id !== claim.document.id || first.evidence.span.start !== claim.evidence.span.start)
    ) {
      yield sentence
      sentence = []
    }
    sentence.push(claim)
  }
  if (sentence.length > 0) yield sentence
}

const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function byPlaceInText(a: Claim, b: Claim): number {
  return (
    text(a.document.published ?? '', b.document.published ?? '') ||
    text(a.document.id, b.document.id) ||
    a.figure.span.start - b.figure.span.start ||
    text(a.id, b.id)
  )
}

function byTime(a: Claim, b: Claim): number {
  const [first, second] = [readWindow(a), readWindow(b)]
  const end = (window: typeof first) => window?.end ?? Number.POSITIVE_INFINITY
  return (end(first) === end(second) ? 0 : end(first) - end(second)) || byPlaceInText(a, b)
}
