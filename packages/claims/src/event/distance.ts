import type { Figure } from '@sayso/figures'
import type { Anchor } from '../clause/anchor.ts'
import { findClauses } from '../clause/boundaries.ts'
import type { ClaimContext } from '../context.ts'
import { type FoundEvent, toFound } from './found.ts'

// Verbs of what is or comes to pass at a place. What is done there to people is no event of a distance.
const LOCATING: ReadonlySet<string> = new Set([
  'base',
  'blaze',
  'burn',
  'center',
  'centre',
  'crash',
  'erupt',
  'explode',
  'fall',
  'happen',
  'hit',
  'land',
  'lie',
  'live',
  'locate',
  'occur',
  'pass',
  'rage',
  'sit',
  'situate',
  'stand',
  'strike',
  'take',
])

/** True for how far one place is from another: "the town of Orrin, [25 miles] north of Tarn". */
export function isDistance({ counted, kind }: Figure): boolean {
  return kind === 'measure' && counted?.span === null && counted.text.startsWith('distance')
}

/**
 * `claims/event-distance`: "The fire [burns] near Orrin, 25 miles north of Tarn": a way told of a place has the verb of the clause it is put
 * into, where that tells what is there.
 *
 * Must not read what is done there: "buried his house in Orrin, 25 miles from Tarn".
 */
export function readDistanceEvent(
  { figure: own, unit }: Anchor,
  { here }: ClaimContext,
): FoundEvent | undefined {
  const { analysis } = here
  const next = analysis.tokens[own.last + 1]
  if (next?.text === 'apart') return toFound(analysis, own.last + 1, undefined, 'claims/event-distance')
  const { verbs } = findClauses(here)
  const locates = ({ head }: (typeof verbs)[number]) => LOCATING.has(analysis.tokens[head]!.lemma)
  const before = verbs.findLast(({ last }) => last < own.first)
  const after = verbs.find(({ first }) => first > unit.last)
  const verb = before && locates(before) ? before : !before && after && locates(after) ? after : undefined
  return verb && toFound(analysis, verb.head, verb, 'claims/event-distance')
}
