import { contains, type Span } from '@sayso/core'
import type { Attribution } from './layers.ts'

/**
 * The attribution that a stretch of text stands on: of those whose content holds it the innermost, so that in
 * "the group said police found 7" police own the 7.
 *
 * @param attributions - as {@link findAttributions} gives them
 */
export function readAttributionOf(span: Span, attributions: readonly Attribution[]): Attribution | undefined {
  let best: Attribution | undefined
  let bestLength = Number.POSITIVE_INFINITY
  for (const attribution of attributions) {
    const within = attribution.content.some((stretch) => contains(stretch, span))
    if (!within) continue
    let length = 0
    for (const { start, end } of attribution.content) length += end - start
    if (length < bestLength) {
      best = attribution
      bestLength = length
    }
  }
  return best
}
