import type { CueCandidate } from '../cues/cue-candidate.ts'
import type { SentenceView } from '../sentence-view.ts'
import { extendSource } from './extend-source.ts'
import { NO_SOURCE, type SourceCandidate } from './source-candidate.ts'

const LEFT = 7
const RIGHT = 4

/** The phrases of the sentence that a cue may have as its source, and {@link NO_SOURCE}. */
export function findSourceCandidates(view: SentenceView, cue: CueCandidate): SourceCandidate[] {
  const plain = findPlain(view, cue)
  const found: SourceCandidate[] = [NO_SOURCE]
  for (const candidate of plain) {
    found.push({ ...candidate, end: extendSource(view, cue, candidate), inner: false })
  }
  return found.map((candidate) =>
    candidate.head >= 0 && found.some((other) => other.first < candidate.first && candidate.last <= other.end)
      ? { ...candidate, inner: true }
      : candidate,
  )
}

type Plain = Pick<SourceCandidate, 'rule' | 'first' | 'last' | 'head'>

function findPlain(view: SentenceView, cue: CueCandidate): Plain[] {
  const found: Plain[] = []
  const { phrases } = view.analysis
  if (cue.kind === 'speaker') {
    const last = cue.head - 1
    let head = last
    const phrase = phrases[view.phraseAt[0]!]
    if (phrase && phrase.last < cue.head) head = phrase.head
    found.push({ rule: 'attribution/speaker', first: 0, last, head })
    return found
  }
  if (cue.kind === 'noun') {
    const owner = readOwner(view, cue)
    if (owner) found.push(owner)
  }
  if (cue.kind === 'verb') {
    const run = readRunBefore(view, cue)
    if (run) found.push(run)
  }
  let left = 0
  for (let i = cue.first - 1; i >= 0 && left < LEFT; i--) {
    const p = view.phraseAt[i]!
    if (p >= 0) {
      const phrase = phrases[p]!
      if (phrase.last < cue.first) {
        found.push(toCandidate('attribution/phrase-before', phrase))
        left++
        i = phrase.first
        continue
      }
    }
    if (view.kinds[i] === 9 && p < 0) found.push(lone('attribution/relative', i))
    else if (view.kinds[i] === 7 || view.kinds[i] === 8) {
      if (p < 0) found.push(lone('attribution/pronoun-before', i))
    }
  }
  let right = 0
  for (let i = cue.last + 1; i < view.tokens.length && right < RIGHT; i++) {
    const p = view.phraseAt[i]!
    if (p >= 0) {
      const phrase = phrases[p]!
      if (phrase.first > cue.last) {
        found.push(toCandidate('attribution/phrase-after', phrase))
        right++
      }
      i = Math.max(i, phrase.last)
    } else if (view.kinds[i] === 7 || view.kinds[i] === 8) {
      found.push(lone('attribution/pronoun-after', i))
      right++
    }
  }
  if (cue.kind === 'noun') {
    // "the official toll", "aid groups' estimates": the phrase of the cue itself.
    const phrase = phrases[view.phraseAt[cue.head]!]
    if (phrase) found.push(toCandidate('attribution/noun-itself', phrase))
  }
  return found
}

function toCandidate(rule: string, phrase: { first: number; last: number; head: number }): Plain {
  return { rule, first: phrase.first, last: phrase.last, head: phrase.head }
}

function lone(rule: string, i: number): Plain {
  return { rule, first: i, last: i, head: i }
}

/** "the mayor's claim" -> "the mayor"; "his claim" -> "his". Never "the claim". */
function readOwner(view: SentenceView, cue: CueCandidate): Plain | undefined {
  const phrase = view.analysis.phrases[view.phraseAt[cue.head]!]
  const from = phrase ? phrase.first : Math.max(0, cue.head - 4)
  for (let i = cue.head - 1; i >= from; i--) {
    const token = view.tokens[i]!
    if (token.penn === 'PRP$') return lone('attribution/owner', i)
    if (token.penn === 'POS') {
      // The owner may be a phrase of its own.
      const owner = view.analysis.phrases[view.phraseAt[i - 1]!]
      const first = owner ? owner.first : from
      return { rule: 'attribution/owner', first, last: i - 1, head: i - 1 }
    }
  }
  const before = view.tokens[from - 1]
  if (before?.penn === 'POS') {
    const owner = view.analysis.phrases[view.phraseAt[from - 2]!]
    if (owner) return toCandidate('attribution/owner', owner)
  }
  return undefined
}

/** Words just before the cue that the tagger took for no phrase: a name it does not know after a quotation. */
function readRunBefore(view: SentenceView, cue: CueCandidate): Plain | undefined {
  const last = cue.first - 1
  if (last < 0 || view.phraseAt[last]! >= 0) return undefined
  let first = cue.first
  for (let i = last; i >= 0 && last - i < 6; i--) {
    const { tag, penn } = view.tokens[i]!
    if (tag === 'PUNCT' || tag === 'ADV' || tag === 'PRON' || tag === 'AUX' || tag === 'PART') break
    if (tag === 'SCONJ' || tag === 'CCONJ' || tag === 'ADP' || penn === 'WP') break
    first = i
  }
  return first <= last ? { rule: 'attribution/words-before', first, last, head: last } : undefined
}
