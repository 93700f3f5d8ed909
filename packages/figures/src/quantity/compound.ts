import type { Draft } from './draft.ts'

// How many of the smaller unit make one of the larger.
const parts: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  foot: { inch: 12 },
  yard: { foot: 3, inch: 36 },
  mile: { yard: 1760, foot: 5280 },
  metre: { centimetre: 100, millimetre: 1000 },
  kilometre: { metre: 1000, centimetre: 100_000 },
  pound: { ounce: 16 },
  stone: { pound: 14 },
  kilogram: { gram: 1000 },
  hour: { minute: 60, second: 3600 },
  minute: { second: 60 },
  year: { month: 12, week: 52, day: 365, hour: 8760, minute: 525_600, second: 31_536_000 },
  month: { week: 4.345, day: 30 },
  week: { day: 7 },
  day: { hour: 24, minute: 1440 },
}

/**
 * What a smaller amount adds to a larger one, in the larger one's unit: the 2 inches of "5 feet 2 inches" add a sixth
 * of a foot. Undefined where the two don't tell one length or time.
 *
 * @param unit - the unit of the whole
 * @param previous - the unit of the part before, which must be larger than this one's
 */
export function partOf(unit: string | null, previous: string | null, small: Draft): number | undefined {
  if (
    small.low === null ||
    small.low !== small.high ||
    unit === null ||
    previous === null ||
    small.unit === null
  )
    return undefined
  const count = parts[unit]?.[small.unit]
  const step = parts[previous]?.[small.unit]
  if (count === undefined || step === undefined || small.low >= step * 4) return undefined
  return small.low / count
}
