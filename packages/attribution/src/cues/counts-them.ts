import { phraseOf, type SentenceView, verbOf } from '../sentence-view.ts'
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
  if (cue.kind !== 'verb' || !COUNTS.has(cue.lemma)) return false
  const kind = subjectKind(view, cue)
  // Organizations, officials and groups; not a document, which shows, nor a firm, which records what it earns.
  return kind >= 2 && kind <= 6 && kind !== 4 && isNumberNext(view, cue)
}

/**
 * "The group said police found 7 bodies": within what another says, what police or an office find they have counted.
 *
 * Never by itself: "Police found 7 bodies" tells what happened.
 */
export function findsWithin(view: SentenceView, cue: CueCandidate): boolean {
  if (cue.kind !== 'verb' || cue.lemma !== 'find') return false
  const kind = subjectKind(view, cue)
  return (kind === 2 || kind === 3) && isNumberNext(view, cue)
}

/** What sort of word the subject of an active verb is; 0 where there is none, or it is a firm. */
function subjectKind(view: SentenceView, cue: CueCandidate): number {
  const group = verbOf(view, cue.head)
  if (group?.subject === undefined || group.voice === 'passive') {
    // What stands between commas may hide the subject from a verb, which then looks like a participle.
    const opening = phraseOf(view, 0)
    const alone = group?.form !== 'infinitive' && group?.first === cue.head
    return opening && alone && view.words[cue.head - 1] === ',' ? describedKind(view, opening.last) : 0
  }
  const { head } = view.analysis.phrases[group.subject]!
  if (FIRMS.has(view.words[head]!)) return 0
  const kind = view.kinds[head]!
  return kind >= 1 && kind <= 6 ? kind : describedKind(view, view.analysis.phrases[group.subject]!.last)
}

/** "The Grey Helmets, a rescue group, counted": what the words between commas after a name call it, or 0. */
function describedKind(view: SentenceView, last: number): number {
  if (view.words[last + 1] !== ',' || !/^(?:an?|the)$/.test(view.words[last + 2] ?? '')) return 0
  const phrase = phraseOf(view, last + 2)
  if (!phrase || FIRMS.has(view.words[phrase.head]!)) return 0
  return view.kinds[phrase.head]!
}

function isNumberNext(view: SentenceView, cue: CueCandidate): boolean {
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
