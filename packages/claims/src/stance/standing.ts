import type { Figure } from '@sayso/figures'
import type { Anchor } from '../clause/anchor.ts'
import { isStandingWhole } from '../clause/standing-whole.ts'
import type { ClaimContext } from '../context.ts'
import { isCompound } from '../event/compound.ts'
import type { FoundEvent } from '../event/found.ts'

const THEN =
  /\b(?:than|from|below|above|against|with)\s+(?:last|the\s+previous|the\s+prior)\s+\w+['’]s\s+(?:[\w-]+\s+){0,2}$/i
const FEW = 12
const PART = /^(?:one|some|most|each|any|all|both|half|many|none|part)$/

/**
 * True for what stands already, whatever is planned with it or may become of it: "will meet on its [622 million] debt", "must be the nominee of
 * one of the [two] parties", "lower than last year's [697 million]", "the [50]-state poll shows she could win".
 *
 * Must not take what the plan is about: "will sell its [40] shops", "a plan for [40] shops".
 */
export function isStanding(
  figure: Figure,
  { figure: own, unit }: Anchor,
  context: ClaimContext,
  event: FoundEvent | undefined,
): boolean {
  const { here, article } = context
  if (isStandingWhole(figure, context) || (!event && isCompound(figure, context))) return true
  if (THEN.test(article.text.slice(Math.max(0, figure.span.start - 50), figure.span.start))) return true
  const { tokens } = here.analysis
  const link = tokens[unit.first - 1]
  if (link?.tag !== 'ADP') return false
  const isPart = link.lower !== 'of' || PART.test(tokens[unit.first - 2]?.lower ?? '')
  if (!isPart) return false
  for (let i = unit.first; i < own.first; i++) {
    if (tokens[i]!.penn === 'PRP$' || tokens[i]!.penn === 'POS') return true
  }
  const isKnown = /^(?:the|both|all)$/.test(tokens[own.first - 1]?.lower ?? '')
  return isKnown && figure.kind === 'count' && (figure.high ?? FEW + 1) <= FEW
}
