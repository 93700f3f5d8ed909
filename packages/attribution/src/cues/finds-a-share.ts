import { type SentenceView, verbOf } from '../sentence-view.ts'
import type { CueCandidate } from './cue-candidate.ts'

const FINDS = new Set(['find', 'see', 'observe', 'note', 'report', 'show', 'detect', 'record'])
const SHARES = new Set(['%', 'percent', 'per', 'pct'])

/**
 * "They found a 12 percent lower risk", "the team saw a 9% drop": a share with an article straight after a verb of
 * finding is what was found.
 *
 * Never "found 12 percent too little", nor "the town saw a 9 percent rise", where no one looked.
 */
export function findsAShare(view: SentenceView, cue: CueCandidate): boolean {
  if (cue.kind !== 'verb' || !FINDS.has(cue.lemma)) return false
  const i = cue.last + 1
  const opens = view.words[i] === 'a' || view.words[i] === 'an'
  if (!opens || view.tokens[i + 1]?.tag !== 'NUM' || !SHARES.has(view.words[i + 2] ?? '')) return false
  const group = verbOf(view, cue.head)
  if (group?.subject === undefined || group.form !== 'finite' || group.voice === 'passive') return false
  const { head } = view.analysis.phrases[group.subject]!
  const kind = view.kinds[head]!
  return cue.lemma === 'find' ? kind > 0 && kind < 8 : kind === 4 || kind === 5 || kind === 1
}
