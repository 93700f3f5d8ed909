import { isDay } from '../calendar.ts'
import { sticky, type TimeRule } from '../rule.ts'

/** "2001-06-26": a date as data prints it; not "1998-12-99", "2001-06-265". */
export const isoDate: TimeRule = {
  id: 'times/iso-date',
  triggers: ['year'],
  pattern: sticky('((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)(?![-\\d])'),
  read: (match) =>
    isDay(Number(match[1]), Number(match[2]), Number(match[3]))
      ? { edtf: match[0], basis: 'stated' }
      : undefined,
}
