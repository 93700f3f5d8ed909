import { phraseOf, type SentenceView } from '../sentence-view.ts'
import type { CueCandidate } from './cue-candidate.ts'

/** What may stand between an estimate and its number. */
const LEADS = new Set([
  'of',
  'to',
  'at',
  'from',
  'is',
  'was',
  'stands',
  'ranged',
  'range',
  'between',
  'about',
  'around',
  'by',
])

/**
 * "The bank cut its forecast to 3 percent", "her estimate of 40 dead", "brokers' estimates ranged from 40 cents": an
 * estimate that has an owner, and a number close after it, is the owner's; so is "the relief office estimate of 40".
 *
 * Never "an estimate of 40", which is no one's, or "its count was taken in 12 towns".
 */
export function isOwnEstimate(view: SentenceView, cue: CueCandidate): boolean {
  if (cue.kind !== 'noun' || cue.sense !== 'estimate') return false
  const owner = view.tokens[cue.head - 1]?.penn
  const before = view.tokens[cue.head - 2]?.penn
  // One word may stand between: "its earlier estimate".
  if (!isOwner(owner) && !isOwner(before) && !isMadeBy(view, cue.head - 1)) return false
  const from = skipFor(view, cue.head + 1)
  let i = from
  while (i < from + 3 && LEADS.has(view.words[i] ?? '')) i++
  const tag = view.tokens[i]?.tag
  return i > from && (tag === 'NUM' || tag === 'SYM')
}

/** "its forecast for next year by 3 percent", "its estimate of the crop to 9 tonnes": the token after what is foreseen, or `i`. */
function skipFor(view: SentenceView, i: number): number {
  if (view.words[i] !== 'for' && view.words[i] !== 'of') return i
  const phrase = phraseOf(view, i + 1)
  const opens = view.tokens[i + 1]?.tag
  return phrase?.first === i + 1 && opens !== 'NUM' && opens !== 'SYM' ? phrase.last + 1 : i
}

/** "the IDMC estimate of 40", "the government figure of 40". */
function isMadeBy(view: SentenceView, i: number): boolean {
  if (view.words[i + 2] !== 'of' || view.phraseAt[i]! < 0 || view.phraseAt[i] !== view.phraseAt[i + 1])
    return false
  return isMaker(view, i)
}

/** A name, an organization or officials before what they made: "IDMC", "government"; never "official", which tells how. */
export function isMaker(view: SentenceView, i: number): boolean {
  const tag = view.tokens[i]?.tag
  return tag === 'PROPN' || (tag === 'NOUN' && (view.kinds[i] === 2 || view.kinds[i] === 3))
}

function isOwner(penn: string | undefined): boolean {
  return penn === 'PRP$' || penn === 'POS'
}
