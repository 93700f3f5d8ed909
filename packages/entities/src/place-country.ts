import { datelineCities, findPlacesNamed, type GazetteerPlace, states } from '@sayso/lexicon'
import { isCompassWord, readKnownName } from './known-names.ts'

const standsAlone = new Map(datelineCities.map((city) => [city.name.toLowerCase(), city.country]))
const stateNames = new Map(
  states.flatMap((state) => [state.name, ...state.short].map((name) => [name, state] as const)),
)

/** What an article says of countries, as far as it has been read. */
export interface CountryContext {
  /** How often each country is named, its people and the dateline included. */
  readonly counts: ReadonlyMap<string, number>
  /** States and provinces of the US and Canada that it names, by full name. */
  readonly regions: ReadonlySet<string>
  /** The country that stands nearest before the place, or of the dateline. */
  readonly near: string | null
}

/**
 * The country a name's bearers and the article's other places agree on: the country that follows
 * it after a comma, else the one of its bearers that the article speaks of, else the greatest
 * bearer. Null where the name is unknown and the article speaks of no country.
 */
export function readCountry(name: string, after: string, context: CountryContext): string | null {
  const following = after.match(/^,? \(?((?:[A-Z][A-Za-z.]+ ?){1,3})/)?.[1]?.trim()
  // "Alabama, Florida, Georgia": a list of states, not a town and its country.
  const listed = following !== undefined && stateNames.has(name) && stateNames.has(following)
  if (following && !listed && after.startsWith(',')) {
    const country = readKnownName(following)
    if (country?.type === 'place' && country.country) {
      const state = stateNames.get(following)
      if (!state || !findPlacesNamed(name).some((place) => place.region === state.name))
        return country.country
      return state.country
    }
    const state = stateNames.get(following)
    if (state) return state.country
    const provinces = findPlacesNamed(following).filter((place) => place.kind === 'province')
    if (provinces.length > 0) return choose(provinces, following, context)
  }
  let places = findPlacesNamed(name)
  const within = readWithin(after)
  if (within !== undefined && (places.some(({ country }) => country === within) || places.every(isSmall)))
    return within
  const words = name.split(' ')
  for (let cut = 1; places.length === 0 && cut < words.length && isCompassWord(words[cut - 1]!); cut++) {
    const rest = words.slice(cut).join(' ')
    const known = readKnownName(rest)
    if (known) return known.country
    places = findPlacesNamed(rest)
  }
  if (places.length === 0 && words.length > 1) {
    const first = words.slice(0, -1).join(' ')
    const known = readKnownName(first)
    if (known?.type === 'place') return known.country
    places = findPlacesNamed(first).filter((place) => context.counts.has(place.country))
  }
  const home = context.near ?? dominant(context)
  // A small town of a country that the article does not speak of is rather one that the gazetteer lacks.
  const stray = places.every(
    (place) => place.kind === 'city' && place.size < 5 && (context.counts.get(place.country) ?? 0) < 1,
  )
  if (places.length > 0 && home !== null && stray) return home
  if (places.length > 0) return choose(places, name, context, after)
  return context.near ?? dominant(context)
}

const isSmall = ({ kind, size }: GazetteerPlace) => kind === 'city' && size < 6

const inside =
  /^(?: (?:district|province|county|township|village|town|area|region|state|municipality|subdistrict|governorate|regency|city|valley|river))? (?:of|in) (?:the )?(?:[a-z-]+ ){0,2}(?:(?:district|province|county|state|region|part|parts|city|area|island) of )?((?:[A-Z][\p{L}’'-]+ ?){1,3})/u

/** The country of what a place is said to lie in: "the Chitral district of Khyber Pakhtunkhwa", "Harn in the south of Kenya". */
function readWithin(after: string): string | undefined {
  const match = inside.exec(after)
  if (!match) return undefined
  const name = match[1]!.trim().replace(/['’]s$/, '')
  const known = readKnownName(name)
  if (known) return known.type === 'place' && !stateNames.has(name) ? (known.country ?? undefined) : undefined
  const provinces = findPlacesNamed(name).filter(({ kind }) => kind === 'province')
  return provinces.length > 0 && provinces.every(({ country }) => country === provinces[0]!.country)
    ? provinces[0]!.country
    : undefined
}

const stateBefore =
  /^(?:['’]s)? (?:Gov|Lt|Sen|Rep|Republican|Democrat|Attorney|Secretary of State|Supreme|National Guard|state|legislat|lawmaker|governor|senator)/

function choose(
  places: readonly GazetteerPlace[],
  name: string,
  context: CountryContext,
  after = '',
): string {
  let best = places[0]!
  let bestScore = Number.NEGATIVE_INFINITY
  const alone = standsAlone.get(name.toLowerCase())
  const state = stateNames.has(name)
  for (const place of places) {
    // A country outweighs a town of its name, but not the state: Georgia.
    const country = state ? 7 : 12
    let score = place.kind === 'country' ? country : place.kind === 'province' ? 6 : place.size
    if (state && place.region === name && stateBefore.test(after)) score += 6
    const count = context.counts.get(place.country) ?? 0
    if (count > 0) score += 4 + Math.min(4, count)
    if (place.country === context.near) score += 2
    if (place.region && context.regions.has(place.region)) score += 6
    if (alone === place.country) score += 5
    if (score > bestScore) {
      bestScore = score
      best = place
    }
  }
  return best.country
}

/** The country of which an article speaks more than of all others together; null where there is none. */
export function dominant(context: Pick<CountryContext, 'counts'>): string | null {
  let total = 0
  let best: string | null = null
  let most = 0
  for (const [country, count] of context.counts) {
    total += count
    if (count > most) {
      most = count
      best = country
    }
  }
  return most * 2 > total ? best : null
}
