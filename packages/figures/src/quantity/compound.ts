import type { Draft } from './draft.ts'

// How many of the smaller unit make one of the larger.
const parts: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  foot: { inch: 12 },
  yard: { foot: 3, inch: 36 },
  mile: { yard: 1760, foot: 5280 },
  metre: { centimetre: 100, millimetre: 1000 },
  kilometre: { metre: 1000 },
  pound: { ounce: 16 },
  stone: { pound: 14 },
  kilogram: { gram: 1000 },
  hour: { minute: 60, second: 3600 },
  minute: { second: 60 },
  year: { month: 12, week: 52, day: 365 },
  month: { week: 4.345, day: 30 },
  week: { day: 7 },
  day: { hour: 24, minute: 1440 },
}

/** The value in the larger unit of two figures that tell one length or time ("5 feet 2 inches"); undefined of any others. */
export function joinCompound(larger: Draft, smaller: Draft): number | undefined {
  if (
    larger.low === null ||
    larger.low !== larger.high ||
    smaller.low === null ||
    smaller.low !== smaller.high
  )
    return undefined
  const count = larger.unit !== null && smaller.unit !== null ? parts[larger.unit]?.[smaller.unit] : undefined
  if (count === undefined || smaller.low >= count || !Number.isInteger(larger.low)) return undefined
  return Number((larger.low + smaller.low / count).toPrecision(15))
}
