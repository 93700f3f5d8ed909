import type { Figure } from '@sayso/figures'
import type { Anchor } from '../clause/anchor.ts'
import type { ClaimContext } from '../context.ts'
import { type FoundEvent, toFound } from './found.ts'

// "six-mile", not "twenty-five".
const UNIT = /[\da-z]-(?!(?:one|two|three|four|five|six|seven|eight|nine)$)[a-z]+$/i

const LEADS = /^(?:leads?|edges?|advantages?)$/i

/**
 * True for a quantity that only tells what kind a thing is: "a [40]-page report", "the [900-hectare] fire".
 *
 * Must not take an age, which stands for someone: "a 30-year-old".
 */
export function isCompound({ kind, span, text }: Figure, { article }: ClaimContext): boolean {
  if (kind === 'age' || kind === 'percent' || kind === 'share') return false
  if (kind === 'count') return /^-[a-z]/i.test(article.text.slice(span.end, span.end + 2))
  return UNIT.test(text)
}

/**
 * What happened to the thing that a compound describes, where the sentence is about that: what was done to it ("[dug] a six-mile trench",
 * "three-room houses were [built]"), how long it went on, or a lead ("a five-point [lead]").
 *
 * Must not read what the thing does, or what goes on beside it: "the 40-page report says", "leads in the 50-state poll".
 */
export function readOfCompound(
  figure: Figure,
  { figure: own, unit }: Anchor,
  { here: { analysis } }: ClaimContext,
  found: FoundEvent | undefined,
): FoundEvent | undefined {
  const { tokens } = analysis
  for (let i = own.last + 1; i <= unit.last; i++) {
    if (LEADS.test(tokens[i]!.text)) return toFound(analysis, i, undefined, 'claims/event-compound')
  }
  if (!found?.verb) return undefined
  const { verb } = found
  if (verb.first > unit.last)
    return verb.voice === 'passive' || figure.kind === 'duration' ? found : undefined
  for (let i = verb.last + 1; i < unit.first; i++) {
    // "moved into three-room flats", "paying for a 30-second spot"
    if (tokens[i]!.tag === 'ADP' && !/^(?:into|for|up)$/i.test(tokens[i]!.text)) return undefined
  }
  return found
}
