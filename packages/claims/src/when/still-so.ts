import type { Figure } from '@sayso/figures'
import type { ClaimContext } from '../context.ts'
import { findEvent } from '../event/find-event.ts'
import { isTollCategory } from '../event/toll-categories.ts'
import type { Dated } from './candidates.ts'

/**
 * True for a toll that is so when it is told: "said on 6 June that 14 people [have died]", "reported on Tuesday that 300 families [are
 * living] in tents". The time of saying is then its own.
 *
 * Must not read what was over by then: "said on Friday that 12 people [died]", nor a time of saying that
 * comes after all is told: "14 people have died, officials said on Friday".
 */
export function isStillSo(figure: Figure, { time }: Dated, context: ClaimContext): boolean {
  if (figure.kind !== 'count' || time.span.start > figure.span.start) return false
  const event = findEvent(figure, context)
  const verb = event?.verb
  if (!verb || !isTollCategory(event.category) || verb.modal || verb.form !== 'finite') return false
  const first = context.here.analysis.tokens[verb.first]!.lower
  return PRESENT.test(first)
}

const PRESENT = /^(?:have|has|are|is|remain|remains)$/
