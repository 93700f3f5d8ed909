import type { Day } from '../calendar.ts'
import { yearEdtf } from '../edtf.ts'
import { readSpokenYear, SPOKEN_YEAR } from '../number-words.ts'
import { sticky, type TimeRule } from '../rule.ts'

const CODES: ReadonlyMap<string, number> = new Map([
  ['spring', 21],
  ['summer', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
])
/** The month each season begins in; winter runs into the next year and is named by the one it begins in. */
const BEGINS: ReadonlyMap<number, number> = new Map([
  [21, 3],
  [22, 6],
  [23, 9],
  [24, 12],
])

/** "last summer", "this fall", "the winter of 1994", "spring 2001", "the early summer"; not "prices fall", "hot springs". */
export const season: TimeRule = {
  id: 'times/season',
  triggers: ['season'],
  pattern: sticky(
    `(?:(?:early|late|earlier|later|mid)(?: in)?[- ])?(?:(this past|this coming|last|this|next|the|that)(?: (?:early|late))? )?(spring|summer|autumn|fall|winter)(?:(?: of|,)? (?:((?:1[5-9]|20)\\d\\d)(?!\\d)|(${SPOKEN_YEAR})|(last|this|next) year))?`,
  ),
  read: (match, place) => {
    const which = (match[5] ?? match[1])?.toLowerCase()
    const word = match[2]!.toLowerCase()
    const code = CODES.get(word)!
    const printed = match[3] ? Number(match[3]) : match[4] ? readSpokenYear(match[4]) : undefined
    if (printed !== undefined) return { edtf: `${yearEdtf(printed)}-${code}`, basis: 'stated' }
    if ((!which || which === 'the') && !isTime(word, which, place.before, match[0])) return undefined
    if (
      /^(?:this|the)$/.test(which ?? '') &&
      word === 'fall' &&
      /^ (?:of|in|to|from)\b/.test(place.context.text.slice(place.end, place.end + 6))
    )
      return undefined
    const { published } = place.context
    if (!published) return { edtf: null }
    return {
      edtf: `${yearEdtf(yearOf(code, which, published, match[5] !== undefined, place.forward))}-${code}`,
    }
  },
}

function isTime(word: string, which: string | undefined, before: string, text: string): boolean {
  if (/^(?:early|late|mid)/i.test(text)) return word !== 'fall'
  if (which === 'the') return /^(?:in|during|through|over|of|until|by|for)$/.test(before) && word !== 'fall'
  return /^(?:in|since|until|by|during)$/.test(before) && word !== 'fall' && word !== 'spring'
}

function yearOf(
  code: number,
  which: string | undefined,
  { year, month }: Day,
  ofYear: boolean,
  forward: boolean,
): number {
  const begins = BEGINS.get(code)!
  if (ofYear) return which === 'last' ? year - 1 : which === 'next' ? year + 1 : year
  const last = begins <= month ? year : year - 1
  if (which === 'next' || which === 'this coming') return begins > month ? year : year + 1
  if (which === 'last') return last === year && month < begins + 3 ? year - 1 : last
  if (which === 'this past') return last
  if (which === 'this') return code === 24 && month < 3 ? year - 1 : year
  return forward && begins > month ? year : last
}
