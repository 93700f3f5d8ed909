/**
 * The country given to every `where` of the gold articles that an entity covers, to be read by a
 * person, and of every excerpt of IDETECT against the analyst's country:
 * `npx tsx --conditions=sayso-source packages/entities/eval/places.ts [SHARED]`.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findEntities } from '@sayso/entities'

const shared = process.argv[2] ?? '../shared'
const rows = (file: string) =>
  readFileSync(join(shared, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
const texts = new Map<string, string>(rows('gold/dev.jsonl').map((row) => [row.id, row.text]))
for (const file of readdirSync(join(shared, 'gold/dev'))) {
  const gold = JSON.parse(readFileSync(join(shared, 'gold/dev', file), 'utf8')) as {
    id: string
    figures: { where?: string[] }[]
  }
  const { mentions } = findEntities(texts.get(gold.id)!)
  const names = [...new Set(gold.figures.flatMap(({ where = [] }) => where))]
  const shown = names.map((name) => {
    const mention = mentions.find(
      ({ text, type }) => type === 'place' && (text === name || name.includes(text)),
    )
    return `${name}=${mention ? `${mention.country ?? '?'}${mention.text === name ? '' : ` (${mention.text})`}` : 'NONE'}`
  })
  console.log(gold.id, shown.join('; '))
}
const iso3 = new Map(
  Object.entries({
    AB9: 'SD',
    AFG: 'AF',
    AGO: 'AO',
    AZE: 'AZ',
    BDI: 'BI',
    BGD: 'BD',
    BOL: 'BO',
    BRA: 'BR',
    CAF: 'CF',
    CAN: 'CA',
    CHL: 'CL',
    CHN: 'CN',
    CIV: 'CI',
    CMR: 'CM',
    COD: 'CD',
    COL: 'CO',
    CUB: 'CU',
    ECU: 'EC',
    ETH: 'ET',
    FJI: 'FJ',
    GTM: 'GT',
    HND: 'HN',
    HTI: 'HT',
    IDN: 'ID',
    IND: 'IN',
    IRN: 'IR',
    IRQ: 'IQ',
    ISR: 'IL',
    ITA: 'IT',
    JPN: 'JP',
    KEN: 'KE',
    KHM: 'KH',
    LAO: 'LA',
    LBY: 'LY',
    LKA: 'LK',
    MDG: 'MG',
    MEX: 'MX',
    MLI: 'ML',
    MMR: 'MM',
    MOZ: 'MZ',
    MWI: 'MW',
    MYS: 'MY',
    NER: 'NE',
    NGA: 'NG',
    NPL: 'NP',
    NZL: 'NZ',
    PAK: 'PK',
    PER: 'PE',
    PHL: 'PH',
    PNG: 'PG',
    PSE: 'PS',
    RUS: 'RU',
    SDN: 'SD',
    SLB: 'SB',
    SOM: 'SO',
    SSD: 'SS',
    SYR: 'SY',
    TCD: 'TD',
    THA: 'TH',
    TUR: 'TR',
    TZA: 'TZ',
    UGA: 'UG',
    UKR: 'UA',
    USA: 'US',
    VEN: 'VE',
    VNM: 'VN',
    VUT: 'VU',
    YEM: 'YE',
    ZMB: 'ZM',
    ZWE: 'ZW',
    AUS: 'AU',
    ESP: 'ES',
    FRA: 'FR',
    GBR: 'GB',
    TWN: 'TW',
    SLV: 'SV',
    PRY: 'PY',
    ARG: 'AR',
    SRB: 'RS',
    BIH: 'BA',
    KOR: 'KR',
    PRK: 'KP',
    GEO: 'GE',
    ALB: 'AL',
    GRC: 'GR',
    CRI: 'CR',
    NIC: 'NI',
    PAN: 'PA',
    URY: 'UY',
    DOM: 'DO',
    JAM: 'JM',
    GMB: 'GM',
    SEN: 'SN',
    GHA: 'GH',
    GIN: 'GN',
    LBR: 'LR',
    SLE: 'SL',
    BEN: 'BJ',
    TGO: 'TG',
    BFA: 'BF',
    MRT: 'MR',
    DJI: 'DJ',
    ERI: 'ER',
    RWA: 'RW',
    COG: 'CG',
    GAB: 'GA',
    ZAF: 'ZA',
    NAM: 'NA',
    BWA: 'BW',
    TJK: 'TJ',
    KGZ: 'KG',
    UZB: 'UZ',
    KAZ: 'KZ',
    WSM: 'WS',
    TON: 'TO',
  }),
)
const counts = { right: 0, wrong: 0, none: 0 }
rows('idetect/excerpts.jsonl').forEach((row, index) => {
  const country = iso3.get(row.figures[0]?.country)
  if (row.placeMentioned !== 'Y' || !country) return
  const { mentions } = findEntities(row.text)
  const told = mentions
    .filter(({ type }) => type === 'place' || type === 'demonym')
    .map((mention) => mention.country)
  const outcome = told.includes(country) ? 'right' : told.some(Boolean) ? 'wrong' : 'none'
  counts[outcome]++
  if (outcome !== 'right' && index % 5 !== 4)
    console.log(
      outcome,
      row.id,
      country,
      '|',
      row.figures[0].place,
      '|',
      mentions.map(({ text, type, country: c }) => `${text}:${type}:${c ?? ''}`).join(', '),
    )
})
console.log(counts)
