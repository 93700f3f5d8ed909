import type { Figure } from '@sayso/figures'
import type { ClaimTime } from './claim.ts'
import type { ClaimContext, Reading, SentenceContext } from './context.ts'
import { type Dated, findDates } from './when/candidates.ts'
import { findLocalDate } from './when/local.ts'
import { readPeriod } from './when/period.ts'
import { isSaidTime } from './when/said.ts'
import { findSectionDate } from './when/section.ts'
import { readSince } from './when/since.ts'

/** The time `figure` holds for, as EDTF, its span in the cleaned text; null where the text gives none. */
export function readTime(figure: Figure, context: ClaimContext): Reading<ClaimTime | null> {
  if (figure.kind === 'age') return { value: null, rules: [] }
  const period = readPeriod(figure, context)
  if (period) return period
  const { dates, said } = datesOf(context.here, context)
  const local = findLocalDate(figure, dates, context)
  if (local) return reading(local, said, context, 'claims/when-sentence')
  const section = findSectionDate(context)
  if (holdsOver(figure)) {
    for (let i = context.here.index - 1; i >= 0 && i >= context.here.index - 4; i--) {
      const sentence = context.article.sentenceAt(i)!
      if (sentence.block !== context.here.block) break
      const earlier = datesOf(sentence, context)
      const last = earlier.dates.at(-1)
      if (last) return reading(last, earlier.said, context, 'claims/when-carried')
    }
  }
  if (section) return reading(section, undefined, context, 'claims/when-section')
  return { value: null, rules: [] }
}

function datesOf(
  sentence: SentenceContext,
  context: ClaimContext,
): { dates: readonly Dated[]; said: string | undefined } {
  const all = findDates(sentence, context)
  const said = all.find(({ time }) => isSaidTime(time, sentence, context))
  return { dates: all.filter((date) => date !== said), said: said?.edtf }
}

function holdsOver({ kind }: Figure): boolean {
  return kind === 'count' || kind === 'measure'
}

function reading(
  date: Dated,
  said: string | undefined,
  context: ClaimContext,
  rule: string,
): Reading<ClaimTime> {
  const since = readSince(date, said, context)
  const { text, span, basis } = date.time
  return {
    value: { edtf: since ?? date.edtf, text, span, basis: since ? 'resolved' : basis },
    rules: since ? [rule, 'claims/when-since'] : [rule],
  }
}
