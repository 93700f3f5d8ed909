import type { Upos } from '../layers.ts'

/** One tag the model can give: the universal tag and the Penn tag together, so that the two always agree. */
export interface Label {
  readonly upos: Upos
  readonly penn: string
}

/** The label of a name as the model file writes it, `NOUN|NNS`. */
export function toLabel(name: string): Label {
  const bar = name.indexOf('|')
  return { upos: intern(name.slice(0, bar)) as Upos, penn: intern(name.slice(bar + 1)) }
}

/**
 * The same word, as the one copy of it that engines keep of names and literals: tags are compared with literals at every
 * turn, and two such copies compare in one step.
 */
function intern(word: string): string {
  return Object.keys({ [word]: true })[0]!
}
