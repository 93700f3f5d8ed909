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

const leftOut: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {}

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
    !/^degree/.test(f.unit ?? ''),
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
