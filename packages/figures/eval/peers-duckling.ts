import { type Expected, type Judged, judge, type Suite } from './peers-case.ts'

interface Row {
  readonly dim: string
  readonly expect: string
  readonly text: string
}

const leftOut: readonly (readonly [RegExp, string])[] = [
  [/^(?:single|a few|few)$/, 'not a number in news: the guide leaves them out'],
  [
    /^(?:an?|above a) (?:kilogram|kg|pound|dollar|month|liter|litre|millilitre|ml|gallon|gram|hour|day|week|minute|year|cup|ounce)\b(?! and)/i,
    'the article "a" counts nothing (guide)',
  ],
  [/^above a dollar/, 'the article "a" counts nothing (guide)'],
  [/^00\d/, 'held wrong: leading zeros make a code'],
  [/^30 l$|\d+G$|^three cr |hundred Kr$/, 'short forms that news does not use: l for lakh, G for billion'],
  [/^ONE TwentY/, 'digits read aloud'],
  [/^10 c$|k\.gs$|'$|^1h$/, 'marks that news does not use'],
  [/rupees 43$|Rupees 43$|\$20 43$/, 'a sum whose last number has no unit'],
  [
    /^1 hour (?:and )?(?:fifteen|thirty)$|^2 hours? (?:and )?(?:ten|10)$/,
    'a time whose last number has no unit',
  ],
  [/^(?:quarter-litre|fourth of liter|tenth of a gallon|fourth of|quarter of)/, 'kitchen English'],
  [/^nil$|^point 77$|^one twenty two$/, 'digits read aloud'],
  [/^- 1,200,000$/, 'held wrong: a dash and a space at the start of a line is a bullet'],
  [/^three hundred Cr$/, 'short forms that news does not use'],
  [/^7-9 lakh rupees$/, 'held wrong: 7-9 lakh starts at 700,000'],
  [/^\d+ gs$|k\.g\.$|^1"$/, 'marks that news does not use'],
  [/^a lb$/, 'the article "a" counts nothing (guide)'],
  [/^3k$/, 'held wrong: 3k is three thousand'],
  [/^15\.5 min/, 'the gold is of another case (3630 seconds)'],
  [/^2m$|^2 m$/, 'held wrong: 2m is two metres'],
  [/^1 kilometer and 1 mile$|^1 meter and 1 foot$|^1m and 1ft$/, 'sums over two systems of units'],
]

/** Duckling's English corpora, ordinals aside. */
export function duckling(load: (path: string) => string): Suite[] {
  const rows = load('duckling/english.jsonl')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)
  return [...new Set(rows.map((row) => row.dim))].map((dim) => ({
    name: `duckling ${dim}`,
    cases: rows.filter((row) => row.dim === dim).map(toJudged),
  }))
}

function toJudged({ dim, expect, text: raw }: Row): Judged {
  const text = raw.replace(/\\"/g, '"')
  const reason = dim === 'Ordinal' ? undefined : leftOut.find(([pattern]) => pattern.test(text))?.[1]
  if (reason) return { text, leftOut: reason }
  if (dim === 'Ordinal') {
    const problem = judge(text, [], { bounds: false, counts: () => true })
    return problem ? { text, problem } : { text }
  }
  const expected = toExpected(text, dim, expect)
  if (!expected) return { text, leftOut: `not understood: ${expect}` }
  const problem = judge(text, [expected], { bounds: true, counts: () => true })
  return problem ? { text, problem } : { text }
}

const names: Readonly<Record<string, string>> = {
  Gram: 'gram',
  Pound: 'pound',
  Ounce: 'ounce',
  Cup: 'cup',
  Kilometre: 'kilometre',
  Metre: 'metre',
  Centimetre: 'centimetre',
  Millimetre: 'millimetre',
  Mile: 'mile',
  Yard: 'yard',
  Inch: 'inch',
  Foot: 'foot',
  Litre: 'litre',
  Millilitre: 'millilitre',
  Hectolitre: 'hectolitre',
  Gallon: 'gallon',
  Celsius: 'degree Celsius',
  Fahrenheit: 'degree Fahrenheit',
  Second: 'second',
  Minute: 'minute',
  Hour: 'hour',
  Day: 'day',
  Week: 'week',
  Month: 'month',
  Quarter: 'quarter',
  Year: 'year',
}

/** "simple Dollar 10", "between Litre (2,7)", "under Pound 6 (Just "meat")", "NumeralValue 3e6", "DurationData 90 Minute". */
function toExpected(text: string, dim: string, expect: string): Expected | undefined {
  const place = { start: 0, end: text.length }
  const [one, two] = expect.match(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g)?.map(Number) ?? []
  if (one === undefined) return undefined
  const scale = /\b(?:Cent|Pence)\b/.test(expect) ? 0.01 : 1
  const word = Object.keys(names).find((name) => new RegExp(`\\b${name}\\b`).test(expect))
  const unit = dim === 'AmountOfMoney' || word === undefined ? undefined : names[word]
  if (expect.startsWith('between') && two !== undefined) return { ...place, low: one, high: two, unit }
  if (expect.startsWith('under')) return { ...place, low: null, high: one * scale, unit }
  if (expect.startsWith('above')) return { ...place, low: one * scale, high: null, unit }
  return { ...place, low: one * scale, high: one * scale, unit }
}
