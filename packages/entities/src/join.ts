import { isEverydayWord } from '@sayso/lexicon'
import type { Abbreviation } from './acronyms.ts'
import type { Candidate } from './candidate.ts'
import { readKnownName, readSameAs } from './known-names.ts'
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
  name
    .replace(/^(?:The|the) /, '')
    .replace(/[.,]/g, '')
    .replace(/\s+/g, ' ')

/**
 * Joins the candidates of one article that name one thing: the same name, a person's surname, an
 * acronym that the text explains, the beginning of a company's name. Types never mix.
 */
export function joinNames(candidates: Candidate[], abbreviations: readonly Abbreviation[]): Joined[] {
  const things: Joined[] = []
  const byName = new Map<string, Joined>()
  const key = (type: EntityType, name: string) =>
    `${type}\n${bare((type === 'person' ? undefined : readSameAs(name)) ?? name).toLowerCase()}`
  const surnames = new Map<string, Joined>()
  const firsts = new Map<string, Joined>()

  const longOf = new Map(abbreviations.map((abbreviation) => [abbreviation.short, abbreviation]))
  const order = candidates.map((_, index) => index)
  // Longer names first, so that a short one finds the thing it is short for wherever it stands.
  const size = (index: number) => candidates[index]!.text.split(' ').length
  order.sort((a, b) => size(b) - size(a) || a - b)

  for (const index of order) {
    const candidate = candidates[index]!
    let { type } = candidate
    let thing = byName.get(key(type, candidate.text))
    const one = !candidate.text.includes(' ')
    if (!thing && one) {
      const person = surnames.get(candidate.text)
      if (person && (type === 'person' || (type === 'place' && !candidate.sure))) {
        thing = person
        type = 'person'
      }
      if (!thing && type !== 'demonym' && type !== 'place' && longOf.has(candidate.text)) {
        const long = longOf.get(candidate.text)!
        thing = byName.get(key('organization', long.long))
        if (thing) type = 'organization'
      }
    }
    if (!thing && (type === 'person' || type === 'organization') && !(type === 'person' && candidate.title)) {
      const company = firsts.get(candidate.text)
      if (company && (type === 'organization' || !candidate.sure)) {
        thing = company
        type = company.type
      }
    }
    if (!thing && type === 'person') {
      const words = candidate.text.split(' ')
      // "Mohammad Yusufi" after "Mohammad Karim Yusufi".
      const person = surnames.get(words.at(-1)!)
      if (person && words.length > 1 && person.name.split(' ')[0] === words[0]) thing = person
    }
    if (!thing) {
      thing = {
        name: candidate.text.replace(/\s+/g, ' '),
        type,
        country: candidate.country,
        aliases: new Set(),
        members: [],
      }
      things.push(thing)
      byName.set(key(type, candidate.text), thing)
      if (type === 'person') {
        const words = thing.name.split(' ')
        if (words.length > 1) {
          const family = words.at(-1)!
          if (!surnames.has(family)) surnames.set(family, thing)
          if (!surnames.has(words[0]!)) surnames.set(words[0]!, thing)
        }
      }
      if (type === 'organization') {
        for (const first of shortNames(thing.name)) if (!firsts.has(first)) firsts.set(first, thing)
      }
    }
    if (thing.type !== candidate.type)
      candidates[index] = { ...candidate, type: thing.type, country: thing.country }
    const short = candidate.text.replace(/\s+/g, ' ')
    if (short !== thing.name) thing.aliases.add(short)
    if (candidate.type === thing.type) thing.country ??= candidate.country
    if (candidate.title && !thing.role) thing.role = candidate.title
    thing.members.push(index)
  }
  for (const { short, long } of abbreviations) {
    const thing = byName.get(key('organization', long))
    if (thing && short !== thing.name) thing.aliases.add(short)
  }
  for (const thing of things) thing.members.sort((a, b) => a - b)
  things.sort((a, b) => a.members[0]! - b.members[0]!)
  return things
}

/** What a company goes by after its first mention: "Sears Savings Bank of Glendale" -> "Sears Savings", "Sears". */
function shortNames(name: string): string[] {
  const words = name.replace(/ (?:of|for) .*$/, '').split(' ')
  const last = words.at(-1)!
  const company = isCompanySuffix(last) || last === 'Bank' || last === 'Airlines'
  const short: string[] = []
  for (let cut = words.length - 1; cut > 0; cut--) {
    const first = words.slice(0, cut).join(' ')
    if (readKnownName(first) || partyWords.has(first)) continue
    if (cut > 1 || (company && !(isEverydayWord(first) && first.length < 4))) short.push(first)
  }
  return short
}
