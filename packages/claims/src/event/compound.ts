import type { Figure } from '@sayso/figures'
import type { Token, VerbGroup } from '@sayso/language'
import type { Anchor } from '../clause/anchor.ts'
import type { ClaimContext } from '../context.ts'
import { type FoundEvent, toFound } from './found.ts'
import { REPORTING } from './light-verbs.ts'

// "six-mile", not "twenty-five".
const UNIT = /[\da-z]-(?!(?:one|two|three|four|five|six|seven|eight|nine)$)[a-z]+$/i

const LEADS = /^(?:leads?|edges?|advantages?)$/i

/**
 * True for a quantity that only tells what kind a thing is: "a [40]-page report", "the [900-hectare] fire".
 *
 * Must not take an age, which stands for someone: "a 30-year-old".
 */
export function isCompound({ kind, span, text, unit }: Figure, { article }: ClaimContext): boolean {
  // A quake is known by its size: "a [6.1-magnitude] quake struck".
  if (unit === 'magnitude') return false
  if (kind === 'age' || kind === 'percent' || kind === 'share') return false
  if (kind === 'count') return /^-[a-z]/i.test(article.text.slice(span.end, span.end + 2))
  return UNIT.test(text)
}

/**
 * What happened to the thing that a compound describes, where the sentence is about that: what was done to it ("[dug] a six-mile trench",
 * "three-room houses were [built]"), what it came to ("a 12-car train [derailed]"), or a lead ("a five-point [lead]").
 *
 * Must not read what the thing tells or is, or what goes on beside it: "the 40-page report says", "leads in the 50-state poll".
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
  if (verb.first > unit.last) return isHappening(tokens, verb, found, figure) ? found : undefined
  for (let i = verb.last + 1; i < unit.first; i++) {
    // "moved into three-room flats", "paying for a 30-second spot"
    if (tokens[i]!.tag === 'ADP' && !/^(?:into|for|up)$/i.test(tokens[i]!.text)) return undefined
  }
  return found
}

/** What was done to a thing, and what it came to; not what it is or tells. */
function isHappening(
  tokens: readonly Token[],
  verb: VerbGroup,
  { first }: FoundEvent,
  { kind }: Figure,
): boolean {
  if (verb.form === 'participle') return false
  if (verb.voice === 'passive' || kind === 'duration') return true
  const { lemma } = tokens[verb.head]!
  return first === verb.head && lemma !== 'be' && lemma !== 'have' && !REPORTING.has(lemma)
}
