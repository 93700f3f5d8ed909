import { phraseOf, type SentenceView } from '../sentence-view.ts'
import type { CueCandidate } from './cue-candidate.ts'

const HEADS = new Set([
  'under',
  'by',
  'on',
  'per',
  'as per',
  'based on',
  'on the basis of',
  'in the words of',
  'in the opinion of',
  'in the view of',
])

/** "By some estimates 40 people died": no comma need follow. */
const SEVERAL = new Set(['some', 'most', 'all', 'many', 'several', 'various', 'official'])

/**
 * "Under Article 12 of the code, thieves face at least two years": a law at the head of its sentence stands behind
 * what it lays down. So does whose count it is: "By the union's count, 5,000
 * drivers struck". Such a cue needs no model, and "according to" and "as per" never do.
 *
 * Never "under the law of the jungle" in mid-sentence.
 */
export function isLawOrCount(view: SentenceView, cue: CueCandidate): boolean {
  if (cue.lemma === 'according to' || cue.lemma === 'as per') return true
  if (cue.lemma === 'by' && closesWithACount(view, cue)) return true
  if (!HEADS.has(cue.lemma) || cue.first !== 0) return false
  if (cue.lemma === 'by' && SEVERAL.has(view.words[1]!) && view.words[2] === 'estimates') return true
  for (let i = 1; i < Math.min(view.tokens.length, 14); i++) if (view.words[i] === ',') return true
  return false
}

/** "..., by her campaign's reckoning.": whose count it is, at the end. */
function closesWithACount(view: SentenceView, cue: CueCandidate): boolean {
  if (view.words[cue.first - 1] !== ',') return false
  const phrase = phraseOf(view, cue.last + 1)
  const after = phrase && view.words[phrase.last + 1]
  if (!phrase || (after !== undefined && after !== '.')) return false
  for (let i = phrase.first; i < phrase.last; i++) {
    const { penn } = view.tokens[i]!
    if (penn === 'POS' || penn === 'PRP$') return true
  }
  return false
}
