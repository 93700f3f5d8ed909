import type { Figure } from '@sayso/figures'
import type { Anchor } from '../clause/anchor.ts'
import { isPopulation } from '../clause/population.ts'
import type { ClaimContext } from '../context.ts'

/** True for a figure to whose count nothing happens, whatever its sentence tells: a town's size, a poll's margin, ages, a source. */
export function isNoEvent(figure: Figure, anchor: Anchor, context: ClaimContext): boolean {
  return (
    isPopulation(figure, context) ||
    isMargin(figure, context) ||
    isOfSource(anchor, context) ||
    isAgeRange(figure, context)
  )
}

/** A poll's margin of error happens to no one. */
function isMargin({ kind, span }: Figure, { article }: ClaimContext): boolean {
  if (kind !== 'measure' && kind !== 'percent') return false
  return /\b(?:margin of (?:\w+ )?error|error margin)\b[^.;]*$/i.test(
    article.text.slice(Math.max(0, span.start - 60), span.start),
  )
}

/** True for who tells, not who is told of: "according to [one] source". */
function isOfSource({ unit: { first } }: Anchor, { here: { analysis } }: ClaimContext): boolean {
  const { tokens } = analysis
  return tokens[first - 1]?.lower === 'to' && tokens[first - 2]?.lower === 'according'
}

/** True for ages that tell whom one means: "people between the ages of [18 and 29]", "children [under age 21]". */
function isAgeRange({ kind, span, text }: Figure, { article }: ClaimContext): boolean {
  return (
    kind === 'age' &&
    (/\bages?\b/i.test(text) ||
      /\bages?\s+(?:of\s+)?$/i.test(article.text.slice(Math.max(0, span.start - 9), span.start)))
  )
}
