import { contains, type Span } from '@sayso/core'
import { indexContent } from './add-outer-sources.ts'
import type { Attribution } from './layers.ts'

type Index = ReturnType<typeof indexContent>

const indices = new WeakMap<readonly Attribution[], Index>()

/**
 * The attribution that a stretch of text stands on: of those whose content holds it the innermost, so that in
 * "the group said police found 7" police own the 7.
 *
 * @param attributions - as {@link findAttributions} gives them
 */
export function readAttributionOf(
  span: Span,
  attributions: readonly Attribution[],
): Attribution | undefined {
  let index = indices.get(attributions)
  if (!index) {
    index = indexContent(attributions)
    indices.set(attributions, index)
  }
  let best: Attribution | undefined
  let bestLength = Number.POSITIVE_INFINITY
  for (const { other, span: stretch } of index(span.start)) {
    if (!contains(stretch, span)) continue
    let length = 0
    for (const { start, end } of other.content) length += end - start
    if (length < bestLength || (length === bestLength && (other.source?.via.length ?? 0) > (best?.source?.via.length ?? 0))) {
      best = other
      bestLength = length
    }
  }
  return best
}
