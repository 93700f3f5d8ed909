import type { FindFiguresOptions } from '../find-figures.ts'
import type { Figure } from '../layers.ts'
import type { Draft, Reader } from '../quantity/draft.ts'

/** The figures that the drafts come to. */
export function findCounted(
  reader: Reader,
  drafts: readonly Draft[],
  _options: FindFiguresOptions,
): Figure[] {
  return drafts.map((draft) => toFigure(reader, draft))
}

function toFigure({ tokens, text }: Reader, draft: Draft): Figure {
  const span = { start: tokens[draft.first]!.start, end: tokens[draft.last]!.end }
  return {
    text: text.slice(span.start, span.end),
    span,
    kind: draft.kind,
    low: draft.low,
    high: draft.high,
    bound: draft.bound,
    unit: draft.unit,
    restates: false,
    counted: null,
    of: null,
    rules: draft.rules,
  }
}
