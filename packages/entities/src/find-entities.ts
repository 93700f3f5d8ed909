import { overlaps, type Span } from '@sayso/core'
import { findPlacesNamed, states } from '@sayso/lexicon'
import { type Abbreviation, findAbbreviations } from './acronyms.ts'
import type { Candidate } from './candidate.ts'
import { classifyRun } from './classify.ts'
import { type Joined, joinNames } from './join.ts'
import { readKnownName } from './known-names.ts'
import type { EntitiesLayers, Entity, Mention } from './layers.ts'
import { settleLists } from './lists.ts'
import { type CountryContext, readCountry } from './place-country.ts'
import { findRuns } from './runs.ts'
import { readRoleAfter } from './surroundings.ts'

/** What is known of a text beside its words. */
export interface EntityOptions {
  /** The stretches to read, in order: an article's blocks without its boilerplate. All of the text where absent. */
  readonly spans?: readonly Span[]
  /** Those of `spans` that are headings, where every word may have a capital. */
  readonly headings?: ReadonlySet<Span>
  /** ISO 3166-1 alpha-2 of the dateline. */
  readonly country?: string | null
}

const stateNames = new Set(states.map((state) => state.name))

/** True for a stretch in which capitals say nothing: nearly all its words have one, or all its letters are capitals. */
function shouts(text: string, span: Span): boolean {
  const slice = text.slice(span.start, Math.min(span.end, span.start + 240))
  const words = slice.match(/[A-Za-z][A-Za-z'’]*/g) ?? []
  if (words.length < 3) return false
  let capital = 0
  let upper = 0
  let long = 0
  for (const word of words) {
    if (word === word.toUpperCase() && word.length > 1) upper++
    if (word.length > 3) {
      long++
      if (/^[A-Z]/.test(word)) capital++
    }
  }
  return upper > words.length * 0.7 || (long > 2 && capital > long * 0.75)
}

/**
 * The people, organizations, places and demonyms that a text names, and which mentions name the
 * same thing. Spans point into `text`; mentions are in order and do not overlap.
 *
 * @example
 * findEntities('Floods hit Mombasa, Kenya.').mentions.map((mention) => mention.country) // => ['KE', 'KE']
 */
export function findEntities(text: string, options: EntityOptions = {}): EntitiesLayers {
  const spans = options.spans ?? linesOf(text)
  const candidates: Candidate[] = []
  const headings: Span[] = []
  const abbreviations = text.includes('(') ? findAbbreviations(text) : []
  for (const span of spans) {
    if (options.headings?.has(span) || shouts(text, span)) {
      headings.push(span)
      continue
    }
    for (const run of findRuns(text, span)) candidates.push(...classifyRun(text, run))
  }
  settleLists(text, candidates)
  const withLong = mergeLongNames(
    candidates,
    abbreviations.map(({ long, longSpan }) => ({ long, span: longSpan })),
  )
  const known = new Map<string, Candidate>()
  for (const candidate of withLong)
    if (candidate.sure && !known.has(candidate.text)) known.set(candidate.text, candidate)
  for (const span of headings) withLong.push(...readHeading(text, span, known))
  withLong.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Candidate[] = []
  for (const candidate of withLong) if (candidate.start >= (kept.at(-1)?.end ?? 0)) kept.push(candidate)
  nameAcronyms(kept, abbreviations)
  const joined = joinNames(kept, abbreviations)
  const lone = new Set(
    joined
      .filter((thing) => thing.members.every((member) => kept[member]!.lone))
      .flatMap((thing) => thing.members),
  )
  return toLayers(text, kept, joined, lone, options.country ?? null)
}

/** An acronym that the text explains is what its name in full is, whatever else bears its letters. */
function nameAcronyms(candidates: Candidate[], abbreviations: readonly Abbreviation[]): void {
  if (abbreviations.length === 0) return
  const typeOf = new Map<string, Candidate>()
  for (const { short, longSpan } of abbreviations) {
    const long = candidates.find(({ start, end }) => start === longSpan.start && end === longSpan.end)
    if (long) typeOf.set(short, long)
  }
  candidates.forEach((candidate, index) => {
    const long = typeOf.get(candidate.text)
    if (long) candidates[index] = { ...candidate, type: long.type, country: long.country, sure: true }
  })
}

/** Leaves out the lone words that joined nothing, and numbers the rest. */
function toLayers(
  text: string,
  all: readonly Candidate[],
  joined: readonly Joined[],
  lone: ReadonlySet<number>,
  dateline: string | null,
): EntitiesLayers {
  const renumbered = new Map<number, number>()
  const kept: Candidate[] = []
  all.forEach((candidate, index) => {
    if (lone.has(index)) return
    renumbered.set(index, kept.length)
    kept.push(candidate)
  })
  const things = joined
    .filter((thing) => !lone.has(thing.members[0]!))
    .map((thing) => ({ ...thing, members: thing.members.map((member) => renumbered.get(member)!) }))
  const entityOf = new Map<number, number>()
  things.forEach((thing, index) => {
    for (const member of thing.members) entityOf.set(member, index)
  })
  const countries = readCountries(text, kept, dateline)
  const mentions: Mention[] = kept.map((candidate, index) => {
    const country = countries[index] ?? things[entityOf.get(index)!]!.country
    return {
      text: candidate.text,
      span: { start: candidate.start, end: candidate.end },
      type: candidate.type,
      ...(country ? { country } : {}),
      entity: entityOf.get(index)!,
    }
  })
  const entities: Entity[] = things.map((thing) => {
    const country = thing.country ?? thing.members.map((member) => mentions[member]!.country).find(Boolean)
    return {
      name: thing.name,
      type: thing.type,
      ...(country ? { country } : {}),
      aliases: [...thing.aliases],
      ...roleOf(text, thing, kept),
      mentions: thing.members,
    }
  })
  return { entities, mentions }
}

/** What the words beside its first mentions say a person is; else the title it bears. */
function roleOf(text: string, thing: Joined, kept: readonly Candidate[]): { role?: string } {
  if (thing.type !== 'person') return {}
  for (const member of thing.members.slice(0, 3)) {
    const { title, end } = kept[member]!
    if (title && /^[a-z]/.test(title)) return { role: title }
    const after = readRoleAfter(text, end)
    if (after) return { role: after }
  }
  return thing.role ? { role: thing.role } : {}
}

/** The lines of a bare text. */
function linesOf(text: string): Span[] {
  const spans: Span[] = []
  let start = 0
  while (start < text.length) {
    let end = text.indexOf('\n', start)
    if (end < 0) end = text.length
    if (end > start) spans.push({ start, end })
    start = end + 1
  }
  return spans
}

/** Names that an acronym explains take the place of the pieces that were read in them. */
function mergeLongNames(
  candidates: readonly Candidate[],
  longs: readonly { readonly long: string; readonly span: Span }[],
): Candidate[] {
  if (longs.length === 0) return [...candidates]
  const kept = candidates.filter((candidate) => !longs.some(({ span }) => overlaps(candidate, span)))
  for (const { long, span } of longs) {
    const inside = candidates.filter((candidate) => overlaps(candidate, span))
    const place = inside.length === 1 && inside[0]!.type === 'place' && inside[0]!.end === span.end
    kept.push({
      start: span.start,
      end: span.end,
      text: long,
      type: place ? 'place' : 'organization',
      country: inside.find((candidate) => candidate.country)?.country ?? null,
      sure: true,
    })
  }
  return kept
}

/** In a heading only names count that the rest of the article or the lexicons know. */
function readHeading(text: string, span: Span, known: ReadonlyMap<string, Candidate>): Candidate[] {
  const found: Candidate[] = []
  const words = [...text.slice(span.start, span.end).matchAll(/[A-Z][A-Za-z.]*(?:[-][A-Za-z]+)*/g)]
  for (let i = 0; i < words.length; i++) {
    for (let size = Math.min(4, words.length - i); size > 0; size--) {
      const start = span.start + words[i]!.index
      const lastWord = words[i + size - 1]!
      const end = span.start + lastWord.index + lastWord[0].length
      const name = text.slice(start, end)
      if (end - start > 40 || name.includes(',')) continue
      const seen = known.get(name)
      const lexicon = seen ? undefined : readKnownName(name)
      const shouted = size <= 3 && name.length > 4 && name === name.toUpperCase() ? findPlacesNamed(name) : []
      const city = shouted.length > 0 && shouted.some((place) => place.size > 6 && !place.word)
      if (!seen && !lexicon && !city) continue
      found.push({
        start,
        end,
        text: name,
        type: seen?.type ?? lexicon?.type ?? 'place',
        country: seen?.country ?? lexicon?.country ?? (city ? shouted[0]!.country : null),
        sure: true,
      })
      i += size - 1
      break
    }
  }
  return found
}

/** The country of every place, read in the light of the others. */
function readCountries(
  text: string,
  candidates: readonly Candidate[],
  dateline: string | null,
): (string | null)[] {
  const counts = new Map<string, number>()
  const regions = new Set<string>()
  const count = (country: string | null, by: number) => {
    if (country) counts.set(country, (counts.get(country) ?? 0) + by)
  }
  count(dateline, 1)
  for (const candidate of candidates) {
    const known = readKnownName(candidate.text)
    if (known?.country) count(known.country, 1)
    else if (candidate.type === 'place' && candidate.sure && candidate.country) count(candidate.country, 0.5)
    for (const name of [
      candidate.text,
      candidate.text.replace(/^(?:Northern|Southern|Central|Eastern|Western) /, ''),
    ])
      if (stateNames.has(name) && !(name === 'Georgia' && !regions.has('Georgia'))) {
        regions.add(name)
        count(states.find((state) => state.name === name)!.country, 1)
      }
  }
  let near: string | null = dateline
  return candidates.map((candidate) => {
    if (candidate.type === 'demonym') {
      if (candidate.country) near = candidate.country
      return candidate.country
    }
    if (candidate.type !== 'place') return candidate.country
    const known = readKnownName(candidate.text)
    if (known && candidate.text !== 'Georgia') {
      if (known.country) near = known.country
      return known.country
    }
    const context: CountryContext = { counts, regions, near }
    const country = readCountry(candidate.text, text.slice(candidate.end, candidate.end + 40), context)
    if (country && candidate.sure) near = country
    return country
  })
}
