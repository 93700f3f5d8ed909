import type { Day } from '../calendar.ts'
import { halfEdtf } from '../edtf.ts'
import { type Place, sticky, type TimeRule } from '../rule.ts'

/**
 * "the first half of 2001", "second-half", "the second half of last year", "in the first half"; not "the first half
 * of the match", "half of them".
 */
export const halfYear: TimeRule = {
  id: 'times/half-year',
  triggers: ['quarter', 'unit', 'year'],
  pattern: sticky(
    "(?:(last|this|next) year['’]s |(?:the )?((?:19|20)\\d\\d) )?(?:(?:the|its) )?(?:fiscal )?(first|second|last|latter)[- ]half(?:(?: of)? (?:(last|this|next) year|(?:the year |fiscal )?((?:19|20)\\d\\d)(?!\\d)|the (?:fiscal )?year))?",
  ),
  read: (match, place) => {
    const [text, whose, printedBefore, ordinal, after, printedAfter] = match
    const half = ordinal!.toLowerCase() === 'first' ? 1 : 2
    const printed = printedBefore ?? printedAfter
    if (printed) return { edtf: halfEdtf(Number(printed), half), basis: 'stated' }
    const ofYear = /year/i.test(text)
    if (!ofYear && (/^(?:last|latter)$/i.test(ordinal!) || !isPeriod(text, place))) return undefined
    const { published } = place.context
    if (!published) return { edtf: null }
    const which = (whose ?? after)?.toLowerCase()
    const step = which === 'last' ? -1 : which === 'next' ? 1 : 0
    return { edtf: halfEdtf(ofYear ? published.year + step : halfOf(half, published, place.forward), half) }
  },
}

/** True where a half is of a year, not of a match or of a thing: "in the second half, sales rose". */
function isPeriod(text: string, { context, before, end }: Place): boolean {
  const after = context.text.slice(end, end + 24)
  if (/^ (?:of\b|goal|lead|penalty|substitute|injury)/.test(after)) return false
  return text.includes('-') || /^(?:in|for|during|since|versus|vs|from|than)$/.test(before)
}

function halfOf(half: number, { year, month }: Day, forward: boolean): number {
  if (half === 1) return forward && month > 9 ? year + 1 : year
  return forward || month > 6 ? year : year - 1
}
