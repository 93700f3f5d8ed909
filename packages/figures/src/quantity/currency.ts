import { currencies, formerCurrencies, sharedMoneyWords } from '@sayso/lexicon'
import { matchBackward, matchForward, type PhraseTable, toPhraseTable } from '../text/phrases.ts'
import type { Token } from '../text/token.ts'
import type { Reader } from './draft.ts'
import { homeOf } from './home-country.ts'

interface Money {
  readonly code: string
  /** Given in hundredths: cents, pence. */
  readonly minor: boolean
  /** The word as listed: several currencies may share it. */
  readonly word: string
}

// Codes that are words too: "ALL 5 rescued" is no lek.
const isWord = /^(?:ALL|TOP|TRY|MAD|COP|GEL|PEN|CUP|BAM|SOS|DOP|ERN|AMD|ISK|ETH|ARS|LAK)$/
const before: [string, Money][] = []
const after: [string, Money][] = []
for (const currency of currencies) {
  const { code } = currency
  if (!isWord.test(code)) before.push([code, { code, minor: false, word: code }])
  after.push([code.toLowerCase(), { code, minor: false, word: code }])
  for (const sign of currency.before) {
    before.push([sign, { code, minor: false, word: sign }])
    // "hk $ 10", "mxn$ 15": as some feeds write them.
    if (/^[A-Za-z]+\$$/.test(sign)) {
      before.push([`${sign.slice(0, -1)} $`, { code, minor: false, word: sign }])
      before.push([sign.toLowerCase(), { code, minor: false, word: sign }])
    }
  }
  for (const word of currency.after) after.push([word, { code, minor: false, word }])
  for (const word of currency.minor) after.push([word, { code, minor: true, word }])
}
const shared = new Map<string, (typeof sharedMoneyWords)[number]>()
for (const entry of sharedMoneyWords) {
  for (const word of entry.words) {
    shared.set(word, entry)
    const minor = /^(?:cents?|cts?|c|¢|pence|p|penny|pennies|paise|centavos?|centimes?|fils)$/.test(word)
    const known = after.some(([listed]) => listed === word)
    if (!known && word.length > 1 && !word.endsWith('.'))
      after.push([word, { code: entry.otherwise ?? '', minor, word }])
  }
}

// The first to claim a sign or word keeps it; the later ones are told apart by country.
const firstOf = (rows: [string, Money][]): [string, Money][] => {
  const seen = new Set<string>()
  return rows.filter(([word]) => !seen.has(word) && seen.add(word))
}
const signs: PhraseTable<Money> = toPhraseTable(firstOf(before), true)
const words: PhraseTable<Money> = toPhraseTable(firstOf(after))
const signsAfter: PhraseTable<Money> = toPhraseTable(
  firstOf(before).filter(([sign]) => /^(?:[A-Z]{3}|[^\p{L}]|US\$|A\$|C\$|RM|Rs|DM|元)$/u.test(sign)),
)

// Words that are mostly something else: they need a sum that is no small number.
const doubtful = new Set(
  'won real reals mark marks crown crowns sum le pula dong kina tala lek ore leone sen fen mao colon colons dram drams rand leva lev sol inti ether stg sterling point som kip lei leu buck bucks quid pounds pound penny pennies lira punt ar b r n k austral kobo dime dimes'.split(
    ' ',
  ),
)
const alwaysMoney = new Set([
  'stg',
  'sterling',
  'quid',
  'bucks',
  'pounds',
  'pound',
  'pennies',
  'penny',
  'lira',
  'rand',
  'marks',
  'crowns',
  'dimes',
  'sen',
])

// Whose dollars "$" may mean where the article does not say: abroad the sign is taken for the American one.
const dollarCountries = ['CA', 'AU', 'NZ', 'JM', 'TT', 'FJ', 'GY']

/** Whose dollars a wire means that says "dlrs": of the country that its lead names, unless it speaks of the United States. */
function wireHome(reader: Reader): string {
  const home = dollarCountries.find((code) => reader.first().has(code))
  return home === undefined || reader.named().has('US') ? 'US' : home
}

const formers = new Map(formerCurrencies.map((entry) => [entry.code, entry]))

/** The code of a currency in the year of the article. */
function toCode(money: Money, reader: Reader): string {
  const code = toCodeNow(money, reader)
  const former = reader.year === null ? undefined : formers.get(code)
  return former && reader.year! < former.since ? former.former : code
}

function toCodeNow(money: Money, reader: Reader): string {
  const word = money.word.toLowerCase()
  const entry = shared.get(money.word.length > 1 ? word : money.word)
  if (!entry) return money.code
  const said = reader.country ? entry.by[reader.country] : undefined
  if (said) return said
  const otherwise = entry.otherwise ?? money.code
  if (word.startsWith('dlr') || word === 'cts' || word === 'ct')
    return entry.by[wireHome(reader)] ?? otherwise
  const candidates = otherwise === 'USD' ? dollarCountries : Object.keys(entry.by)
  const usual =
    otherwise === 'USD'
      ? 'US'
      : (Object.keys(entry.by).find((code) => entry.by[code] === otherwise) ?? otherwise.slice(0, 2))
  const home = homeOf(reader.named(), candidates, usual)
  return (home && entry.by[home]) ?? otherwise
}

/** What "$" means in this article: for sums told without their money, "gave millions". */
export const homeDollars = (reader: Reader): string =>
  toCode({ code: 'USD', minor: false, word: '$' }, reader)

/** A currency read beside an amount. */
export interface CurrencyReading {
  readonly code: string
  readonly minor: boolean
  /** What a letter before the code multiplies by: "30 MUSD". */
  readonly times?: number
  /** Its outermost token on its side of the amount. */
  readonly at: number
}

/** The currency that stands just before the amount at token `i`: "$", "US$", "Rs.", "RM", "USD". */
export function readCurrencyBefore(reader: Reader, i: number): CurrencyReading | undefined {
  const { tokens, text } = reader
  const amount = tokens[i]
  if (!amount || amount.gap === 2 || i === 0) return undefined
  const scaled = amount.type === 'digits' ? readScaledCode(tokens[i - 1]!) : undefined
  if (scaled) return { code: scaled.code, minor: false, at: i - 1, times: scaled.times }
  const match = matchBackward(signs, tokens, i - 1, text, true)
  if (!match) return undefined
  const sign = match.means.word
  // "A $48 million contract" has an article, "A$48 million" Australian dollars.
  if (/^a ?\$$/i.test(sign) && tokens[match.at + 1]!.gap > 0) return readBareDollar(reader, i - 1)
  const letters = /^[A-Za-z.]+$/.test(sign)
  const before = tokens[match.at - 1]
  const opening = tokens[match.at]!
  // "Q1 sales": a quarter, not quetzals.
  if (
    sign === 'Q' &&
    amount.type === 'digits' &&
    amount.literal!.value <= 4 &&
    amount.literal!.decimals === 0
  )
    return undefined
  // "last year's $2 billion": the letter is a genitive's.
  if (/^s ?\$$/i.test(sign) && opening.gap === 0 && /^['’]$/.test(before?.lower ?? ''))
    return readBareDollar(reader, i - 1)
  if (letters && before && opening.gap === 0 && (before.type !== 'mark' || before.lower === '-'))
    return undefined
  if (letters && sign.length <= 2 && amount.gap > 0 && !/^(?:Rs|RM|Tk|Rp|Nu|DM|Sh|rs|Re|Kz)$/.test(sign))
    return undefined
  if (letters && (amount.type !== 'digits' || amount.literal!.leadingZero || amount.literal!.value === 0))
    return undefined
  if (
    letters &&
    amount.gap === 0 &&
    sign.length === 1 &&
    tokens[i + 1]?.lower === '-' &&
    tokens[i + 1]!.gap === 0
  )
    return undefined
  // "B$5" is no "$5"; "AS$5" is.
  return { code: toCode(match.means, reader), minor: false, at: match.at }
}

/** The "$" at token `at`, whatever letter stands before it. */
function readBareDollar(reader: Reader, at: number): CurrencyReading {
  return { code: toCode({ code: 'USD', minor: false, word: '$' }, reader), minor: false, at }
}

/**
 * The currency that stands just after the amount that ends at token `i`: "dollars", "mln dlrs", "-dlr", "euros".
 *
 * @param value - the amount, since "20 won" is rather a victory than money
 */
export function readCurrencyAfter(
  reader: Reader,
  i: number,
  value: number,
  magnitude: number,
): CurrencyReading | undefined {
  const { tokens, text } = reader
  let k = i + 1
  if (tokens[k]?.lower === '-' && tokens[k]?.gap === 0) k += 1
  const token = tokens[k]
  if (!token || token.gap === 2) return undefined
  const scaled = readScaledCode(token)
  if (scaled) return { code: scaled.code, minor: false, at: k, times: scaled.times }
  const match = matchForward(words, tokens, k, text) ?? matchForward(signsAfter, tokens, k, text, true)
  if (!match) return undefined
  const { word } = match.means
  if (isWord.test(word) && (token.caps < 2 || (value < 1000 && magnitude === 1))) return undefined
  const next = tokens[match.at + 1]
  if (token.gap > 0 && next?.type === 'digits' && next.gap === 0) return undefined
  if (token.type === 'mark' && next?.type === 'digits' && next.gap === 0 && token.gap > 0) return undefined
  if (word.length <= 2 && /^[a-z]+$/.test(word) && !shortFits(reader, word, k)) return undefined
  if (doubtful.has(word) && !isSum(reader, word, k, value, magnitude)) return undefined
  return { code: toCode(match.means, reader), minor: match.means.minor, at: match.at }
}

/** "MUSD", "MEUR", "kEUR": a code with its size before it. */
function readScaledCode(token: Token): { code: string; times: number } | undefined {
  const match =
    token.caps > 0 || token.lower.startsWith('k')
      ? /^(m|k|bn)(usd|eur|gbp|aud|cad|sek|nok|dkk|chf|jpy)$/.exec(token.lower)
      : null
  if (!match) return undefined
  return { code: match[2]!.toUpperCase(), times: match[1] === 'm' ? 1e6 : match[1] === 'k' ? 1e3 : 1e9 }
}

/** "p" and "c" must touch the digits: "50p", "11c". */
function shortFits(reader: Reader, word: string, k: number): boolean {
  const token = reader.tokens[k]!
  if (word === 'p' || word === 'c')
    return token.gap === 0 && token.caps === 0 && reader.tokens[k - 1]?.type === 'digits'
  // "one ct a share"; gems are weighed in whole digits.
  if (word === 'ct')
    return !/^(?:gold|diamond|diamonds|ruby|sapphire|emerald|stone|gem)$/.test(
      reader.tokens[k + 1]?.lower ?? '',
    )
  if (word === 'dm' || word === 'tl') return token.caps === 2
  if (word === 'tk' || word === 'rs') return true
  return word === 'rm' && token.caps === 2
}

const priced =
  /^(?:costs?|costing|paid|pay|pays|paying|price|priced|prices|worth|spent|spend|spending|fine|fined|fines|earn|earned|earns|sold|buy|bought|charge|charged|lost|owed|debts?|fee|fees|won|raised|raise|invest|invested|value|valued|wages?|salary|bill|bills|at|for|of|fund|grant|loan|profit|sales|stg|sterling|british)$/

/** Whether a doubtful word can mean money here: a great sum, or a word of price before. */
function isSum(reader: Reader, word: string, k: number, value: number, magnitude: number): boolean {
  const { tokens, country } = reader
  if (word === 'pound' || word === 'pounds') {
    const next = tokens[k + 1]
    if (
      next?.lower === 'of' &&
      tokens[k + 2] &&
      !/^(?:debt|aid|investment|savings|damage|fines)$/.test(tokens[k + 2]!.lower)
    )
      return magnitude >= 1e6
    if (country && /^(?:GB|IE|EG|LB|SY|SD|SS|CY|IM|GI|JE|GG)$/.test(country)) return true
    if (magnitude >= 1e6) return true
    for (let j = k - 2; j >= Math.max(0, k - 6); j--)
      if (priced.test(tokens[j]!.lower) && tokens[j]!.lower !== 'of') return true
    return false
  }
  if (word === 'mark') {
    // "the 60 million mark" is a level, "a 60 million mark loan" money.
    const next = tokens[k + 1]
    return (
      magnitude >= 1000 &&
      next?.type === 'word' &&
      next.gap < 2 &&
      !/^(?:in|of|by|for|this|last|on|after|at|with|and|as|to|since|is|was)$/.test(next.lower)
    )
  }
  if (alwaysMoney.has(word))
    return word === 'crowns' || word === 'marks' || word === 'crowns' || word === 'rand' || word === 'lira'
      ? value >= 10
      : true
  return magnitude >= 1000 || value >= 1000
}
