import type { Claim } from '@sayso/claims'
import { countries, quantityTerms } from '@sayso/lexicon'
import { toSingular } from './singular.ts'
import { toWords } from './to-words.ts'

/** What a claim's figure measures, in terms that two articles' words for it share. */
export interface QuantityTerms {
  readonly kind: Claim['figure']['kind']
  readonly unit: string | null
  readonly counted: string | null
  readonly event: string | null
  /** The narrowest place that is no country; null where there is none. */
  readonly place: string | null
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null
}

const groups: ReadonlyMap<string, string> = new Map(quantityTerms.map(({ noun, group }) => [noun, group]))

const toCountryName = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/['’]s?$/, '')
const countryNames: ReadonlySet<string> = new Set(
  countries.flatMap(({ names }) => names.map((name) => name.toLowerCase())),
)

// Where the noun ends and what only tells more of it begins: "children under 7", "villagers in the delta".
const AFTER_HEAD =
  /\s(?:of|in|on|at|from|under|over|with|without|who|whose|that|which|to|for|near|aged|by|and)\s|[,(]/

// Units whose counts are of the same things whatever else the noun phrase says; for all others the whole phrase tells.
const countedByHead: ReadonlySet<string | null> = new Set(['person', 'household', 'building'])

// What befalls refugees befalls people; who is killed among them is counted apart.
const countedApart: ReadonlySet<string | null> = new Set(['dead', 'injured', 'missing', 'detained'])

/** What the figure of a claim measures. */
export function toTerms(claim: Claim): QuantityTerms {
  const { kind, unit } = claim.figure
  const event = claim.event?.category ?? claim.event?.lemma ?? null
  const counted = claim.counted?.text ?? claim.of?.text
  const phrase = counted === undefined ? null : toWords(counted)
  const place = claim.where.find(({ text }) => toPlaceTerm(text) !== null)
  // A claim that names no place is of the dateline's country, as far as can be told.
  const country = (place ?? claim.where[0])?.country ?? claim.document.dateline?.country ?? null
  return {
    kind,
    unit: unit?.toLowerCase() ?? null,
    counted: countedByHead.has(unit) ? toHeadTerm(phrase, unit, event) : phrase && toPhraseTerm(phrase, kind),
    event,
    place: place ? toPlaceTerm(place.text) : null,
    country,
  }
}

function toHeadTerm(phrase: string | null, unit: string | null, event: string | null): string | null {
  const cut = phrase?.search(AFTER_HEAD) ?? -1
  const head = (cut > 0 ? phrase!.slice(0, cut) : (phrase ?? '')).match(/[\p{L}\p{N}'’-]+/gu)?.at(-1)
  // "Three million have died", "24 Bengalis were killed": nothing, or a name of a people, is people.
  const unnamed = unit === 'person' ? 'people' : unit
  if (head === undefined) return unnamed
  const noun = toSingular(head.toLowerCase())
  const group = groups.get(noun)
  if (group === 'refugee' && !countedApart.has(event)) return 'people'
  if (group !== undefined) return group
  return unit === 'person' && /^\p{Lu}/u.test(head) ? 'people' : noun
}

function toPhraseTerm(phrase: string, kind: Claim['figure']['kind']): string | null {
  // Whose age it is: a name keeps its capital, by which it is told from "a man".
  if (kind === 'age' && /^\p{Lu}/u.test(phrase)) return phrase
  const words = phrase.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? []
  const told = words.filter((word) => !/^(?:the|a|an|its|their|his|her|this|that|these|those)$/.test(word))
  return told.length === 0 ? null : told.map(toSingular).join(' ')
}

/**
 * A place's name without what only tells which part of it, or what sort of place it is: "northern Orvale
 * Province" -> "orvale". Null for a country, "southern China" too.
 */
export function toPlaceTerm(place: string): string | null {
  if (countryNames.has(toCountryName(place))) return null
  const words = toWords(place)
    .toLowerCase()
    .split(/[\s,]+/)
  while (
    words.length > 1 &&
    /^(?:the|(?:north|south|east|west|central|upper|lower)[a-z-]*)$/.test(words[0]!)
  ) {
    words.shift()
  }
  while (
    words.length > 1 &&
    /^(?:province|state|district|city|region|county|town|village)$/.test(words.at(-1)!)
  ) {
    words.pop()
  }
  const name = words.join(' ')
  return name === '' || countryNames.has(name) ? null : name
}
