import type { SentenceView } from '../sentence-view.ts'
import type { CueCandidate } from './cue-candidate.ts'

const POLLS = new Set(['poll', 'polls', 'survey', 'surveys', 'census', 'polling'])
const SHARES = new Set(['%', 'percent', 'pct', 'cent', 'points', 'point', 'percentage'])

/**
 * "In the latest harbour survey, 71 percent of drivers backed the toll", "the mayor leads by 8 points in two polls": a
 * poll stands behind the shares of its sentence; at the head of the sentence behind any number after its comma.
 *
 * Never "the 40 clerks in the survey team", or "in the poll booth".
 */
export function isInAPoll(view: SentenceView, cue: CueCandidate): boolean {
  if (cue.lemma !== 'in') return false
  const { tokens, words } = view
  let poll = -1
  for (let i = cue.last + 1; i < Math.min(tokens.length, cue.last + 14); i++) {
    if (words[i] === ',' || tokens[i]!.tag === 'VERB') break
    if (POLLS.has(words[i]!) && tokens[i + 1]?.tag !== 'NOUN') poll = i
  }
  if (poll < 0) return false
  let number = false
  let share = false
  for (let i = 0; i < tokens.length; i++) {
    if (i >= cue.first && i <= poll) continue
    if (tokens[i]!.tag === 'NUM') number = true
    if (SHARES.has(words[i]!) || isOneIn(view, i)) share = true
  }
  return number && (share || (cue.first === 0 && words.includes(',')))
}

/** "1 in 10", "three out of four". */
function isOneIn({ tokens, words }: SentenceView, i: number): boolean {
  if (tokens[i]!.tag !== 'NUM') return false
  const next = words[i + 1] === 'out' && words[i + 2] === 'of' ? i + 3 : words[i + 1] === 'in' ? i + 2 : -1
  return next > 0 && tokens[next]?.tag === 'NUM'
}
