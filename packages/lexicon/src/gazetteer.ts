import { countries } from './countries.ts'
import { cityRows } from './data/cities.ts'
import { provinceRows } from './data/provinces.ts'
import { states } from './us-states.ts'

/** A place of the gazetteer that bears a name. */
export interface GazetteerPlace {
  readonly kind: 'country' | 'province' | 'city'
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** Full name of the state or province; null outside the US and Canada. */
  readonly region: string | null
  /** Of a city: 0 is 5,000 people, each next twice as many, 9 the most; of others 10. */
  readonly size: number
  /** True where the name is also an everyday word ("Reading") or a family name ("Clinton"), so that it needs a word like "in" before it. */
  readonly word: boolean
}

// alias | the name in the gazetteer | country, where several have it
const aliases = `
New York|New York City|US
Washington|Washington|US
Washington DC|Washington|US
Quebec City|Quebec|CA
Frankfurt|Frankfurt am Main|DE
Peking|Beijing|CN
Canton|Guangzhou|CN
Nanking|Nanjing|CN
Tientsin|Tianjin|CN
Bombay|Mumbai|IN
Calcutta|Kolkata|IN
Madras|Chennai|IN
Bangalore|Bengaluru|IN
Rangoon|Yangon|MM
Naypyidaw|Nay Pyi Taw|MM
Saigon|Ho Chi Minh City|VN
Ha Noi|Hanoi|VN
Danang|Da Nang|VN
Kiev|Kyiv|UA
Kharkov|Kharkiv|UA
Odesa|Odessa|UA
Lvov|Lviv|UA
Leningrad|Saint Petersburg|RU
Petrograd|Saint Petersburg|RU
Stalingrad|Volgograd|RU
Constantinople|Istanbul|TR
Salonika|Thessaloniki|GR
Danzig|Gdansk|PL
Gdansk|Gdansk|PL
Leghorn|Livorno|IT
The Mecca|Mecca|SA
Mogadishu|Mogadishu|SO
Sanaa|Sanaa|YE
Sana'a|Sanaa|YE
Ulan Bator|Ulaanbaatar|MN
Alma-Ata|Almaty|KZ
Astana|Astana|KZ
Nur-Sultan|Astana|KZ
Phnom Penh|Phnom Penh|KH
Vientiane|Vientiane|LA
Marseilles|Marseille|FR
Lyons|Lyon|FR
Seville|Sevilla|ES
Saragossa|Zaragoza|ES
The Bronx|The Bronx|US
Tel Aviv|Tel Aviv|IL
Khartoum|Khartoum|SD
N'Djamena|N'Djamena|TD
Ndjamena|N'Djamena|TD
Asuncion|Asuncion|PY
Mosul|Mosul|IQ
Fallujah|Al Fallujah|IQ
Falluja|Al Fallujah|IQ
Ramadi|Ar Ramadi|IQ
Basra|Al Basrah al Qadimah|IQ
Aden|Aden|YE
Port-au-Prince|Port-au-Prince|HT
St Petersburg|Saint Petersburg|RU
Kathmandu|Kathmandu|NP
Chittagong|Chattogram|BD
Dacca|Dhaka|BD
Benares|Varanasi|IN
Pusan|Busan|KR
Inchon|Incheon|KR
Taegu|Daegu|KR
Kwangju|Gwangju|KR
Hochiminh City|Ho Chi Minh City|VN
Salisbury|Harare|ZW
Berne|Bern|CH
Basle|Basel|CH
Lucerne|Luzern|CH
Antwerp|Antwerpen|BE
Ghent|Gent|BE
Cologne|Koln|DE
Nuremberg|Nurnberg|DE
Duesseldorf|Dusseldorf|DE
Cracow|Krakow|PL
Breslau|Wroclaw|PL
Aarhus|Arhus|DK
Gothenburg|Goteborg|SE
Oporto|Porto|PT
Salonica|Thessaloniki|GR
Kishinev|Chisinau|MD
Irbil|Erbil|IQ
Baquba|Baqubah|IQ
Teheran|Tehran|IR
Jidda|Jeddah|SA
Mazar-i-Sharif|Mazar-e Sharif|AF
Dehradun|Dehra Dun|IN
Bhubaneswar|Bhubaneshwar|IN
Trivandrum|Thiruvananthapuram|IN
Baroda|Vadodara|IN
Naypyitaw|Nay Pyi Taw|MM
Misrata|Misratah|LY
Fez|Fes|MA
Hargeisa|Hargeysa|SO
Leopoldville|Kinshasa|CD
Lourenco Marques|Maputo|MZ
`

// Names that a text nearly always means something else by.
const never = new Set(
  'march of police may most same bank union university center central national general international american western eastern northern southern federal senate congress house state county city district province president minister prince king queen pope christmas easter monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december the this they and for new old young rich poor man men sun star post times independence liberty freedom republican democrat commerce industry energy army navy marine mission major best ford imperial price rock palm god plus well yes now will many along until anna dora hugo martin george'.split(
    ' ',
  ),
)

let byName: Map<string, GazetteerPlace[]> | undefined

/** A name as the gazetteer looks it up: lower case, without marks on letters, stops and apostrophes; "saint" as "st". */
export function toPlaceKey(name: string): string {
  if (!/[^A-Za-z ]/.test(name)) {
    const key = name.toLowerCase()
    return key.startsWith('saint') ? key.replace(/^saint(?=e? )/, 'st') : key
  }
  let key = name.toLowerCase()
  if (/[^\x20-\x7e]/.test(key)) key = key.normalize('NFD').replace(/[\u0300-\u036f]/g, '')
  return key
    .replace(/[.'’‘`]/g, '')
    .replace(/[-\s]+/g, ' ')
    .replace(/^saint(?=e? )/, 'st')
    .trim()
}

function add(map: Map<string, GazetteerPlace[]>, key: string, place: GazetteerPlace): void {
  const list = map.get(key)
  if (list) list.push(place)
  else map.set(key, [place])
}

function decode(): Map<string, GazetteerPlace[]> {
  const map = new Map<string, GazetteerPlace[]>()
  for (const { code, names } of countries)
    for (const name of names)
      if (name.length > 2)
        add(map, toPlaceKey(name), { kind: 'country', country: code, region: null, size: 10, word: false })
  for (const { name, country } of states)
    add(map, toPlaceKey(name), { kind: 'province', country, region: name, size: 10, word: false })
  for (const row of provinceRows.trim().split('\n')) {
    const country = row.slice(0, 2)
    for (const key of row.slice(3).split(',')) {
      if (!never.has(key)) add(map, key, { kind: 'province', country, region: null, size: 10, word: false })
    }
  }
  const stateOf = new Map(states.map((state) => [`${state.country}-${state.code}`, state.name]))
  for (const row of cityRows.trim().split('\n')) {
    const colon = row.indexOf(':')
    const country = row.slice(0, 2)
    const region = stateOf.get(row.slice(0, colon)) ?? null
    for (const entry of row.slice(colon + 1).split(',')) {
      const word = entry.endsWith('~')
      const end = entry.length - (word ? 2 : 1)
      const key = entry.slice(0, end)
      if (never.has(key)) continue
      add(map, key, { kind: 'city', country, region, size: entry.charCodeAt(end) - 48, word })
    }
  }
  for (const row of aliases.trim().split('\n')) {
    const [alias = '', name = '', country = ''] = row.split('|')
    const target = map
      .get(toPlaceKey(name))
      ?.find((place) => place.country === country && place.kind === 'city')
    const key = toPlaceKey(alias)
    const place: GazetteerPlace = target ?? { kind: 'city', country, region: null, size: 6, word: false }
    const rest = map.get(key)?.filter((other) => other !== place) ?? []
    map.set(key, [{ ...place, word: false }, ...rest])
  }
  return map
}

const none: readonly GazetteerPlace[] = []

/**
 * The places that bear a name: countries, provinces, and cities of 5,000 people and more; empty
 * where none does. The table is decoded when first asked.
 *
 * @example
 * findPlacesNamed('Changsha').length // => 1
 */
export function findPlacesNamed(name: string): readonly GazetteerPlace[] {
  byName ??= decode()
  return byName.get(toPlaceKey(name)) ?? none
}
