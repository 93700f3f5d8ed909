import type { Claim } from '@sayso/claims'
import { findConflicts } from './conflict.ts'
import type { Entry, Finding, Ledger, Quantity } from './ledger.ts'
import { findBadSums } from './parts.ts'
import { findBadPercents } from './percent-of-whole.ts'
import { type QuantityTerms, toTerms } from './quantity.ts'
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
    findings.push(...findConflicts(inTime, id, label), ...findNarrowed(inTime, id, label))
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

function groupByQuantity(claims: readonly Claim[]): Group[] {
  const byTerms = new Map<string, Group>()
  for (const claim of claims) {
    const terms = toTerms(claim)
    // With neither what is counted nor what befell it, two figures have nothing to be the same by.
    const nothing = terms.counted === null && terms.event === null
    const key = JSON.stringify(nothing ? [claim.id] : Object.values(terms))
    const group = byTerms.get(key)
    if (group) group.claims.push(claim)
    else byTerms.set(key, { terms, claims: [claim] })
  }
  const groups = withPlaces([...byTerms.values()])
  // Sorting is stable: within the same number of articles they keep the order of their first claim.
  return groups.sort((a, b) => reach(b) - reach(a))
}

/**
 * Claims that tell less of the place join those of the same quantity that tell more, where these all name
 * the same: a place without its country first, then a country, or nothing.
 */
function withPlaces(groups: readonly Group[]): Group[] {
  const withCountries = joinTheOnly(groups, ({ place, country }) => place !== null && country === null)
  return joinTheOnly(withCountries, ({ place, event }) => place === null && event !== null)
}

function joinTheOnly(groups: readonly Group[], tellsLess: (terms: QuantityTerms) => boolean): Group[] {
  const telling = new Map<string, Group[]>()
  const keyOf = ({ terms }: Group) => JSON.stringify([terms.kind, terms.unit, terms.counted, terms.event])
  for (const group of groups) {
    if (group.terms.place === null || tellsLess(group.terms)) continue
    const there = telling.get(keyOf(group))
    if (there) there.push(group)
    else telling.set(keyOf(group), [group])
  }
  return groups.filter((group) => {
    const { place, country } = group.terms
    if (!tellsLess(group.terms)) return true
    const fitting = telling
      .get(keyOf(group))
      ?.filter(
        ({ terms }) =>
          (place === null || terms.place === place) &&
          (country === null || terms.country === null || terms.country === country),
      )
    if (fitting?.length !== 1) return true
    fitting[0]!.claims.push(...group.claims)
    return false
  })
}

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
