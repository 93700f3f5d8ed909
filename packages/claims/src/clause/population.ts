import type { Figure } from '@sayso/figures'
import type { ClaimContext } from '../context.ts'

/** "(population 25,400)": how many live there, whatever happens to them, and whenever. */
export function isPopulation({ counted, span }: Figure, { article: { text } }: ClaimContext): boolean {
  return (
    /^(?:the )?(?:total )?(?:population|pop\.?)$/i.test(counted?.text ?? '') &&
    /[(,]\s*(?:with\s+)?(?:an?\s+|the\s+|its\s+)?(?:estimated\s+|total\s+)?(?:population|pop\.?)(?:\s+of)?[:\s]*$/i.test(
      text.slice(Math.max(0, span.start - 40), span.start),
    )
  )
}
