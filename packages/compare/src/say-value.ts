import type { Claim } from '@sayso/claims'

const signs: Readonly<Record<string, string>> = { percent: '%' }

/** A figure's value in a few characters, the same for the same value: `150,000–300,000`, `≤ 3,000,000`, `62%`, `USD 1,200`. */
export function sayValue(figure: Pick<Claim['figure'], 'low' | 'high' | 'bound' | 'kind' | 'unit'>): string {
  const { low, high, bound, kind, unit } = figure
  const number = (value: number) => sayNumber(kind === 'share' ? value * 100 : value)
  const about = bound === 'about' ? '~' : ''
  const sign = kind === 'share' ? '%' : (signs[kind] ?? '')
  let value: string
  if (low === null && high === null) value = '?'
  else if (low === null) value = `≤ ${number(high!)}`
  else if (high === null) value = `≥ ${number(low)}`
  else if (low === high) value = `${about}${number(low)}`
  else value = `${about}${number(low)}–${number(high)}`
  value += sign
  if (kind === 'money' && unit) return `${unit} ${value}`
  if ((kind === 'measure' || kind === 'duration' || kind === 'age' || kind === 'rate') && unit)
    return `${value} ${unit}`
  return value
}

/** A number with commas between its thousands and at most four decimals, whatever the machine's locale. */
export function sayNumber(value: number): string {
  if (!(Math.abs(value) < 1e15)) return String(value)
  const [whole, decimals] = String(Math.round(value * 1e4) / 1e4).split('.') as [string, string?]
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return decimals === undefined ? grouped : `${grouped}.${decimals}`
}
