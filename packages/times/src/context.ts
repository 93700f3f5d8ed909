import { type Day, isDay, serialOf } from './calendar.ts'
import { dayEdtf, serialEdtf } from './edtf.ts'
import { readMonth } from './month-names.ts'

/** What is known where an expression is read: the day of publication and what the text has named so far. */
export class Context {
  readonly text: string
  /** The day the article appeared; null where nobody says. */
  readonly published: Day | null
  /** The last date the text resolved, for "a year earlier" and "the following month". */
  last: string | null = null
  /** The last quarter the text named, for "the quarter". */
  lastQuarter: string | null = null

  constructor(text: string, published: Day | null) {
    this.text = text
    this.published = published
  }

  /** The publication day's serial number. */
  get today(): number | null {
    return this.published ? serialOf(this.published) : null
  }

  /** The publication day as EDTF. */
  get todayEdtf(): string | null {
    return this.published ? dayEdtf(this.published) : null
  }

  /** The day so many days from publication. */
  dayFrom(days: number): string | null {
    return this.today === null ? null : serialEdtf(this.today + days)
  }
}

/** The day in an ISO date ("2001-07-09", "2001-07-09T10:00Z") or as feeds print it ("2-MAR-1987 08:22:57"); null where there is none. */
export function readPublished(published: string | null | undefined): Day | null {
  if (!published) return null
  const iso = /^\s*(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(published)
  if (iso) return checked(Number(iso[1]), Number(iso[2]), Number(iso[3] ?? '1'))
  const printed = /^\s*(\d{1,2})[- ]([A-Za-z]{3,9})\.?[- ](\d{4})/.exec(published)
  if (printed) return checked(Number(printed[3]), readMonth(printed[2]!) ?? 0, Number(printed[1]))
  const american = /^\s*([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4})/.exec(published)
  if (american) return checked(Number(american[3]), readMonth(american[1]!) ?? 0, Number(american[2]))
  return null
}

function checked(year: number, month: number, day: number): Day | null {
  return isDay(year, month, day) ? { year, month, day } : null
}
