import { overlaps } from '@sayso/core'
import type { Abbreviation } from './acronyms.ts'
import type { Candidate } from './candidate.ts'

/**
 * Candidates in which a name that an acronym explains has taken the place of the pieces read in it,
 * and the acronym is what its name is, whatever else bears its letters. Both lists in order.
 */
export function mergeExplained(
  candidates: readonly Candidate[],
  abbreviations: readonly Abbreviation[],
): Candidate[] {
  if (abbreviations.length === 0) return [...candidates]
  const merged: Candidate[] = []
  const named = new Map<string, Candidate>()
  let at = 0
  let reached = 0
  for (const { short, long, longSpan } of abbreviations) {
    if (longSpan.start < reached) continue
    reached = longSpan.end
    while (at < candidates.length && candidates[at]!.end <= longSpan.start) merged.push(candidates[at++]!)
    const inside: Candidate[] = []
    while (at < candidates.length && overlaps(candidates[at]!, longSpan)) inside.push(candidates[at++]!)
    const place = inside.length === 1 && inside[0]!.type === 'place' && inside[0]!.end === longSpan.end
    // "Peru's Coastal Safety Institute (INSECO)": the name begins where the words with capitals do.
    const first = inside[0]
    const wider =
      first !== undefined &&
      first.type === 'organization' &&
      first.start < longSpan.start &&
      first.end <= longSpan.end
    const start = wider ? first.start : longSpan.start
    const whole: Candidate = {
      start,
      end: longSpan.end,
      text: wider ? first.text + long.slice(first.end - longSpan.start) : long,
      type: place ? 'place' : 'organization',
      country: inside.find(({ country }) => country)?.country ?? null,
      sure: true,
    }
    merged.push(whole)
    named.set(short, whole)
  }
  while (at < candidates.length) merged.push(candidates[at++]!)
  return merged.map((candidate) => {
    const whole = named.get(candidate.text)
    return whole ? { ...candidate, type: whole.type, country: whole.country, sure: true } : candidate
  })
}
