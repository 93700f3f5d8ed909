import type { SentenceView } from '../sentence-view.ts'
import type { CueCandidate } from './cue-candidate.ts'

const POLLS = new Set(['poll', 'polls', 'survey', 'surveys', 'census', 'study', 'polling'])

/**
 * "In the latest harbour survey, 71 percent of drivers backed the toll": a poll at the head of a sentence, with a
 * number after its comma, stands behind the number.
 *
 * Never "In the study, he kept 40 clocks" with a pronoun after the comma.
 */
export function isInAPoll(view: SentenceView, cue: CueCandidate): boolean {
  if (cue.lemma !== 'in' || cue.first !== 0) return false
  let comma = -1
  let poll = false
  for (let i = 1; i < Math.min(view.tokens.length, 20); i++) {
    if (view.words[i] === ',') {
      comma = i
      break
    }
    if (POLLS.has(view.words[i]!)) poll = true
  }
  if (!poll || comma < 0 || view.tokens[comma + 1]?.tag === 'PRON') return false
  for (let i = comma + 1; i < Math.min(comma + 9, view.tokens.length); i++) {
    if (view.tokens[i]!.tag === 'NUM') return true
  }
  return false
}
