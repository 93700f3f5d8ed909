import { readMonth } from '@sayso/lexicon'
import { type Day, daysInMonth, isDay, serialOf } from './calendar.ts'
import { dayEdtf, monthEdtf, serialEdtf } from './edtf.ts'

/** What is known where an expression is read: the day of publication and what the text has named so far. */
export class Context {
  readonly text: string
  /** The day the article appeared; null where nobody says. */
  readonly published: Day | null
  /** True where only its month is known, and `published` is that month's last day. */
  readonly monthOnly: boolean
  /** The last date the text resolved, for "a year earlier" and "the following month". */
  last: string | null = null
  /** The last quarter the text named, for "the quarter". */
  lastQuarter: string | null = null

  constructor(text: string, published: string | null | undefined) {
    this.text = text
    this.published = readPublished(published)
    this.monthOnly = /^\s*\d{4}-\d{2}\s*$/.test(published ?? '')
  }

  /** The publication day's serial number. */
  get today(): number | null {
    return this.published ? serialOf(this.published) : null
  }

  /** The publication day as EDTF; its month where no more is known. */
  get todayEdtf(): string | null {
    if (!this.published) return null
    return this.monthOnly ? monthEdtf(this.published.year, this.published.month) : dayEdtf(this.published)
  }

  /** The day so many days from publication. */
  dayFrom(days: number): string | null {
    return this.today === null ? null : serialEdtf(this.today + days)
  }
}

/** The day in an ISO date ("2001-07-09", "2001-07-09T10:00Z"; of "2001-07" its last) or as feeds print it ("2-MAR-1987 08:22:57"); null where there is none. */
function readPublished(published: string | null | undefined): Day | null {
  if (!published) return null
  const iso = /^\s*(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(published)
  if (iso) {
    const [year, month] = [Number(iso[1]), Number(iso[2])]
    return checked(year, month, iso[3] ? Number(iso[3]) : daysInMonth(year, month))
  }
  const printed = /^\s*(\d{1,2})[- ]([A-Za-z]{3,9})\.?[- ](\d{4})/.exec(published)
  if (printed) return checked(Number(printed[3]), readMonth(printed[2]!) ?? 0, Number(printed[1]))
  const american = /^\s*([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4})/.exec(published)
  if (american) return checked(Number(american[3]), readMonth(american[1]!) ?? 0, Number(american[2]))
  return null
}

function checked(year: number, month: number, day: number): Day | null {
  return isDay(year, month, day) ? { year, month, day } : null
}
