import type { Figure } from '@sayso/figures'
import type { ClaimContext } from '../context.ts'

// What may stand between the two: what the first counts, in a few words with no mark and no verb of its own.
const OR = /^[^,;:.()]{0,60},\s+or\s+(?:just\s+|only\s+)?$/i
const BRACKET = /^[^,;:.()]{0,60}\((?:or\s+|equal to\s+|i\.e\.\s+)?$/i
const LONGEST = 40

/**
 * The figure that `figure` says over again in other terms, in the same sentence: "cut 800 posts, [or 6 percent of them]",
 * "close 40 shops [(9 percent)]". What holds for the one holds for the other.
 *
 * Must not read a bracket that tells something of its own: "400 died (200 in Chad)", "9 hurt (2 died later)".
 */
export function readApposedTo(figure: Figure, { here, article }: ClaimContext): Figure | undefined {
  const at = here.figures.indexOf(figure)
  const before = at > 0 ? here.figures[at - 1] : undefined
  if (!before || before.kind === 'age') return undefined
  if (figure.span.start - before.span.end > 80) return undefined
  const between = article.text.slice(before.span.end, figure.span.start)
  if (OR.test(between)) return before
  if (!BRACKET.test(between)) return undefined
  const rest = article.text.slice(figure.span.end, figure.span.end + LONGEST)
  const close = rest.indexOf(')')
  if (close < 0) return undefined
  // A place, a time or a verb within it is the bracket's own.
  return /\b(?:in|at|on|near|during|since|who|which|[a-z]+ed|dead|died|missing|hurt)\b/.test(
    rest.slice(0, close),
  )
    ? undefined
    : before
}
