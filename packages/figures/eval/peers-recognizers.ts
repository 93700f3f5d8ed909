import type { Figure } from '@sayso/figures'
import { type Expected, type Judged, judge, type Suite } from './peers-case.ts'

interface Spec {
  readonly Input: string
  readonly Results: readonly {
    readonly Text: string
    readonly Start?: number
    readonly End?: number
    readonly Resolution?: {
      readonly value?: string | null
      readonly unit?: string
      readonly isoCurrency?: string
    }
  }[]
}

/**
 * Cases that are not ours to pass, by model. "Held wrong" marks a gold that we hold wrong for news; the rest ask for
 * what a figure is not (see the README): a date, a code, spoken arithmetic.
 */
const leftOut: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  NumberModel: [
    [/^192\.168|^1\.1\.1/, 'held wrong: an address of the net is no four numbers'],
    [/ml liquid$/, 'held wrong: a unit takes nothing from the number; ours is a measure'],
    [/^1m isn/, 'held wrong: 1m is a measure'],
    [/\d\/\d+\/\d{4}/, 'held wrong: a date is no three numbers'],
    [/^ ?-\d{12,}$|^\d{12,}$/, 'held wrong: news writes no 15 digits without a mark; such are codes'],
    [/^10G$|\d G$/, 'held wrong: G is no magnitude in news (5G)'],
    [/^ ?- {1,2}\d/, 'held wrong: a dash and a space at the start of a line is a bullet'],
    [
      /twent(?:y|ie)[- ](?:first|fifth)|twenty twenty|thirty[- ]fifth|hundred fifth|trillionth|hundredth|thousand fifths|thirty two fifths|and three and/,
      'spoken arithmetic: denominators of two words, sums said aloud',
    ],
    [/in 3 years|over 3 years/, 'a span that only places an event is no figure'],
    [/one last time/, '"one" that counts nothing'],
    [/three-nought-four/, 'a score is no figure'],
    [/^ ?2\.33 k$|^ ?322 hundred/, 'not English'],
    [/\^--/, 'powers with two signs'],
    [/^2000 over 3/, 'spoken arithmetic'],
    [/one one hundred and fifth/, 'spoken arithmetic: denominators of two words, sums said aloud'],
    [/222-2222/, 'held wrong: a phone number is no number'],
    [/^SCP-173/, 'held wrong: a name with a number in it'],
    [/version two/, 'held wrong: a version is a name'],
  ],
  NumberRangeModel: [
    [/more than 2 in 5$/, 'held wrong: "more than 2 in 5" bounds the share 0.4, not the number 2'],
    [/200 to 300 in 2008/, 'held wrong: the range stands in the text; 2008 is its year'],
  ],
  TemperatureModel: [[/Rotate 90|45 degrees angle/, 'held wrong: an angle is a measure in degrees too']],
  CurrencyModel: [
    [/five mao five|two and three points|15 USD 50 more/, 'spoken sums whose last number has no unit'],
    [/^1 \$ 10 dollars/, 'not a text'],
    [/ரூ/, 'other scripts than Latin'],
    [/^rmb 10 usd 20/, 'not a text'],
    [/0 \. 95/, 'text cut into tokens, its decimals too'],
    [/sen 100,000/, 'held wrong: sen is a hundredth, and after its number'],
  ],
  DimensionModel: [
    [/29km Road/, 'held wrong: 29km is a distance, in a name or not'],
    [/2 pm is 2 picometer/, 'held wrong: 2 pm is a clock time in news'],
  ],
}

const units: Readonly<Record<string, string>> = {
  C: 'degree Celsius',
  F: 'degree Fahrenheit',
  Degree: 'degree',
  Year: 'year',
  Month: 'month',
  Week: 'week',
  Day: 'day',
}

const kinds: Readonly<Record<string, (figure: Figure) => boolean>> = {
  AgeModel: (f) => f.kind === 'age',
  CurrencyModel: (f) => f.kind === 'money' || (f.kind === 'rate' && /^[A-Z]{3} /.test(f.unit ?? '')),
  DimensionModel: (f) =>
    (f.kind === 'measure' || (f.kind === 'rate' && !/^(?:[A-Z]{3} |per)/.test(f.unit ?? ''))) &&
    !/^degree|point$|^magnitude$/.test(f.unit ?? ''),
  TemperatureModel: (f) => /^degree/.test(f.unit ?? ''),
  PercentModel: (f) => f.kind === 'percent',
  NumberModel: () => true,
  NumberRangeModel: (f) => f.bound !== 'exact' && f.bound !== 'about',
  PhoneNumberModel: () => true,
}

/** The suites of Microsoft's Recognizers-Text that state quantities. */
export function recognizers(load: (path: string) => string): Suite[] {
  return Object.keys(kinds).map((model) => {
    const specs = JSON.parse(load(`recognizers-text/${model}.json`)) as Spec[]
    return { name: `recognizers-text ${model}`, cases: specs.map((spec) => toJudged(model, spec)) }
  })
}

function toJudged(model: string, { Input: text, Results }: Spec): Judged {
  const reason = leftOut[model]?.find(([pattern]) => pattern.test(text))?.[1]
  if (reason) return { text, leftOut: reason }
  const valued = Results.filter(
    (result) =>
      result.Resolution?.value !== undefined &&
      result.Resolution.value !== null &&
      result.Resolution.value !== 'null',
  )
  if (Results.length > 0 && valued.length === 0 && model !== 'PhoneNumberModel')
    return { text, leftOut: 'a unit without a number' }
  const expected = model === 'PhoneNumberModel' ? [] : valued.map((result) => toExpected(model, text, result))
  const problem = judge(text, expected, { bounds: model === 'NumberRangeModel', counts: kinds[model]! })
  return problem ? { text, problem } : { text }
}

function toExpected(model: string, text: string, result: Spec['Results'][number]): Expected {
  const found = text.toLowerCase().indexOf(result.Text.toLowerCase())
  const start = result.Start ?? found
  const end = result.End === undefined ? start + result.Text.length : result.End + 1
  const { value = '', unit, isoCurrency } = result.Resolution!
  if (model === 'NumberRangeModel') {
    const [low = '', high = ''] = value!.slice(1, -1).split(',')
    const number = (side: string) => (side === '' ? null : Number(side))
    return { start, end, low: number(low), high: number(high) }
  }
  let number = Number(value!.replace('%', ''))
  if (model === 'CurrencyModel' && /^(?:Cent|Pence|Penny|Sen)$/.test(unit ?? '')) number /= 100
  const ours =
    model === 'CurrencyModel'
      ? isoCurrency && /^[A-Z]{3}$/.test(isoCurrency) && !isoCurrency.startsWith('_')
        ? isoCurrency
        : undefined
      : units[unit ?? '']
  return { start, end, low: number, high: number, unit: ours }
}
