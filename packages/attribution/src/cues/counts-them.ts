import type { SentenceView } from '../sentence-view.ts'
import type { CueCandidate } from './cue-candidate.ts'

const COUNTS = new Set([
  'record',
  'register',
  'count',
  'tally',
  'measure',
  'document',
  'verify',
  'list',
  'report',
])

/**
 * "The weather office recorded 140 mm of rain", "monitors verified 64 strikes": an office or people whose work it is
 * count what follows, a number first.
 *
 * Never "the company recorded a loss", "the town recorded 40 fires": the town is where it was.
 */
export function countsThem(view: SentenceView, cue: CueCandidate): boolean {
  if (cue.kind !== 'verb' || !(COUNTS.has(cue.lemma) || cue.lemma === 'find')) return false
  const group = view.analysis.verbs[view.verbAt[cue.head]!]
  if (!group || group.voice === 'passive' || group.subject === undefined) return false
  const kind = view.kinds[view.analysis.phrases[group.subject]!.head]!
  // Organizations, officials and groups; not a firm, which records what it earns.
  if (
    kind < 2 ||
    kind > 6 ||
    kind === 4 ||
    FIRMS.has(view.words[view.analysis.phrases[group.subject]!.head]!)
  )
    return false
  // What rescuers find is what happened; what police or an office find, they state.
  if (cue.lemma === 'find' && kind !== 2 && kind !== 3) return false
  for (let i = cue.head + 1; i < Math.min(cue.head + 4, view.tokens.length); i++) {
    if (view.tokens[i]!.tag === 'NUM') return true
  }
  return false
}

const FIRMS = new Set([
  'company',
  'companies',
  'firm',
  'firms',
  'bank',
  'banks',
  'corporation',
  'airline',
  'network',
])
