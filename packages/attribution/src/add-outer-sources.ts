import { contains, type Span } from '@sayso/core'
import type { Attribution } from './layers.ts'

/**
 * The attributions with the sources around them in `via`, nearest first: in "the group said police found 7" police
 * are the source of 7, via the group.
 */
export function addOuterSources(attributions: readonly Attribution[]): Attribution[] {
  const index = indexContent(attributions)
  const outerOf = (attribution: Attribution): Attribution | undefined => {
    const { cue } = attribution
    if (!cue) return undefined
    let best: Attribution | undefined
    let length = Number.POSITIVE_INFINITY
    for (const { other, span } of index(cue.span.start)) {
      if (other === attribution || !contains(span, cue.span)) continue
      if (span.end - span.start < length) {
        best = other
        length = span.end - span.start
      }
    }
    return best
  }
  return attributions.map((attribution) => {
    const { source } = attribution
    if (!source) return attribution
    const via: string[] = []
    let outer = outerOf(attribution)
    for (let steps = 0; outer && steps < 4; steps++) {
      const name = outer.source?.name
      if (name && name !== source.name && !via.includes(name)) via.push(name)
      outer = outerOf(outer)
    }
    return via.length > 0 ? { ...attribution, source: { ...source, via } } : attribution
  })
}

const WIDTH = 1024

/** The content spans near a place, looked up by stretches of the text; attitudes are no one's report. */
export function indexContent(
  attributions: readonly Attribution[],
): (at: number) => readonly { other: Attribution; span: Span }[] {
  const stretches = new Map<number, { other: Attribution; span: Span }[]>()
  for (const other of attributions) {
    if (other.attitude) continue
    for (const span of other.content) {
      for (
        let k = Math.floor(span.start / WIDTH);
        k <= Math.floor(Math.max(span.start, span.end - 1) / WIDTH);
        k++
      ) {
        const known = stretches.get(k)
        if (known) known.push({ other, span })
        else stretches.set(k, [{ other, span }])
      }
    }
  }
  const none: readonly { other: Attribution; span: Span }[] = []
  return (at) => stretches.get(Math.floor(at / WIDTH)) ?? none
}
