import { isEverydayWord } from '@sayso/lexicon'
import type { Abbreviation } from './acronyms.ts'
import type { Candidate } from './candidate.ts'
import { opensKnownName, readKnownName, readSameAs } from './known-names.ts'
import type { EntityType } from './layers.ts'
import { isCompanySuffix } from './name-words.ts'
import { partyWords } from './not-names.ts'

/** A thing in the making: its names and the candidates that name it. */
export interface Joined {
  name: string
  type: EntityType
  country: string | null
  readonly aliases: Set<string>
  readonly members: number[]
  role?: string
}

const bare = (name: string) =>
  /[^A-Za-z]/.test(name)
    ? name
        .replace(/^[Tt]he /, '')
        .replace(/[.,]/g, '')
        .replace(/\s+/g, ' ')
    : name

/**
 * Joins the candidates of one article that name one thing: the same name, a person's surname, an
 * acronym that the text explains, the beginning of a company's name. Types never mix.
 */
export function joinNames(candidates: Candidate[], abbreviations: readonly Abbreviation[]): Joined[] {
  const things: Joined[] = []
  const byName = new Map<string, Joined>()
  const key = (type: EntityType, name: string) =>
    type + bare((type === 'person' ? undefined : readSameAs(name)) ?? name).toLowerCase()
  const exact = {
    person: new Map<string, Joined>(),
    organization: new Map<string, Joined>(),
    place: new Map<string, Joined>(),
    demonym: new Map<string, Joined>(),
  }
  const families = new Map<string, Joined[]>()
  const firsts = new Map<string, Joined>()
  // The name as it was read may begin before what the letters explain: "UN Office for ... (OCHA)".
  const namesByEnd = new Map(
    abbreviations.length === 0 ? [] : candidates.map((each) => [each.end, each] as const),
  )
  const longOf = new Map(
    abbreviations.map(({ short, long, longSpan }) => {
      const name = namesByEnd.get(longSpan.end)
      return [short, name && name.start <= longSpan.start ? name.text : long] as const
    }),
  )

  /** The person of that family or given name who was last named in full before, else the first after. */
  const readPerson = (word: string, index: number): Joined | undefined => {
    const people = families.get(word)
    if (!people) return undefined
    let best = people[0]!
    for (const person of people) {
      const first = person.members[0]!
      if (first < index && (best.members[0]! > index || first > best.members[0]!)) best = person
    }
    return best
  }

  const readThing = (candidate: Candidate, written: string, index: number): Joined | undefined => {
    const { type, text, sure, title } = candidate
    const known = byName.get(written)
    if (known) return known
    const one = !text.includes(' ')
    if (one && (type === 'person' || (type === 'place' && !sure))) {
      const person = readPerson(text, index)
      if (person) return person
    }
    if (one && type !== 'demonym' && type !== 'place' && longOf.has(text)) {
      const long = byName.get(key('organization', longOf.get(text)!))
      if (long) return long
    }
    if (type === 'organization' || (type === 'person' && !title && !sure)) {
      const company = firsts.get(text) ?? firsts.get(readSameAs(text) ?? '')
      if (company) return company
    }
    if (type === 'person' && !one) {
      // "Mohammad Yusufi" after "Mohammad Karim Yusufi".
      const words = text.split(' ')
      const person = readPerson(words.at(-1)!, index)
      // "Suu Kyi" after "Aung San Suu Kyi".
      if (person && (person.name.startsWith(`${words[0]} `) || person.name.endsWith(` ${text}`)))
        return person
    }
    return undefined
  }

  const add = (candidate: Candidate, written: string): Joined => {
    const { type, country } = candidate
    const thing: Joined = {
      name: candidate.text.replace(/\s+/g, ' '),
      type,
      country,
      aliases: new Set(),
      members: [],
    }
    things.push(thing)
    byName.set(written, thing)
    if (type === 'person') {
      const words = thing.name.split(' ')
      if (words.length > 1)
        for (const word of [words.at(-1)!, words[0]!]) {
          const people = families.get(word)
          if (people) people.push(thing)
          else families.set(word, [thing])
        }
    } else if (type === 'organization')
      for (const first of [...shortNames(thing.name), ...withoutCountry(thing.name)])
        if (!firsts.has(first)) firsts.set(first, thing)
    return thing
  }

  // Longer names first, so that a short one finds the thing it is short for wherever it stands.
  const byWords: number[][] = []
  candidates.forEach(({ text }, index) => {
    let spaces = 0
    for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) spaces++
    const same = byWords[spaces]
    if (same) same.push(index)
    else byWords[spaces] = [index]
  })
  for (let spaces = byWords.length - 1; spaces >= 0; spaces--)
    for (const index of byWords[spaces] ?? []) {
      const candidate = candidates[index]!
      const seen = exact[candidate.type].get(candidate.text)
      const written = seen ? '' : key(candidate.type, candidate.text)
      const thing = seen ?? readThing(candidate, written, index) ?? add(candidate, written)
      if (thing.type === candidate.type && (spaces > 0 || thing.type !== 'person'))
        exact[thing.type].set(candidate.text, thing)
      if (thing.type !== candidate.type)
        candidates[index] = { ...candidate, type: thing.type, country: thing.country }
      else thing.country ??= candidate.country
      const short = candidate.text === thing.name ? thing.name : candidate.text.replace(/\s+/g, ' ')
      if (short !== thing.name) {
        // "N Koreans" and "North Koreans": the fuller is the name.
        const fuller =
          thing.type !== 'person' && short.length > thing.name.length && readSameAs(short) !== undefined
        thing.aliases.add(fuller ? thing.name : short)
        if (fuller) thing.name = short
        thing.aliases.delete(thing.name)
      }
      if (candidate.title && !thing.role) thing.role = candidate.title
      thing.members.push(index)
    }
  for (const [short, long] of longOf) {
    const thing = byName.get(key('organization', long))
    if (thing && short !== thing.name) thing.aliases.add(short)
  }
  for (const { members } of things) if (members.length > 1) members.sort((a, b) => a - b)
  things.sort((a, b) => a.members[0]! - b.members[0]!)
  return things
}

/** "U.S. Supreme Court" -> "Supreme Court". */
function withoutCountry(name: string): string[] {
  const space = name.indexOf(' ')
  if (space < 0 || !opensKnownName(name.slice(0, space).replace(/\.$/, ''))) return []
  const words = name.split(' ')
  for (let size = Math.min(3, words.length - 2); size > 0; size--) {
    const known = readKnownName(words.slice(0, size).join(' '))
    if (known && known.type !== 'organization') return [words.slice(size).join(' ')]
  }
  return []
}

/** What a company goes by after its first mention: "Sears Savings Bank of Glendale" -> "Sears Savings", "Sears". */
function shortNames(name: string): string[] {
  if (!name.includes(' ')) return []
  const words = name.replace(/ (?:of|for) .*$/, '').split(' ')
  const last = words.at(-1)!
  const company = isCompanySuffix(last) || last === 'Bank' || last === 'Airlines'
  const short: string[] = []
  for (let cut = words.length - 1; cut > 0; cut--) {
    const first = words.slice(0, cut).join(' ')
    const known = readKnownName(first)
    if ((known && known.type !== 'organization') || partyWords.has(first)) continue
    if (cut > 1 || (company && !(isEverydayWord(first) && first.length < 4))) short.push(first)
  }
  return short
}
