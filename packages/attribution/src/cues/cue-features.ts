import { type Features, hashOf, hashOfTerm } from '../model/features.ts'
import { lemmaHash, phraseOf, type SentenceView, verbOf } from '../sentence-view.ts'
import type { CueCandidate } from './cue-candidate.ts'

const NONE = hashOf('')

/** What may tell whether a candidate attributes anything here. */
export function addCueFeatures(
  view: SentenceView,
  cue: CueCandidate,
  all: readonly CueCandidate[],
  f: Features,
): void {
  const { tokens, words, tags, kinds, quoted } = view
  const n = tokens.length
  const { head, first, last } = cue
  const lemma = hashOf(cue.lemma)
  const sense = hashOfTerm(cue.sense)
  const kind = hashOfTerm(cue.kind)
  const tag = tags[head]!
  const group = verbOf(view, head)
  const voice = group?.voice === 'passive' ? 1 : 0
  const form = group ? (group.form === 'finite' ? 1 : group.form === 'participle' ? 2 : 3) : 0
  const at = (i: number, table: readonly number[]) => (i >= 0 && i < n ? table[i]! : NONE)
  const nextTag = at(last + 1, tags)
  const next = lemmaHash(view, last + 1)
  const previousTag = at(first - 1, tags)
  const previous = lemmaHash(view, first - 1)
  f.add(1, kind)
  f.add(2, lemma)
  f.add(3, sense)
  f.add(4, lemma, tag)
  f.add(5, sense, tag)
  f.add(6, lemma, next)
  f.add(7, lemma, nextTag)
  f.add(8, sense, nextTag)
  f.add(9, sense, next)
  f.add(10, lemma, previousTag)
  f.add(11, sense, previousTag)
  f.add(12, sense, previous)
  f.add(13, nextTag, previousTag, kind)
  f.add(14, sense, at(last + 2, tags), nextTag)
  f.add(15, sense, at(first - 2, tags), previousTag)
  f.add(16, sense, voice, form)
  f.add(17, lemma, voice, form)
  const subject = group?.subject === undefined ? undefined : view.analysis.phrases[group.subject]
  const subjectKind = subject ? kinds[subject.head]! + 1 : 0
  f.add(18, sense, subjectKind, voice)
  f.add(19, lemma, subjectKind)
  if (subject) f.add(20, sense, lemmaHash(view, subject.head))
  if (group?.negated) f.add(21, sense)
  if (group?.modal) f.add(22, sense, hashOf(group.modal))
  const inside = quoted[head]! > 0 ? 1 : 0
  f.add(23, sense, inside)
  f.add(24, lemma, inside)
  // What stands just around the cue and its nearest phrase.
  const quoteBefore = hasQuoteMark(view, first - 4, first) ? 1 : 0
  const quoteAfter = hasQuoteMark(view, last + 1, last + 5) ? 1 : 0
  f.add(25, quoteBefore, quoteAfter, inside)
  f.add(26, sense, quoteBefore, quoteAfter)
  const toEnd = Math.min(n - 1 - cue.tail, 7)
  f.add(47, sense, at(cue.tail + 1, tags), cue.tail > last ? 1 : 0)
  f.add(48, lemma, at(cue.tail + 1, tags), cue.tail > last ? 1 : 0)
  f.add(27, sense, toEnd)
  f.add(28, sense, Math.min(first, 5))
  const comma = commaBefore(view, first)
  f.add(29, sense, comma, toEnd < 4 ? 1 : 0)
  f.add(30, lemma, comma, toEnd < 4 ? 1 : 0)
  const clause = clauseAfter(view, cue.tail)
  f.add(31, sense, clause)
  f.add(32, lemma, clause)
  f.add(33, sense, clause, subjectKind)
  let before = 0
  let after = 0
  for (const other of all) {
    if (other.head < head) before++
    else if (other.head > head) after++
  }
  f.add(34, sense, Math.min(before, 3), Math.min(after, 3))
  const index = all.indexOf(cue)
  const nearest = index > 0 ? all[index - 1] : undefined
  if (nearest && head - nearest.head < 6) f.add(35, sense, hashOf(nearest.sense), head - nearest.head)
  const following = all[index + 1]
  if (following && following.head - head < 6) f.add(36, sense, hashOf(following.sense), following.head - head)
  if (first > 0 && (words[first - 1] === 'who' || words[first - 1] === 'which')) f.add(37, sense)
  for (let i = first; i < last; i++) f.add(38, sense, lemmaHash(view, i))
  if (cue.kind === 'noun') {
    const phrase = phraseOf(view, head)
    let owner = 0
    for (let i = phrase?.first ?? head; i < head; i++) {
      if (tokens[i]!.penn === 'POS' || tokens[i]!.penn === 'PRP$') owner = 1
    }
    f.add(39, owner, next, lemma)
    f.add(40, owner, nextTag, sense)
    f.add(41, owner, next, sense)
    f.add(42, owner, previous, sense)
  }
  if (cue.kind === 'preposition') {
    const phrase = phraseOf(view, last + 1)
    if (phrase) {
      f.add(43, lemma, lemmaHash(view, phrase.head))
      f.add(44, lemma, kinds[phrase.head]!, tags[phrase.first]!)
      f.add(45, lemma, kinds[phrase.head]!, words[phrase.last + 1] === ',' ? 1 : 0)
    }
    f.add(46, lemma, first === 0 ? 1 : 0, previous)
  }
}

function hasQuoteMark(view: SentenceView, from: number, to: number): boolean {
  for (let i = Math.max(0, from); i < Math.min(to, view.tokens.length); i++) {
    const word = view.words[i]!
    if (word === '"' || word === '“' || word === '”' || word === "''" || word === '``') return true
  }
  return false
}

/** Whether the phrase before the cue stands after a comma, after a quotation mark, at the start, or elsewhere. */
export function commaBefore(view: SentenceView, first: number): number {
  for (let i = first - 1, steps = 0; i >= 0 && steps < 12; i--, steps++) {
    const word = view.words[i]!
    if (word === ',') return 1
    if (word === '"' || word === '”' || word === "''" || word === '“') return 2
    if (view.tokens[i]!.tag === 'VERB') return 3
    if (word === ';' || word === ':' || word === '--' || word === '—') return 4
  }
  return first < 12 ? 5 : 6
}

/** What follows the cue: that, a clause, an infinitive, a bare phrase, a mark, the end. */
export function clauseAfter(view: SentenceView, last: number): number {
  const { tokens, words } = view
  const next = last + 1
  if (next >= tokens.length) return 1
  const word = words[next]!
  if (word === 'that') return 2
  if (word === 'to' && tokens[next + 1]?.tag === 'VERB') return 3
  if (word === ',' || word === '.') return 4
  if (word === '"' || word === '“' || word === "''" || word === '``') return 5
  if (word === ':') return 6
  let phrase = 0
  for (let i = next, steps = 0; i < tokens.length && steps < 14; i++, steps++) {
    const { tag, penn } = tokens[i]!
    const w = words[i]!
    if (w === 'that' && steps > 0) return 7
    if (tag === 'PUNCT') return phrase > 0 ? 8 : 9
    if (view.verbAt[i]! >= 0) {
      const group = verbOf(view, i)!
      if (phrase > 0 && group.form === 'finite') return 10
      return phrase > 0 ? 11 : 12
    }
    if (tag === 'ADP') return phrase > 0 ? 13 : 14
    if (penn === 'WRB' || penn === 'WP' || penn === 'WDT') return 15
    if (view.phraseAt[i]! >= 0) phrase++
  }
  return phrase > 0 ? 16 : 17
}
