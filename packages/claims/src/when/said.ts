import type { Time } from '@sayso/times'
import type { ArticleContext, SentenceContext } from '../context.ts'

// A verb of saying right before the time, with whom it was told between: "announced ", "told reporters on ".
const SAYING =
  /(?<!\b(?:was|were|been|be|is|are|being)\s)\b(?:said|says|say|announced|told|reported|added|confirmed|stated|declared|warned|estimated|noted|released|published|issued)(?:\s+(?:reporters|journalists|[A-Z]\w+|in|a|an|the|statement|report|interview|news|conference|made|issued|released|late|early|on|to))*\s+$/

/**
 * True where a time says when something was said, not when it happened: "the ministry said [on Friday]",
 * "officials announced [Thursday evening]", "she told Reuters [on Monday]".
 *
 * Must not take the time of what is said: "40 died [on Sunday], officials said".
 */
export function isSaidTime({ span }: Time, sentence: SentenceContext, { text }: ArticleContext): boolean {
  const start = sentence.sentence.span.start
  // "reported [third-quarter] profit of 5 million": of when it is told, not when.
  if (/-(?:quarter|half|month|year|period)$/i.test(text.slice(Math.max(0, span.end - 9), span.end)))
    return false
  // "said first quarter profit rose": only a day is told so.
  const before = text.slice(Math.max(start, span.start - 4), span.start)
  if (
    / (?:quarter|qtr|half|year|period)$/i.test(` ${text.slice(span.start, span.end)}`) &&
    !/\b(?:in|on|at) $/.test(before)
  )
    return false
  if (SAYING.test(text.slice(Math.max(start, span.start - 70), span.start))) return true
  for (const { cue, source } of sentence.attributions) {
    if (!cue || !source) continue
    if (source.span.start <= span.start && span.end <= source.span.end) return true
    // "said the ministry on Tuesday"
    if (
      cue.span.end <= source.span.start &&
      source.span.end <= span.start &&
      /^\s*(?:on|late|early)?\s*$/.test(text.slice(source.span.end, span.start))
    ) {
      return true
    }
    // "The ministry yesterday said", "On Friday, police said".
    const isBetween = source.span.end <= span.start && span.end <= cue.span.start
    if (isBetween && cue.span.start - span.end < 4) return true
    const leads = /^(?:on|in|late|early|\s)*$/i.test(text.slice(start, span.start))
    if (
      leads &&
      source.span.start >= span.end &&
      source.span.start - span.end < 4 &&
      cue.span.start >= source.span.end
    ) {
      return cue.span.start - source.span.end < 3
    }
  }
  return false
}
