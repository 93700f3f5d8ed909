import { phraseOf, type SentenceView, verbOf } from '../sentence-view.ts'
import { verbForms } from '../verb-forms.ts'
import type { CueCandidate } from './cue-candidate.ts'

/** "newly filed reports": a verb form between an adverb and a noun describes the noun. */
function isBeforeNoun(view: SentenceView, i: number): boolean {
  return view.tokens[i - 1]?.tag === 'ADV' && view.phraseAt[i + 1]! >= 0
}

const SENSES = new Set(['say', 'find', 'estimate'])

/**
 * "Rents rose 4 percent, a review of court records shows.": a verb that ends its sentence, with its subject after a
 * comma, attributes, whatever the tagger makes of it.
 *
 * Never where a verb stands between the comma and the cue.
 */
export function closesTheSentence(view: SentenceView, cue: CueCandidate): boolean {
  if (cue.kind !== 'verb' || !SENSES.has(cue.sense)) return false
  const form = verbForms.get(view.words[cue.head]!)?.form
  if (form === 'gerund' || view.quoted[cue.head]! > 0) return false
  const after = view.tokens[cue.tail + 1]
  if (after !== undefined && after.text !== '.') return false
  for (let i = cue.first - 1; i > 2 && i > cue.first - 16; i--) {
    const phrase = phraseOf(view, i)
    // "a study of newly filed reports shows": a document opens the clause, whatever verbs it describes itself by.
    if (phrase?.first === i && view.words[i - 1] === ',' && view.kinds[phrase.head] === 4) return true
    if (view.words[i] === ',') return cue.first - i > 1
    // "filings released Friday show": what describes a document is no verb of its own.
    if (view.kinds[i - 1] === 4 && view.tokens[i]!.penn === 'VBD') continue
    const group = verbOf(view, i)
    if (group && group.form !== 'participle' && group.head !== cue.head && !isBeforeNoun(view, i))
      return false
    if (view.words[i] === 'who' || view.words[i] === 'which' || view.words[i] === 'and') return false
  }
  return false
}
