import { weekdayOf } from '../calendar.ts'
import { weekendEdtf } from '../edtf.ts'
import { sticky, type TimeRule } from '../rule.ts'

/** "the weekend", "over the weekend": the last one, or this one where it is one today. */
export const weekend: TimeRule = {
  id: 'times/weekend',
  triggers: ['unit'],
  pattern: sticky('(?:the|this|last|next|this past|this coming|the past|the coming) weekend'),
  read: (match, { context, forward }) => {
    const { today } = context
    if (today === null) return { edtf: null }
    const which = match[0].toLowerCase()
    const on = weekdayOf(today) === 0 || weekdayOf(today) === 6
    if (/next|coming/.test(which)) return { edtf: weekendEdtf(on ? today + 7 : today) }
    if (/^this weekend/.test(which)) return { edtf: weekendEdtf(today) }
    if (/^the weekend/.test(which) && forward) return { edtf: weekendEdtf(today) }
    return { edtf: weekendEdtf(on && !/last|past/.test(which) ? today : today - 7) }
  },
}
