/**
 * The only place that knows chrono-node. It reads what it reads best, clock times and dates in figures, one sentence
 * at a time: the set without casual words, which leaves out `ENEndOfPeriodRefiner`, quadratic in the text's length.
 */
import { Chrono, configuration } from 'chrono-node/en'
import { dayEdtf } from './edtf.ts'

/** What chrono read in a sentence: its place there, and what the words state for certain. */
export interface ChronoReading {
  readonly text: string
  readonly start: number
  readonly end: number
  /** EDTF day, where the words give day, month and year. */
  readonly day: string | null
  /** "20:30:00", where the words give a clock time. */
  readonly clock: string | null
}

/** Every clock time and every full date in figures of one sentence. Never throws. */
export function readWithChrono(sentence: string): ChronoReading[] {
  return chrono.parse(sentence, REFERENCE).map((result) => {
    const { start } = result
    const whole = start.isCertain('day') && start.isCertain('month') && start.isCertain('year')
    const pad = (value: number | null): string => String(value ?? 0).padStart(2, '0')
    return {
      text: result.text,
      start: result.index,
      end: result.index + result.text.length,
      day: whole
        ? dayEdtf({ year: start.get('year')!, month: start.get('month')!, day: start.get('day')! })
        : null,
      clock: start.isCertain('hour') ? `${pad(start.get('hour'))}:${pad(start.get('minute'))}:00` : null,
    }
  })
}

const chrono = new Chrono(configuration.createConfiguration(false, false))

/** Only what the words state is taken, so any day serves. */
const REFERENCE = new Date(Date.UTC(2000, 0, 1, 12))
