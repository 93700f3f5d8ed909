import type { Time } from '@sayso/times'
import type { ClaimContext, SentenceContext } from '../context.ts'

/**
 * True where a time says when something was said, not when it happened: "the ministry said [on Friday]",
 * "officials announced [Thursday evening]", "she told Reuters [on Monday]".
 *
 * Must not take the time of what is said: "said on Monday 40 died [on Sunday]".
 */
export function isSaidTime({ span }: Time, sentence: SentenceContext, { article }: ClaimContext): boolean {
  for (const { cue, source } of article.layers.attributions) {
    if (!cue) continue
    if (cue.span.start >= sentence.sentence.span.end) break
    if (cue.span.end <= sentence.sentence.span.start) continue
    const after = article.text.slice(cue.span.end, span.start)
    if (span.start >= cue.span.end && isSlight(after)) return true
    // "The ministry yesterday said", "On Friday, police said" where nothing but the source stands between.
    if (span.end <= cue.span.start && source && source.span.start < cue.span.start) {
      const between = article.text.slice(span.end, cue.span.start)
      const named = article.text.slice(source.span.start, source.span.end)
      if (between.replace(named, '').trim().length <= 2) return true
    }
  }
  return false
}

/** True where only "in a statement", "reporters", "on" or the like stand between the cue and the time. */
function isSlight(between: string): boolean {
  if (between.length > 60) return false
  return /^[\s,]*(?:(?:[A-Z]\w+|reporters|journalists|late|early|on|in|at|by|a|an|the|news|conference|statement|made|faxed|issued|press|interview|briefing|report|release|telephone|also|that|released|published|dated)[\s,]*)*$/.test(
    between,
  )
}
