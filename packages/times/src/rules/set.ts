import { sticky, type TimeRule } from '../rule.ts'

const PERIODS: ReadonlyMap<string, string> = new Map([
  ['hour', 'PT1H'],
  ['hourly', 'PT1H'],
  ['day', 'P1D'],
  ['daily', 'P1D'],
  ['night', 'P1D'],
  ['nightly', 'P1D'],
  ['week', 'P1W'],
  ['weekly', 'P1W'],
  ['month', 'P1M'],
  ['monthly', 'P1M'],
  ['quarter', 'P3M'],
  ['quarterly', 'P3M'],
  ['year', 'P1Y'],
  ['annually', 'P1Y'],
  ['decade', 'P10Y'],
  ['weekend', 'P1W'],
])

/** "daily", "every month", "each year", "annually": again and again, by its period. */
export const set: TimeRule = {
  id: 'times/set',
  triggers: ['word', 'unit', 'quarter'],
  pattern: sticky(
    '(?:(?:each|every) (hour|day|week|weekend|month|quarter|year|decade)|(hourly|daily|nightly|weekly|monthly|quarterly|annually))',
  ),
  read: (match, { context, end }) => {
    // "Daily News", "the Weekly Standard": names.
    if (match[2] && /^\p{Lu}/u.test(match[2]) && /^ \p{Lu}/u.test(context.text.slice(end, end + 2)))
      return undefined
    return { edtf: PERIODS.get((match[1] ?? match[2])!.toLowerCase()) ?? null, type: 'set', basis: 'stated' }
  },
}
