import { contains, type Span } from '@sayso/core'
import { indexContent } from './add-outer-sources.ts'
import type { Attribution } from './layers.ts'

type Index = ReturnType<typeof indexContent>

const indices = new WeakMap<readonly Attribution[], Index>()

/**
 * The attribution that a stretch of text stands on: of those whose content holds it the innermost, so that in
 * "the group said police found 7" police own the 7; one with no one behind it ("are said to") only where there is
 * no other; never an attitude (`attitudes: true`).
 *
 * @param attributions - as {@link findAttributions} gives them
 */
export function readAttributionOf(span: Span, attributions: readonly Attribution[]): Attribution | undefined {
  let index = indices.get(attributions)
  if (!index) {
    index = indexContent(attributions)
    indices.set(attributions, index)
  }
  let best: Attribution | undefined
  let bestLength = Number.POSITIVE_INFINITY
  for (const { other, span: stretch } of index(span.start)) {
    if (!contains(stretch, span)) continue
    const length = lengthOf(other)
    if (best && isWeaker(other, length, best, bestLength)) continue
    best = other
    bestLength = length
  }
  return best
}

/** "homes are said to be lost, a spokeswoman said": one with a source goes before one without; then the shorter. */
function isWeaker(other: Attribution, length: number, best: Attribution, bestLength: number): boolean {
  if ((other.source === null) !== (best.source === null)) return other.source === null
  if (length !== bestLength) return length > bestLength
  return (other.source?.via.length ?? 0) <= (best.source?.via.length ?? 0)
}

function lengthOf({ content }: Attribution): number {
  let length = 0
  for (const { start, end } of content) length += end - start
  return length
}
