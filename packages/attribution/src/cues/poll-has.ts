import type { SentenceView } from '../sentence-view.ts'
import type { CueCandidate } from './cue-candidate.ts'

/** The forms of "have" and "give", which elsewhere tell nothing. */
export const POLL_VERBS: ReadonlySet<string> = new Set(
  'has have had having gives give gave giving'.split(' '),
)
const POLLS = new Set(['poll', 'polls', 'survey', 'surveys', 'polling'])
const STANDINGS = new Set('% percent pct points point lead edge advantage ahead cent'.split(' '))
/** How far before the verb the poll may stand, and after it where someone stands. */
const BEFORE = 10
const AFTER = 14

/**
 * "The latest Tribune poll has Ruiz leading by 12 points", "polls give her a 12-point lead", "with a Lake survey giving
 * her 40 percent": a poll as subject of "have" or "give", with where someone stands after it.
 *
 * Never "The firm has polls in 12 towns", or "the poll, he said, had cost 12 percent more".
 */
export function readPollHas(view: SentenceView, i: number): CueCandidate | undefined {
  if (!POLL_VERBS.has(view.words[i]!) || !isOfPoll(view, i) || !tellsStanding(view, i)) return undefined
  return {
    rule: 'attribution/poll-has',
    kind: 'verb',
    first: i,
    last: i,
    head: i,
    tail: -1,
    lemma: 'show',
    sense: 'find',
  }
}

function isOfPoll({ words, tokens }: SentenceView, i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - BEFORE; k--) {
    const { tag, penn } = tokens[k]!
    if (POLLS.has(words[k]!) && tokens[k + 1]!.tag !== 'NOUN') return true
    if (tag === 'PUNCT' || tag === 'PRON' || tag === 'AUX' || tag === 'SCONJ') return false
    // "three polls conducted in May have"
    if (tag === 'VERB' && penn !== 'VBN' && penn !== 'VBD') return false
  }
  return false
}

function tellsStanding({ words, tokens }: SentenceView, i: number): boolean {
  let number = false
  for (let k = i + 1; k < Math.min(tokens.length, i + AFTER); k++) {
    // How far off it may be is no one's finding.
    if (words[k] === 'margin') return false
    if (tokens[k]!.tag === 'NUM') number = true
    if (number && STANDINGS.has(words[k]!)) return true
    if (/^[a-z\d]+-points?$/.test(words[k]!)) return true
  }
  return false
}
