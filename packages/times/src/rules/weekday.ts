import { weekdayOf } from '../calendar.ts'
import { serialEdtf } from '../edtf.ts'
import { readWeekday, WEEKDAY } from '../month-names.ts'
import { sticky, type TimeRule } from '../rule.ts'

const WHICH = '(?:(last|next|this|this past|this coming|the previous|the following|the preceding) )?'
const PART = '(?:(?:early|earlier|late|later|sometime)(?: on)? )?'

/**
 * "Friday", "last Thursday", "next Monday", "Wednesday night", "early Tuesday": the last one on or before
 * publication unless the verb speaks of the future; not "sat", "sun", "Black Friday deals" in small letters.
 */
export const weekday: TimeRule = {
  id: 'times/weekday',
  triggers: ['weekday'],
  pattern: sticky(
    `${PART}${WHICH}(${WEEKDAY})(?: (morning|afternoon|evening|night|lunchtime))?(?: (?:of )?(last|this|next) week\\b)?`,
  ),
  read: (match, place) => {
    const [, which, name, , week] = match
    // A whole name is a day's in small letters, too: "last thursday".
    if (!/^\p{Lu}|day$/u.test(name!)) return undefined
    const { today } = place.context
    if (today === null) return { edtf: null }
    if (week) {
      const monday = today - ((weekdayOf(today) + 7 - readWeekday('Monday')!) % 7)
      const step = week.toLowerCase() === 'last' ? -7 : week.toLowerCase() === 'next' ? 7 : 0
      return { edtf: serialEdtf(monday + step + ((readWeekday(name!)! + 7 - readWeekday('Monday')!) % 7)) }
    }
    const gap = (weekdayOf(today) - readWeekday(name!)! + 7) % 7
    switch (which?.toLowerCase()) {
      case 'last':
      case 'this past':
        return { edtf: serialEdtf(today - (gap || 7)) }
      case 'next':
      case 'this coming':
        return { edtf: serialEdtf(today + (gap ? 7 - gap : 7)) }
      default:
        if (gap === 0) return { edtf: serialEdtf(today) }
        return { edtf: serialEdtf(place.forward ? today + 7 - gap : today - gap) }
    }
  },
}

/** "Tuesday nights", "every Friday", "Sundays": a set of days, once a week. */
export const everyWeekday: TimeRule = {
  id: 'times/every-weekday',
  triggers: ['weekday'],
  pattern: sticky(
    `(?:(?:each|every) ${WEEKDAY}(?: (?:morning|afternoon|evening|night))?|${WEEKDAY}(?:s| (?:mornings|afternoons|evenings|nights)))`,
  ),
  read: (match) => (/\p{Lu}/u.test(match[0]) ? { edtf: 'P1W', type: 'set' } : undefined),
}
