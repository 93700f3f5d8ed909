import { TIME_WORDS } from '@sayso/lexicon'
import { sticky, type TimeRule } from '../rule.ts'

const POINTS = new Map(TIME_WORDS.map(({ words, points }) => [words, points]))
const LONGEST_FIRST = [...POINTS.keys()].sort((a, b) => b.length - a.length)

/**
 * "currently", "in recent years", "soon": the day of publication, up to it, or from it on; not "as soon as possible",
 * "current account", "the past two years".
 */
export const timeWord: TimeRule = {
  id: 'times/time-word',
  triggers: ['word'],
  pattern: sticky(`(?:${LONGEST_FIRST.join('|')})`),
  read: (match, { context, before, end }) => {
    const words = match[0].toLowerCase().replace(/\s+/g, ' ')
    const day = context.todayEdtf
    if (words === 'soon' && /^(?:as|too|how|very|so)$/.test(before)) return undefined
    const after = context.text.slice(end, end + 16)
    if (words === 'soon' && /^ after/.test(after)) return undefined
    // "a now-sold stake", "the once- and now-leader": a word made with it tells no time.
    if (/^-\p{L}/u.test(after)) return undefined
    // "the current year" is a year, and read as one.
    if (
      words === 'current' &&
      /^ (?:(?:fiscal|financial|calendar|school) )?(?:year|quarter|month|week|decade|century)\b/.test(after)
    )
      return undefined
    if (
      words === 'current' &&
      /^ (?:account|balance|assets|liabilities|affairs|events|shr|net|and former)/.test(after)
    )
      return undefined
    if (
      words === 'the past' &&
      /^ (?:\p{L}+ ){0,2}(?:year|month|week|day|decade|century|quarter|season|summer|winter)/u.test(after)
    )
      return undefined
    switch (POINTS.get(words)) {
      case 'now':
        return { edtf: day }
      case 'past':
        return { edtf: day && `../${day}` }
      default:
        return { edtf: day && `${day}/..` }
    }
  },
}
