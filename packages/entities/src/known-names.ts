import { compassWords, countries, knownAcronyms, knownOrganizations } from '@sayso/lexicon'

/** A name the lexicons know for sure. */
export interface KnownName {
  readonly type: 'place' | 'demonym' | 'organization'
  readonly country: string | null
}

const irregular = /(?:ese|ss|sh|ch|lao|swazi|basotho)$/i

function toTable(): Map<string, KnownName> {
  const table = new Map<string, KnownName>()
  for (const name of knownOrganizations) table.set(name, { type: 'organization', country: null })
  for (const { short, long } of knownAcronyms)
    for (const name of [...short, long]) table.set(name, { type: 'organization', country: null })
  for (const { code, names, demonyms, plurals } of countries) {
    for (const name of names) {
      const place: KnownName = { type: 'place', country: code }
      table.set(name, place)
      if (name.length > 4) table.set(name.toUpperCase(), place)
    }
    for (const name of [...demonyms, ...plurals]) {
      if (table.has(name)) continue
      const demonym: KnownName = { type: 'demonym', country: code }
      table.set(name, demonym)
      if (name.length > 4) table.set(name.toUpperCase(), demonym)
      // "the Philippines" are no people, though there are Philippine ones.
      if (
        !irregular.test(name) &&
        !plurals.includes(name) &&
        !name.endsWith('s') &&
        !names.includes(`${name}s`)
      ) {
        table.set(`${name}s`, demonym)
        if (name.length > 4) table.set(`${name}S`.toUpperCase(), demonym)
      }
    }
  }
  for (const [name, country] of Object.entries(regionsOfSeveral)) table.set(name, { type: 'place', country })
  for (const name of [...peoples, 'New Yorker', 'New Yorkers'])
    table.set(name, { type: 'demonym', country: null })
  return table
}

// Regions that lie in more countries than one, and seas: places without a country.
const regionsOfSeveral: Record<string, null> = Object.fromEntries(
  `Africa,Asia,Europe,North America,South America,Latin America,Central America,Middle East,Far East,Near East,Southeast Asia,South-East Asia,South Asia,East Asia,Central Asia,West Africa,East Africa,North Africa,Southern Africa,Central Africa,Horn of Africa,Sahel,Sahara,Balkans,Caucasus,Scandinavia,Caribbean,Mediterranean,Pacific,Atlantic,Arctic,Black Sea,Baltic,Persian Gulf,Gulf,Himalayas,Andes,Amazon,Alps,Eastern Europe,Western Europe,Northern Europe,Oceania,Western Hemisphere,Indian Ocean,Pacific Ocean,Atlantic Ocean,Red Sea,Mekong,Nile,Danube,Rhine,Euphrates,Tigris,Congo,Korean Peninsula,Korean peninsula,Indochina,Maghreb,Levant,West,East,South China Sea,East China Sea,Strait of Hormuz,Gulf of Mexico,Lake Chad,Lake Chad Basin,Mekong River,Kurdistan,Persian gulf`
    .split(',')
    .filter((name) => name !== 'West' && name !== 'East')
    .map((name) => [name, null]),
)

// People named by something other than a country.
const peoples =
  "European Europeans Asian Asians African Africans Arab Arabs Muslim Muslims Christian Christians Jewish Jews Jew Hindu Hindus Buddhist Buddhists Sikh Sikhs Catholic Catholics Protestant Protestants Sunni Sunnis Shiite Shiites Shia Shi'ite Kurdish Kurds Kurd Tibetan Tibetans Uighur Uighurs Uyghur Uyghurs Rohingya Rohingyas Tamil Tamils Chechen Chechens Roma Hutu Hutus Tutsi Tutsis Pashtun Pashtuns Hispanic Hispanics Latino Latinos Western Westerners Scandinavian Caribbean Islamic Islamist Islamists Latin Hmong Yazidi Yazidis Tuareg Tuaregs African-American African-Americans Parisian Parisians Londoners Londoner Californian Californians Texan Texans Albertan Albertans Hawaiian Hawaiians Alaskan Alaskans".split(
    ' ',
  )

let table: Map<string, KnownName> | undefined

/** What the lexicons say of a name, exactly as written. */
export function readKnownName(name: string): KnownName | undefined {
  table ??= toTable()
  return table.get(name)
}

let openings: Set<string> | undefined

/** True for the first word of a known name of more words than one, as a run has it: without a stop or a possessive ending. */
export function opensKnownName(word: string): boolean {
  openings ??= toOpenings()
  return openings.has(word)
}

function toOpenings(): Set<string> {
  table ??= toTable()
  const words = new Set<string>()
  for (const name of table.keys()) {
    const first = name.split(' ', 1)[0]!
    words.add(first)
    words.add(first.replace(/['’]s?$|\.$/, ''))
    words.add(/^[\p{L}\p{N}]*/u.exec(name)![0])
  }
  return words
}

const divided = new Set(
  'England,Scotland,Wales,Northern Ireland,Gaza,Gaza Strip,West Bank,Somaliland,Puntland,Zanzibar,Tobago,Trinidad,Saipan,Tahiti,Diego Garcia,Saba,Javanese,Balinese,Sumatran,Acehnese,Scottish,Welsh,English,Northern Irish,Scots,Englishman,Welshman,Sicilian,Sardinian,Gazan,Okinawan,Greek Cypriot,Turkish Cypriot,Outer Mongolia,East Germany,West Germany,GDR,East German,West German,North Vietnam,South Vietnam,North Yemen,South Yemen,East Pakistan,West Pakistan,Yugoslavia,Czechoslovakia,Soviet Union,USSR,U.S.S.R.,Soviet,Korea,Korean,Zanzibari'.split(
    ',',
  ),
)

/** The name under which all names of one country join: "DPRK" and "N. Korea" under "North Korea"; undefined for a part of a country and for a dead one. */
export function readSameAs(name: string): string | undefined {
  sameAs ??= new Map([
    ...knownAcronyms.flatMap(({ short, long }) => short.map((each) => [each, long] as const)),
    ...countries.flatMap(({ names }) =>
      names.filter((each) => !divided.has(each)).map((each) => [each, names[0]!] as const),
    ),
    ...countries.flatMap(({ demonyms, plurals }) =>
      [...demonyms, ...demonyms.map((each) => `${each}s`), ...plurals]
        .filter((each) => !divided.has(each.replace(/s$/, '')) && each !== 'U.S.')
        .map((each) => [each, demonyms[0]!] as const),
    ),
    ['the North', 'North Korea'],
    ['the South', 'South Korea'],
  ])
  return sameAs.get(name)
}

let sameAs: Map<string, string> | undefined

/** True for "north", "southern", "central" ... in any case. */
export function isCompassWord(word: string): boolean {
  return compass.has(word.toLowerCase())
}

const compass = new Set(compassWords)
