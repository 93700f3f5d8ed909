import type { Claim } from '@sayso/claims'

/** A figure's value in a few characters, the same for the same value: `150,000–300,000`, `≤ 3,000,000`, `62%`, `USD 1,200`, `≥ 6 years`. */
export function sayValue(figure: Pick<Claim['figure'], 'low' | 'high' | 'bound' | 'kind' | 'unit'>): string {
  const { low, high, bound, kind, unit } = figure
  const number = (value: number) => sayNumber(kind === 'share' ? Math.round(value * 1000) / 10 : value)
  const about = bound === 'about' ? '~' : ''
  let value: string
  if (low === null && high === null) value = '?'
  else if (low === null) value = `≤ ${number(high!)}`
  else if (high === null) value = `≥ ${number(low)}`
  else if (low === high) value = `${about}${number(low)}`
  else value = `${about}${number(low)}–${number(high)}`
  if (kind === 'share' || kind === 'percent') return `${value}%`
  if (kind === 'money') return unit ? `${unit} ${value}` : value
  return kind === 'count' || !unit ? value : `${value} ${low === 1 && high === 1 ? unit : toPlural(unit)}`
}

function toPlural(unit: string): string {
  if (unit === 'foot') return 'feet'
  // "mm an hour", "per 100,000": what stands before "per" is counted. Symbols and what ends in s stay.
  return /^\p{Ll}{3,}$/u.test(unit) && !/(?:s|hertz|celsius|fahrenheit)$/.test(unit)
    ? `${unit.replace(/inch$/, 'inche')}s`
    : unit
}

/** A number with commas between its thousands and at most four decimals, whatever the machine's locale. */
export function sayNumber(value: number): string {
  if (!(Math.abs(value) < 1e15)) return String(value)
  const [whole, decimals] = String(Math.round(value * 1e4) / 1e4).split('.') as [string, string?]
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return decimals === undefined ? grouped : `${grouped}.${decimals}`
}
