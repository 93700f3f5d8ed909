import { countries, datelineCities, findPlacesNamed, type State, states, toPlaceKey } from '@sayso/lexicon'

/** Where a dateline's place lies. */
export interface DatelinePlace {
  readonly region: string | null
  readonly country: string | null
}

const cities = new Map(datelineCities.map((city) => [toPlaceKey(city.name), city]))
const stateByName = new Map<string, State>()
for (const state of states)
  for (const name of [state.name, ...state.short])
    stateByName.set(name.replace(/[.\s]/g, '').toLowerCase(), state)
const countryByName = new Map<string, string>()
for (const { code, names } of countries) for (const name of names) countryByName.set(toPlaceKey(name), code)

countryByName.set('pr', 'PR')

/** The state or province that a dateline's second part names: "Calif.", "ILL.", "British Columbia". */
export function readState(text: string): State | undefined {
  return stateByName.get(text.replace(/[.\s]/g, '').toLowerCase())
}

/** ISO 3166-1 alpha-2 of the country that a dateline's part names. */
export function readCountry(text: string): string | undefined {
  return countryByName.get(toPlaceKey(text.replace(/^the /i, '')))
}

/** The region and country of a place with the parts that followed it; null where neither they nor the gazetteer tell. */
export function locate(place: string, parts: readonly string[]): DatelinePlace {
  const first = place.split('/')[0]!
  const alone = cities.get(toPlaceKey(first))
  for (const part of parts) {
    // "M Va.": what stands before a short form is a slip.
    const state =
      readState(part) ??
      (/ [A-Z][a-z]+\.$/.test(part) ? readState(part.slice(part.lastIndexOf(' ') + 1)) : undefined)
    // "NEW YORK, Louisville, Ky.": two datelines in one.
    if (state && alone?.region && alone.region !== state.name && parts.length > 1)
      return { region: alone.region, country: alone.country }
    const country = readCountry(part)
    // "TBILISI, Georgia": the state only where it has such a town.
    if (state && country && country !== state.country)
      return findPlacesNamed(first).some((each) => each.region === state.name)
        ? { region: state.name, country: state.country }
        : { region: null, country }
    if (state) return { region: state.name, country: state.country }
    if (country) return { region: null, country }
  }
  for (const part of parts) {
    const province = findPlacesNamed(part).find((each) => each.kind === 'province')
    if (province) return { region: null, country: province.country }
  }
  if (alone) return { region: alone.region, country: alone.country }
  const country = readCountry(first)
  if (country) return { region: null, country }
  // Words that say where it lies, and that nobody knows: then it may be any of its name.
  if (parts.length > 0 && !parts.some(isKnownPlace)) return { region: null, country: null }
  const places = findPlacesNamed(first)
  const [best, next] = [...places].sort((a, b) => weight(b) - weight(a))
  if (!best) return { region: null, country: null }
  // Lewiston: of towns about as great in several states none is chosen.
  const rival = places.some(
    (each) => each.country === best.country && each.region !== best.region && weight(each) > weight(best) - 2,
  )
  const foreign = next !== undefined && next.country !== best.country && weight(next) === weight(best)
  return { region: rival ? null : best.region, country: foreign ? null : best.country }
}

const weight = (place: { kind: string; size: number }) => (place.kind === 'province' ? 5 : place.size)

/** True for a city of some 300,000 people and more, or one that stands alone in datelines. */
export function isGreatCity(name: string): boolean {
  const key = toPlaceKey(name.split('/')[0]!)
  if (cities.has(key)) return true
  return (
    readCountry(name) === undefined &&
    findPlacesNamed(name).some((each) => each.kind === 'city' && each.size > 5)
  )
}

/** True where a name is that of a place the lexicons know. */
export function isKnownPlace(name: string): boolean {
  const first = name.split('/')[0]!
  return (
    cities.has(toPlaceKey(first)) || readCountry(first) !== undefined || findPlacesNamed(first).length > 0
  )
}
