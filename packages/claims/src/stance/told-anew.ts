import type { Figure } from '@sayso/figures'
import type { ClaimContext } from '../context.ts'

const ANEW =
  /(?:,|\band|\bbut)\s+(?:\w+\s+)?(?:say|add|insist|claim|maintain|report|confirm|explain|argu|stat|count)(?:s|es|e|ed|ing|ting)?\b|(?:,|\band|\bbut)\s+(?:\w+\s+)?(?:said|put)\b/i

/**
 * True where another word of saying stands between the attributing word and the figure, so that the first hedges no more: "denied
 * that 50 had drowned, [saying] the number was closer to 14".
 *
 * Must not read what is denied to have been said: "denied saying that 50 drowned".
 */
export function isToldAnew(figure: Figure, { attribution, article }: ClaimContext): boolean {
  const cue = attribution?.cue?.span
  if (!cue || cue.end > figure.span.start || figure.span.start - cue.end > 400) return false
  return ANEW.test(article.text.slice(cue.end, figure.span.start))
}
