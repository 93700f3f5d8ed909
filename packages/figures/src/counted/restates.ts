import type { Draft, Reader } from '../quantity/draft.ts'
import type { Found } from './placed.ts'

/** True of a conversion in brackets: "41 feet (12.5 meters)", "14,000 households (about 70,000 people)". */
export function isRestated(
  { tokens }: Reader,
  draft: Draft,
  earlier: Found | undefined,
  unit: string | null,
): boolean {
  if (!earlier || tokens[draft.first - 1]?.lower !== '(') return false
  const gap = draft.first - 1 - earlier.draft.last
  if (
    gap > 4 ||
    tokens.slice(earlier.draft.last + 1, draft.first - 1).some((token) => /^[.;:,]$/.test(token.lower))
  )
    return false
  const { kind, unit: other } = earlier.figure
  if (kind === 'count' && draft.kind === 'count') return other === 'household' && unit === 'person'
  if (kind !== draft.kind || unit === other) return false
  return kind === 'measure' || kind === 'money' || kind === 'rate' || kind === 'duration'
}
