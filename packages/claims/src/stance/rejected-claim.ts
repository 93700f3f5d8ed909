import type { Figure } from '@sayso/figures'
import type { Stance } from '../claim.ts'
import type { ClaimContext, Reading } from '../context.ts'

const CLAIM =
  /\b(?:claims?|assertions?|allegations?|accusations?|suggestions?|reports?|rumou?rs?|charges?|contentions?|figures?)\s+(?:that|of)\b[^;“"]*$/i
const REJECTED =
  /^[^;“"]*?\b(?:was|were|been|is|are|being)\s+(?:\w+ly\s+)?(?:rejected|dismissed|denied|refuted|disputed|rebutted|contradicted)\b/i
// Most sentences have no such word: looked for once a sentence.
const PASSIVE = /\b(?:rejected|dismissed|denied|refuted|disputed|rebutted|contradicted)\b/i
const REACH = 160

/**
 * `claims/stance-rejected`: a claim whose own sentence says that it was turned down: "Her [claim that] 8 of 10 clinics had no water [was
 * rejected]".
 *
 * Must not read what someone else says after it: "reports of 40 dead were confirmed".
 */
export function readRejectedClaim(
  figure: Figure,
  { here, article }: ClaimContext,
): Reading<Stance> | undefined {
  here.notes.isRejecting ??= PASSIVE.test(here.text)
  if (!here.notes.isRejecting) return undefined
  const { start, end } = here.sentence.span
  const after = article.text.slice(figure.span.end, Math.min(end, figure.span.end + REACH))
  if (!REJECTED.test(after)) return undefined
  const before = article.text.slice(Math.max(start, figure.span.start - REACH), figure.span.start)
  return CLAIM.test(before) ? { value: 'denied', rules: ['claims/stance-rejected'] } : undefined
}
