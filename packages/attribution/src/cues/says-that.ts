import { phraseOf, type SentenceView, verbOf } from '../sentence-view.ts'
import type { CueCandidate } from './cue-candidate.ts'

const SENSES = new Set(['say', 'find', 'estimate', 'forecast', 'think', 'deny'])

/**
 * "The embassy advised its citizens that 25 roads were closed": a finite verb of saying with "that" and a clause after
 * it attributes the clause to its subject; so does "The Times found sailors favoured the toll", with no "that".
 *
 * Never "found that house empty", where no clause follows, or a verb without a subject.
 */
export function saysThat(view: SentenceView, cue: CueCandidate): boolean {
  if (cue.kind !== 'verb' || !SENSES.has(cue.sense)) return false
  if (findsClause(view, cue)) return true
  if (view.words[cue.tail + 1] !== 'that') return false
  const group = verbOf(view, cue.head)
  if (group?.form !== 'finite' || group.voice === 'passive' || group.subject === undefined) return false
  if (view.quoted[cue.head]! > 0) return false
  let phrases = 0
  for (let i = cue.tail + 2; i < Math.min(cue.tail + 16, view.tokens.length); i++) {
    if (view.phraseAt[i]! >= 0 && view.phraseAt[i] !== view.phraseAt[i - 1]) phrases++
    const verb = verbOf(view, i)
    if (verb?.form === 'finite') return phrases > 0
  }
  return false
}

/** "The Times found sailors favoured": the object of finding is itself a subject. */
function findsClause(view: SentenceView, { lemma, head, tail }: CueCandidate): boolean {
  if (verbOf(view, head)?.form !== 'finite') return false
  const phrase = phraseOf(view, tail + 1)
  if (lemma !== 'find' || phrase?.first !== tail + 1) return false
  const next = verbOf(view, phrase.last + 1)
  return next?.form === 'finite' && next.first === phrase.last + 1
}
