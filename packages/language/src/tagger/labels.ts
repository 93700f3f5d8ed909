import type { Upos } from '../layers.ts'

/** One tag the model can give: the universal tag and the Penn tag together, so that the two always agree. */
export interface Label {
  readonly upos: Upos
  readonly penn: string
}

/** The label of a name as the model file writes it, `NOUN|NNS`. */
export function toLabel(name: string): Label {
  const bar = name.indexOf('|')
  return { upos: name.slice(0, bar) as Upos, penn: name.slice(bar + 1) }
}
