import type { Figure } from '@sayso/figures'
import type { ClaimContext } from '../context.ts'

const SETTLEMENT =
  /\b(?:an?|the)\s+(?:[\p{L}-]+\s+){0,3}?(?:city|town|township|village|hamlet|suburb|community|municipality|metropolis|capital|island|district|province|county|state|region|nation|country|settlement|neighbou?rhood)\s+(?:\p{L}+\s+)?(?:of|with)\s+(?:only\s+|just\s+)?$/iu
const WITH_POPULATION = /\b(?:with|has|had|and)\s+an?\s+(?:\w+\s+)?population\s+of\s+$/i
const BEFORE = 90

/** "(population 25,400)", "a town of some 9,000": how many live there, whatever happens to them, and whenever. */
export function isPopulation(
  { counted, kind, span, unit }: Figure,
  { article: { text } }: ClaimContext,
): boolean {
  if (
    kind === 'count' &&
    (unit === 'person' || unit === null) &&
    SETTLEMENT.test(text.slice(Math.max(0, span.start - BEFORE), span.start))
  )
    return true
  // "Orrin, a city with a population of about 1.5 million"
  if (kind === 'count' && WITH_POPULATION.test(text.slice(Math.max(0, span.start - 40), span.start)))
    return true
  return (
    /^(?:the )?(?:total )?(?:population|pop\.?)$/i.test(counted?.text ?? '') &&
    /[(,]\s*(?:with\s+)?(?:an?\s+|the\s+|its\s+)?(?:estimated\s+|total\s+)?(?:population|pop\.?)(?:\s+of)?[:\s]*$/i.test(
      text.slice(Math.max(0, span.start - 40), span.start),
    )
  )
}
