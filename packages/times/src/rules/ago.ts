import { addMonths, type Day, serialOf } from '../calendar.ts'
import { monthEdtf, serialEdtf, weekEdtf, yearEdtf } from '../edtf.ts'
import { NUMBER, readCount } from '../number-words.ts'
import { sticky, type TimeRule } from '../rule.ts'

const ABOUT =
  '(?:(?:about|around|roughly|nearly|almost|more than|less than|over|some|just over|just under|just) )?'
const UNIT = '(minutes?|hours?|days?|weeks?|fortnights?|months?|quarters?|years?|decades?|centur(?:y|ies))'

/** "six weeks ago", "nearly four years ago", "a week or so ago", "a fortnight ago", "three months from now". */
export const ago: TimeRule = {
  id: 'times/ago',
  triggers: ['unit', 'quarter'],
  pattern: sticky(`${ABOUT}(${NUMBER})(?: more)? ${UNIT}(?: or (?:so|more))? (ago|from now|hence)`),
  read: (match, { context }) => {
    const count = readCount(match[1]!)
    const unit = match[2]!.toLowerCase()
    const back = match[3]!.toLowerCase() === 'ago'
    if (!context.published) return { edtf: null }
    // "several years ago": past, and no more is known.
    if (count === undefined) return { edtf: back ? `../${context.todayEdtf}` : `${context.todayEdtf}/..` }
    return { edtf: away(context.published, unit, back ? -count : count) }
  },
}

/** The period so many units away, as coarse as the unit: years give a year, weeks a week. */
function away(day: Day, unit: string, count: number): string {
  const serial = serialOf(day)
  if (unit.startsWith('minute') || unit.startsWith('hour')) {
    return serialEdtf(serial + Math.trunc((unit.startsWith('hour') ? count : 0) / 24))
  }
  if (unit.startsWith('day')) return serialEdtf(serial + Math.round(count))
  if (unit.startsWith('week')) return weekEdtf(serial + Math.round(7 * count))
  if (unit.startsWith('fortnight')) return weekEdtf(serial + Math.round(14 * count))
  if (unit.startsWith('month') || unit.startsWith('quarter')) {
    const moved = addMonths(day, Math.round(count * (unit.startsWith('quarter') ? 3 : 1)))
    return monthEdtf(moved.year, moved.month)
  }
  return yearEdtf(
    Math.round(day.year + count * (unit.startsWith('decade') ? 10 : unit.startsWith('cent') ? 100 : 1)),
  )
}
