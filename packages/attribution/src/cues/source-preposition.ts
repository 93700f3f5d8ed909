import { type SourcePreposition, sourcePrepositions } from '@sayso/lexicon'
import { reportingNounForms } from '../noun-forms.ts'
import type { SentenceView } from '../sentence-view.ts'
import type { CueCandidate } from './cue-candidate.ts'

interface Words {
  readonly entry: SourcePreposition
  readonly words: readonly string[]
}

const byFirst = new Map<string, Words[]>()
for (const entry of sourcePrepositions) {
  const words = entry.words.split(' ')
  const known = byFirst.get(words[0]!)
  if (known) known.push({ entry, words })
  else byFirst.set(words[0]!, [{ entry, words }])
}

const LAWS = new Set([
  'article',
  'articles',
  'section',
  'law',
  'laws',
  'code',
  'act',
  'rules',
  'rule',
  'bill',
])

/**
 * "according to the ministry", "citing hospital officials"; "in", "by", "per" and "under" only before a document
 * or a count: "in the latest survey, 71 percent", "by the agency's tally", "under Article 12 of the code"; "on" only before
 * figures at the head of a sentence.
 *
 * Never "in the region", "by the river", "$12 per hour".
 */
export function readSourcePreposition(view: SentenceView, i: number): CueCandidate | undefined {
  const known = byFirst.get(view.words[i]!)
  if (!known) return undefined
  // The longer first: "based on", "in the words of" before "in".
  for (const { entry, words } of known) {
    if (!words.every((word, k) => view.words[i + k] === word)) continue
    const last = i + words.length - 1
    if (entry.takes === 'document' && !takesDocument(view, last + 1, entry.words)) continue
    return {
      rule:
        entry.takes === 'document' ? 'attribution/document-preposition' : 'attribution/source-preposition',
      kind: 'preposition',
      first: i,
      last,
      head: i,
      tail: -1,
      lemma: entry.words,
      sense: entry.takes === 'document' ? 'document' : 'source',
    }
  }
  return undefined
}

/** True where the phrase that begins at `i` has a document, or for "under" a law, as a head. */
function takesDocument(view: SentenceView, i: number, preposition: string): boolean {
  if (preposition === 'on') return isOnFigures(view, i)
  for (let k = i; k < Math.min(i + 12, view.tokens.length); k++) {
    const { tag } = view.tokens[k]!
    if (tag === 'PUNCT' && view.words[k] !== '/' && view.words[k] !== '-' && view.words[k] !== '&')
      return false
    if (tag === 'VERB' || tag === 'AUX' || tag === 'SCONJ') return false
    const word = view.words[k]!
    if (preposition === 'under') {
      if (LAWS.has(word)) return true
    } else if (reportingNounForms.has(word) && view.tokens[k + 1]?.tag !== 'NOUN') return true
  }
  return false
}

const FIGURES = new Set([
  'figures',
  'numbers',
  'estimates',
  'projections',
  'calculations',
  'count',
  'reckoning',
])

/** "On the ministry's own figures, ...", "On current estimates, ...": only at the head of a sentence, before a comma. */
function isOnFigures({ words, phraseAt, analysis }: SentenceView, i: number): boolean {
  const phrase = analysis.phrases[phraseAt[i] ?? -1]
  return i === 1 && phrase?.first === 1 && FIGURES.has(words[phrase.last]!) && words[phrase.last + 1] === ','
}
