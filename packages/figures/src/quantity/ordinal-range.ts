import type { Draft, Reader } from './draft.ts'

const ordinals: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, i) => [word, i + 1] as const),
)

/**
 * An interval of places: "between the tenth and the fifteenth", "higher than the tenth but lower than the fifteenth".
 * One ordinal alone is no figure.
 */
export function readOrdinalRange({ tokens }: Reader, i: number, floor: number): Draft | undefined {
  if (tokens[i - 1]?.lower !== 'the') return undefined
  const low = ordinals.get(tokens[i]!.lower)
  if (low === undefined) return undefined
  const lead = tokens[i - 2]?.lower
  let first: number
  let k = i + 1
  if (lead === 'between' || lead === 'from') {
    first = i - 2
    if (!/^(?:and|to)$/.test(tokens[k]?.lower ?? '')) return undefined
    k += 1
  } else {
    if (lead !== 'than' || !/^(?:higher|more|greater|above|later)$/.test(tokens[i - 3]?.lower ?? ''))
      return undefined
    first = i - 3
    if (!/^(?:and|but)$/.test(tokens[k]?.lower ?? '') || tokens[k + 2]?.lower !== 'than') return undefined
    k += 3
  }
  if (tokens[k]?.lower === 'the') k += 1
  const high = ordinals.get(tokens[k]?.lower ?? '')
  if (high === undefined || high <= low || first < floor) return undefined
  return {
    first,
    last: k,
    low,
    high,
    kind: 'count',
    bound: 'range',
    unit: 'place',
    plain: false,
    share: false,
    mantissa: low,
    magnitude: 1,
    stated: true,
    rules: ['figures/ordinal-range'],
  }
}
