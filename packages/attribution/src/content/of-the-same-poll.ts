import type { Found } from '../found.ts'
import type { SentenceView } from '../sentence-view.ts'

/** How many sentences back the poll may have been named. */
export const POLL_REACH = 16

const POLLS = new Set(['poll', 'polls', 'survey', 'surveys', 'polling'])
const SHARE =
  /(?:%|\b(?:percent|per cent|pct|points?|half|third|quarter|in (?:\d|three|four|five|ten)))(?![\p{L}\d])/u
/** Those who were asked: their shares are a poll's wherever they stand. */
const ASKED =
  /\b(?:respondents?|(?:those|were|college|of|voters|adults|people|students) (?:polled|surveyed|asked|questioned)|polled|asked (?:if|whether|about|how|who|what|which))\b/i
/** What a poll tells of those it asked. */
const TELLS =
  /\b(?:leads?|edge|advantage|ahead|trail(?:s|ed|ing)?|behind|support(?:s|ed)?|backs?|backed|favou?r(?:s|ed)?|prefer(?:s|red)?|chose|choose|picked|approved?|disapproved?|oppos(?:e|ed)|would|(?:said|say|says) (?:they|it|he|she|that|the|yes|no)|think|thought|believed?|want(?:s|ed)?|(?:dis)?agreed?|undecided|dead heat|won out|drew|viewed?|unfavou?rabl[ey]|favou?rabl[ey])\b/i

const NAMES = /\b(?:polls?|surveys?|surveyed|pollsters?)\b/i

/** True where a sentence speaks of a poll, whatever it says: "The survey was conducted in May". */
export function speaksOfPoll(text: string, start: number, end: number): boolean {
  return NAMES.test(text.slice(start, end))
}

/** How plainly a sentence tells of a poll that another named: `asked` of those who were asked, `tells` of what they think. */
export function tellsOfPoll(text: string, start: number, end: number): 'asked' | 'tells' | undefined {
  const sentence = text.slice(start, end)
  if (!SHARE.test(sentence)) return undefined
  if (ASKED.test(sentence)) return 'asked'
  return TELLS.test(sentence) ? 'tells' : undefined
}

/**
 * True for an attribution whose source is a poll: "The mayor leads by 12 points in Acre, the Harbour poll found. Her
 * rival has a two-point edge in Toral. Among older respondents 60 percent back her."
 *
 * Never "the poll worker said".
 */
export function isOfPoll({ view, source, sourceLast }: Found): boolean {
  if (source.head < 0) return false
  for (let i = source.first; i <= sourceLast; i++) if (isPoll(view, i)) return true
  return false
}

function isPoll(view: SentenceView, i: number): boolean {
  return POLLS.has(view.words[i]!) && view.tokens[i + 1]?.tag !== 'NOUN'
}

/** "The Harbour Times found drivers favoured the toll, 62 percent to 30": it polled them. */
export function polls({ cue, source }: Found): boolean {
  return cue.sense === 'find' && source.head >= 0
}
