import type { Mention } from '@sayso/entities'
import type { Figure } from '@sayso/figures'
import type { ClaimPlace } from './claim.ts'
import type { ClaimContext, Reading } from './context.ts'
import { findCandidates } from './where/candidates.ts'
import { findCarriedPlaces } from './where/carried.ts'
import { readHere } from './where/here.ts'
import { findLocalPlaces } from './where/local.ts'
import { findSectionPlaces } from './where/section.ts'

/** The places `figure` holds for, narrowest first, their spans in the cleaned text; empty where the text gives none. */
export function readPlaces(figure: Figure, context: ClaimContext): Reading<readonly ClaimPlace[]> {
  if (figure.kind === 'age') return { value: [], rules: [] }
  const local = findLocalPlaces(figure, findCandidates(context.here, context), context)
  const section = findSectionPlaces(context.article, context.here)
  if (local.length > 0) return reading([...local, ...section], 'claims/where-sentence')
  const here = readHere(context)
  if (here) return { value: [here], rules: ['claims/where-here'] }
  if (!holdsOverSentences(figure)) return reading(section, 'claims/where-section')
  const carried = findCarriedPlaces(context)
  if (carried.length > 0) return reading([...carried, ...section], 'claims/where-carried')
  return reading(section, 'claims/where-section')
}

/** Those counted in one sentence stay where the last one had them; prices and percentages do not. */
function holdsOverSentences({ kind, unit }: Figure): boolean {
  if (kind === 'count')
    return unit === 'person' || unit === 'household' || unit === 'building' || unit !== null
  return kind === 'measure'
}

function reading(mentions: readonly Mention[], rule: string): Reading<readonly ClaimPlace[]> {
  const seen = new Set<string>()
  const value: ClaimPlace[] = []
  for (const { text, span, country } of mentions) {
    const key = text.toLowerCase()
    if (seen.has(key)) continue
    seen.add(key)
    value.push({ text, span, country: country ?? null })
  }
  return { value, rules: value.length > 0 ? [rule] : [] }
}
