import type { Figure } from '@sayso/figures'
import type { ClaimContext } from '../context.ts'

const PART =
  /(?:\b(?:many|most|much|some|few|all|none|half|part|parts|third|quarter|one|number|majority|percent|pct|%)|\d)\s+of\s+(?:(?:its|their|his|her|our|my)|(?:the\s+)?(?:[\p{L}.]+\s){0,3}?[\p{L}.]+[’']s?)\s+(?:(?:about|around|some|roughly|nearly|almost|more than|over|estimated|total|other)\s+)*$/iu

/**
 * True for the standing whole that a part is taken of: "many of its [1.2 billion] people", "12 of Orrin's [38] districts", "part of their
 * [22,000] workforce". What is told happened to the part.
 *
 * Must not take the whole that has come about: "30 of the [200] houses were built", "two of the [five] hurt".
 */
export function isStandingWhole({ kind, span }: Figure, { article: { text } }: ClaimContext): boolean {
  return kind === 'count' && PART.test(text.slice(Math.max(0, span.start - 70), span.start))
}
