import { addMonths, type Day, serialOf } from '../calendar.ts'
import { dayEdtf, decadeEdtf, monthEdtf, serialEdtf, yearEdtf } from '../edtf.ts'
import { NUMBER, readCount } from '../number-words.ts'
import { sticky, type TimeRule } from '../rule.ts'

const UNIT =
  '(seconds?|minutes?|hours?|days?|weeks?|fortnights?|months?|quarters?|years?|decades?|centur(?:y|ies))'
const ABOUT =
  '(?:(?:about|around|roughly|nearly|almost|more than|less than|at least|over|some|up to|within|under|just over|just under|for) )?'
const KIND =
  '(?:(?:trading|working|business|school|calendar|consecutive|straight|long|additional|more|extra|full|whole|fiscal) )?'

/** ISO 8601 for a count of a unit: "P5Y", "PT2H", "P2W"; a fraction of a year as months. */
function isoDuration(count: number, unit: string): string | null {
  const amount = (value: number): string => String(Math.round(value * 100) / 100)
  switch (
    unit
      .toLowerCase()
      .replace(/(?:ie)?s$/, '')
      .replace(/y$/, '')
  ) {
    case 'second':
      return `PT${amount(count)}S`
    case 'minute':
      return `PT${amount(count)}M`
    case 'hour':
      return Number.isInteger(count) || count > 3
        ? `PT${Math.floor(count)}H${count % 1 ? `${Math.round((count % 1) * 60)}M` : ''}`
        : `PT${Math.floor(count) ? `${Math.floor(count)}H` : ''}${Math.round((count % 1) * 60)}M`
    case 'da':
      return `P${amount(count)}D`
    case 'week':
      return `P${amount(count)}W`
    case 'fortnight':
      return `P${amount(count * 2)}W`
    case 'month':
      return `P${amount(count)}M`
    case 'quarter':
      return `P${amount(count * 3)}M`
    case 'year': {
      const whole = Math.floor(count)
      const months = Math.round((count - whole) * 12)
      return `P${whole ? `${whole}Y` : ''}${months ? `${months}M` : ''}`
    }
    case 'decade':
      return `P${amount(count * 10)}Y`
    case 'centur':
      return `P${amount(count * 100)}Y`
    default:
      return null
  }
}

/** "five years", "more than four hours", "a two-week", "15 months"; not "five-year-old" (an age), "a year" of a rate. */
export const duration: TimeRule = {
  id: 'times/duration',
  triggers: ['unit', 'quarter'],
  pattern: sticky(`${ABOUT}(${NUMBER})[- ]${KIND}${UNIT}(?:-long)?(?![- ]old)`),
  read: (match, { start, end, before, context }) => {
    if (
      /^an?$/i.test(match[1]!) &&
      !/^(?:for|nearly|almost|about|within|over|less|more)$/.test(before) &&
      !/^(?:for|nearly|almost|about|within|over|less|more)/i.test(match[0])
    )
      return undefined
    if (
      /^quarters?$/i.test(match[2]!) &&
      /^ of\b|^ (?:percent|point|pct)/.test(context.text.slice(end, end + 8))
    )
      return undefined
    if (/^seconds?$/i.test(match[2]!) && !/^\d/.test(match[1]!)) return undefined
    if (/[$£€.,\d]/.test(context.text[start - 1] ?? ' ')) return undefined
    const skip = /^for /i.test(match[0]) ? 4 : 0
    const count = readCount(match[1]!)
    return {
      edtf: count === undefined ? null : isoDuration(count, match[2]!),
      type: 'duration',
      basis: 'stated',
      start: start + skip,
    }
  },
}

/** "the past five years", "the last few months", "the next two weeks", "the first nine months", "past 20 years". */
export const pastUnits: TimeRule = {
  id: 'times/past-units',
  triggers: ['unit', 'quarter'],
  pattern: sticky(
    `(?:(?:at least|about|more than) )?(?:the |these )?(past|last|next|coming|previous|first|final|following|preceding|recent) (${NUMBER}) ${KIND}${UNIT}(?: or so)?`,
  ),
  read: (match, { context }) => {
    const count = readCount(match[2]!)
    const which = match[1]!.toLowerCase()
    const unit = match[3]!
    const iso = count === undefined ? null : isoDuration(count, unit)
    const covers =
      context.published && count !== undefined
        ? covered(context.published, which, unit.toLowerCase(), count)
        : null
    return { edtf: iso, type: 'duration', basis: 'stated', covers }
  },
}

function covered(published: Day, which: string, unit: string, count: number): string | null {
  const back = /^(?:past|last|recent|previous)$/.test(which)
  if (!back && !/^(?:next|coming)$/.test(which)) return null
  const sign = back ? -1 : 1
  const ends = (away: string, now: string): string => (back ? `${away}/${now}` : `${now}/${away}`)
  if (unit.startsWith('year'))
    return ends(yearEdtf(published.year + sign * Math.round(count)), yearEdtf(published.year))
  if (unit.startsWith('decade'))
    return ends(decadeEdtf(published.year + sign * count * 10), decadeEdtf(published.year))
  if (unit.startsWith('month') || unit.startsWith('quarter')) {
    const far = addMonths(published, sign * Math.round(count * (unit.startsWith('quarter') ? 3 : 1)))
    return ends(monthEdtf(far.year, far.month), monthEdtf(published.year, published.month))
  }
  const days = unit.startsWith('week')
    ? 7 * count
    : unit.startsWith('fortnight')
      ? 14 * count
      : unit.startsWith('day')
        ? count
        : unit.startsWith('hour')
          ? Math.ceil(count / 24)
          : null
  if (days === null) return null
  return ends(serialEdtf(serialOf(published) + sign * Math.round(days)), dayEdtf(published))
}
