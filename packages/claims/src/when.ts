import type { Figure } from '@sayso/figures'
import type { ClaimTime } from './claim.ts'
import { isPopulation } from './clause/population.ts'
import type { ArticleContext, ClaimContext, Reading, SentenceContext } from './context.ts'
import { findEvent } from './event/find-event.ts'
import { isOfToll } from './event/toll.ts'
import { type Dated, findDates, type SentenceDates } from './when/candidates.ts'
import { readCarriedTime } from './when/carried.ts'
import { firstOfTold, isCompared, readComparedTime } from './when/compared.ts'
import { readDisasterDate } from './when/disaster.ts'
import { toStart } from './when/interval.ts'
import { findLocalDate } from './when/local.ts'
import { readOwnPeriod } from './when/own-period.ts'
import { readPeriod } from './when/period.ts'
import { isSaidTime } from './when/said.ts'
import { findSectionDate } from './when/section.ts'
import { readSince } from './when/since.ts'
import { isStillSo } from './when/still-so.ts'
import { readSaidWindow, readWindow } from './when/window.ts'

const NONE: Reading<null> = { value: null, rules: [] }

/** The time `figure` holds for, as EDTF, its span in the cleaned text; null where the text gives none. */
export function readTime(figure: Figure, context: ClaimContext): Reading<ClaimTime | null> {
  const known = context.article.notes.times
  let time = known.get(figure)
  if (!time) {
    time = read(figure, context)
    known.set(figure, time)
  }
  return time
}

function read(figure: Figure, context: ClaimContext): Reading<ClaimTime | null> {
  if (figure.kind === 'age' && /-old\b/i.test(figure.text) && !isOfToll(figure, context)) return NONE
  if (isDistance(figure, context.article.text) || isPopulation(figure, context)) return NONE
  const period = readPeriod(figure, context)
  if (period) return period
  const { dates, said, saying } = datesOf(context.here, context.article)
  const own = readOwnPeriod(figure, dates, context)
  if (own) return own
  const local = findLocalDate(figure, notYet(figure, dates, context), context)
  if (local) return toReading(local, said, context, 'claims/when-sentence')
  const compared = isCompared(firstOfTold(figure, context), context)
    ? readComparedTime(firstOfTold(figure, context), context, (other, its) => readTime(other, its).value)
    : undefined
  if (compared) return { value: compared, rules: ['claims/when-compared'] }
  if (saying && isStillSo(figure, saying, context))
    return toReading(saying, undefined, context, 'claims/when-said')
  const section = findSectionDate(context)
  const carried = readCarriedTime(
    figure,
    context,
    section !== undefined,
    (other, its) => readTime(other, its).value,
    (sentence) => {
      const earlier = datesOf(sentence, context.article)
      const published = context.article.layers.header.published?.slice(0, 10) ?? '9999'
      const date = earlier.dates.findLast(
        ({ time, edtf }) => time.rule !== 'times/time-word' && toStart(edtf) <= published,
      )
      return date && toReading(date, earlier.said, { ...context, here: sentence }, '').value
    },
  )
  if (carried) return { value: carried, rules: ['claims/when-carried'] }
  if (section) return toReading(section, undefined, context, 'claims/when-section')
  const struck = readDisasterDate(figure, context, datesOf)
  return struck ? toReading(struck, undefined, context, 'claims/when-disaster') : NONE
}

/** True for a way that lies between two places at any time: "[135 km] east of Lima", "about [40 miles] from the border". */
function isDistance({ kind, span, unit }: Figure, text: string): boolean {
  return (
    kind === 'measure' &&
    (unit === 'kilometre' || unit === 'mile') &&
    /^(?:\s\([^)]*\)|\))?(?:\sby (?:road|sea|air|rail))?\s(?:(?:north|south|east|west)[\w-]*\s(?:of|from)|away|from|outside|off|inland)\b/.test(
      text.slice(span.end, span.end + 48),
    )
  )
}

/** `dates` without those to come, where the figure's own verb tells what is past: "surveyed 900 farmers … who rules in 2017". */
function notYet(figure: Figure, dates: readonly Dated[], context: ClaimContext): readonly Dated[] {
  const published = context.article.layers.header.published?.slice(0, 10)
  if (!published) return dates
  // A season's number is no month's: only its year is compared.
  const isPast = ({ edtf }: Dated) => {
    const start = toStart(edtf)
    return (/-2[1-4]$/.test(start) ? start.slice(0, 4) : start) <= published
  }
  if (dates.every(isPast)) return dates
  const verb = findEvent(figure, context)?.verb
  if (verb?.form !== 'finite' || verb.tense !== 'past' || verb.modal) return dates
  return dates.filter(isPast)
}

/** The times of a sentence that can date what happened, apart from when it was said. */
function datesOf(sentence: SentenceContext, article: ArticleContext): SentenceDates {
  if (!sentence.notes.dates) {
    const all = findDates(sentence, article)
    const said = all.find(({ time }) => isSaidTime(time, sentence, article))
    sentence.notes.dates = {
      dates: said ? all.filter((date) => date !== said) : all,
      said: said?.edtf,
      saying: said,
    }
  }
  return sentence.notes.dates
}

function toReading(
  date: Dated,
  said: string | undefined,
  context: ClaimContext,
  rule: string,
): Reading<ClaimTime> {
  const since = readSince(date, said, context)
  const window = since === undefined ? (readWindow(date, context) ?? readSaidWindow(date, said)) : undefined
  const { text, span, basis } = date.time
  const edtf = since ?? window ?? date.edtf
  const rules = [rule, ...(since ? ['claims/when-since'] : []), ...(window ? ['claims/when-window'] : [])]
  return { value: { edtf, text, span, basis: edtf === date.edtf ? basis : 'resolved' }, rules }
}
