import { type BoundSense, boundPhrases } from '@sayso/lexicon'
import type { Bound } from '../layers.ts'
import { matchBackward, matchForward, type PhraseTable, toPhraseTable } from '../text/phrases.ts'
import type { Token } from '../text/token.ts'
import type { Draft, Reader } from './draft.ts'

type BoundEntry = { readonly sense: BoundSense; readonly weak: boolean; readonly phrase: string }

const before: PhraseTable<BoundEntry> = toPhraseTable(
  boundPhrases.filter((entry) => entry.place === 'before').map((entry) => [entry.phrase, entry] as const),
  true,
)
const after: PhraseTable<BoundEntry> = toPhraseTable(
  boundPhrases.filter((entry) => entry.place === 'after').map((entry) => [entry.phrase, entry] as const),
)

const signs: ReadonlyMap<string, BoundSense> = new Map([
  ['>', 'more-than'],
  ['≥', 'more-than'],
  ['⩾', 'more-than'],
  ['<', 'up-to'],
  ['≤', 'up-to'],
  ['⩽', 'up-to'],
  ['~', 'about'],
  ['≈', 'about'],
  ['∼', 'about'],
  ['～', 'about'],
])

/** A bound found: its sense and its outermost token. */
export interface BoundReading {
  readonly sense: BoundSense
  readonly at: number
}

/** The bounding words that end just before token `first` and start no earlier than `floor`, joined: "up to about". */
export function readBoundBefore(
  reader: Reader,
  first: number,
  floor: number,
  kind: string,
): BoundReading | undefined {
  const { tokens, text } = reader
  let at = first
  let sense: BoundSense | undefined
  for (let turns = 0; turns < 4; turns++) {
    const here = tokens[at]
    if (!here || here.gap === 2) break
    let found = matchComparison(reader, at - 1, floor) ?? matchBackward(before, tokens, at - 1, text)
    if (!found) {
      const sign = tokens[at - 1]
      const means = sign && signs.get(sign.lower)
      if (means && at - 1 >= floor && here.type !== 'word') found = readSign(tokens, at - 1, means)
      else if (sign?.lower === 'c' || sign?.lower === '.') found = readCirca(tokens, at - 1)
    }
    if (!found || found.at < floor) break
    const entry = found.means
    if (entry.weak && !weakFits(tokens, found.at, first, entry.phrase, kind)) break
    at = found.at
    sense = sense === undefined || sense === 'about' || sense === 'exact' ? entry.sense : sense
    if (entry.sense !== 'about' && entry.sense !== 'exact') sense = entry.sense
  }
  return sense === undefined ? undefined : { sense, at }
}

/** ">=", "< =", "<": what two signs mean together. "<>" and "=>" mean nothing. */
function readSign(
  tokens: readonly Token[],
  i: number,
  sense: BoundSense,
): { at: number; means: BoundEntry } | undefined {
  const left = tokens[i - 1]
  if (sense !== 'about' && left && /^[<>=]$/.test(left.lower) && tokens[i]!.gap === 0) return undefined
  return { at: i, means: { sense, weak: false, phrase: tokens[i]!.lower } }
}

/** "c. 500", "c500". */
function readCirca(tokens: readonly Token[], i: number): { at: number; means: BoundEntry } | undefined {
  const c = tokens[i]?.lower === '.' ? i - 1 : i
  if (tokens[c]?.lower !== 'c' || tokens[c]!.caps > 0 || tokens[i + 1]?.type !== 'digits') return undefined
  return { at: c, means: { sense: 'about', weak: false, phrase: 'c.' } }
}

const directions: ReadonlyMap<string, BoundSense> = new Map([
  ...['more', 'greater', 'larger', 'bigger', 'higher', 'longer', 'older', 'above', 'over'].map(
    (w) => [w, 'more-than'] as const,
  ),
  ...['less', 'smaller', 'lower', 'fewer', 'shorter', 'younger', 'below', 'under'].map(
    (w) => [w, 'up-to'] as const,
  ),
])

/** "greater than or equal to", "less or equal than", "equal to or more than", "> =", "equal to", "equals". */
function matchComparison(
  reader: Reader,
  i: number,
  floor: number,
): { at: number; means: BoundEntry } | undefined {
  const { tokens } = reader
  const last = tokens[i]?.lower
  if (last === '=' && i - 1 >= floor) {
    const sign = signs.get(tokens[i - 1]!.lower)
    return sign && sign !== 'about'
      ? { at: i - 1, means: { sense: sign, weak: false, phrase: '=' } }
      : undefined
  }
  if (last !== 'to' && last !== 'than' && last !== 'equals' && last !== 'equal') return undefined
  let k = i
  let sense: BoundSense | undefined
  let equal = false
  let steps = 0
  while (k >= floor && steps < 8) {
    const word = tokens[k]!.lower
    const direction = directions.get(word)
    if (direction) {
      if (sense) break
      sense = direction
    } else if (word === 'equal' || word === 'equals' || word === 'equaling' || word === 'equalling')
      equal = true
    else if (word === 'least' && tokens[k - 1]?.lower === 'at' && equal) {
      sense = 'more-than'
      k -= 1
    } else if (word === 'most' && tokens[k - 1]?.lower === 'at' && equal) {
      sense = 'up-to'
      k -= 1
    } else if (!/^(?:to|than|or)$/.test(word)) break
    k -= 1
    steps += 1
  }
  if (!equal) return undefined
  let at = k + 1
  while (at < i && /^(?:or|to|than)$/.test(tokens[at]!.lower)) at += 1
  return { at, means: { sense: sense ?? 'exact', weak: false, phrase: 'equal' } }
}

const placeWords = /^(?:the|a|of|in|at|on|from|flew|jumped|climbed|drove|bridge|ran|was|were|is)$/

/** Whether a weak bound ("over", "under", "past") bounds here, and does not tell a place or a time. */
function weakFits(
  tokens: readonly Token[],
  at: number,
  first: number,
  phrase: string,
  kind: string,
): boolean {
  const before = tokens[at - 1]
  if (phrase === 'near') return kind !== 'count'
  if (phrase === 'nearer')
    return (
      kind !== 'count' ||
      /^(?:was|were|is|are|be|been|to|at|as|perhaps|probably|of)$/.test(before?.lower ?? '')
    )
  if (phrase === 'past')
    return !(before && /^(?:half|quarter|the|in|over|for|this)$/.test(before.lower)) && kind !== 'duration'
  if (phrase === 'over') return !(before && /^(?:spread|averaged?|stretched)$/.test(before.lower))
  if (phrase === 'north of' || phrase === 'south of')
    return (
      kind === 'money' ||
      kind === 'percent' ||
      (kind === 'count' && !placeWords.test(before?.lower ?? '') && tokens[first]!.literal?.grouped === true)
    )
  if (phrase === 'below' || phrase === 'above') return tokens[first]?.lower !== 'zero'
  return true
}

/** The bounding words that start just after token `last`: "or more", "+", "-plus", "-odd", "or so". */
export function readBoundAfter(reader: Reader, last: number): BoundReading | undefined {
  const { tokens, text } = reader
  const next = tokens[last + 1]
  if (!next || next.gap === 2) return undefined
  if (next.lower === '+' && next.gap === 0) {
    const far = tokens[last + 2]
    return far?.gap === 0 && (far.type === 'digits' || far.lower === '/')
      ? undefined
      : { sense: 'more-than', at: last + 1 }
  }
  if (next.lower === '-' && next.gap === 0) {
    const word = tokens[last + 2]
    if (word?.lower === 'plus') return { sense: 'more-than', at: last + 2 }
    if (word?.lower === 'odd' || word?.lower === 'ish') return { sense: 'about', at: last + 2 }
    return undefined
  }
  const open = readOpenEnd(reader, last + 1)
  if (open) return open
  const found = matchForward(after, tokens, last + 1, text)
  if (!found) return undefined
  const { phrase, sense } = found.means
  const beyond = tokens[found.at + 1]
  // "three plus two", "odd one": a word that bounds only before a noun or at an end.
  if (phrase === 'plus') {
    if (beyond?.type === 'digits' || beyond?.sense?.cardinal || isArticle(beyond)) return undefined
    if (next.gap === 1 && beyond?.type === 'word' && !beyond.lower.endsWith('s') && beyond.lower !== 'people')
      return undefined
  }
  if (phrase === 'odd' && (beyond?.type !== 'word' || beyond.sense?.cardinal)) return undefined
  if (phrase === 'ish') return undefined
  if (
    /^or (?:more|less|fewer|greater|higher|lower)$/.test(phrase) &&
    beyond &&
    (beyond.lower === 'than' || beyond.lower === 'likely')
  )
    return undefined
  if (phrase === 'or so' && beyond?.lower === 'that') return undefined
  if (phrase === 'and up' && beyond?.lower === 'to') return undefined
  if (/^and /.test(phrase) && beyond && beyond.lower === 'than') return undefined
  if (
    /^(?:at least|at most|at the most|minimum|maximum)$/.test(phrase) &&
    beyond &&
    !(beyond.type === 'mark' || beyond.gap === 2)
  )
    return undefined
  if (
    /^and (?:more|over|above|below|under|older|younger|up)$/.test(phrase) &&
    beyond &&
    (beyond.type === 'digits' || beyond.sense?.cardinal || beyond.lower === 'a')
  )
    return undefined
  if (
    phrase === 'and more' &&
    beyond?.type === 'word' &&
    beyond.gap < 2 &&
    !/^(?:in|of|people|have|were|are)$/.test(beyond.lower)
  )
    return undefined
  if (
    (phrase === 'or over' || phrase === 'or under') &&
    beyond &&
    (beyond.type === 'digits' || beyond.sense?.cardinal)
  )
    return undefined
  return { sense, at: found.at }
}

/** "or greater than", "or more than", "or equal (to)" with nothing to compare with after it. */
function readOpenEnd(reader: Reader, i: number): BoundReading | undefined {
  const { tokens } = reader
  if (tokens[i]?.lower !== 'or') return undefined
  const word = tokens[i + 1]?.lower ?? ''
  const direction = directions.get(word)
  if (direction && tokens[i + 2]?.lower === 'than' && endsAt(tokens, i + 3))
    return { sense: direction, at: i + 2 }
  return undefined
}

const endsAt = (tokens: readonly Token[], i: number) => {
  const token = tokens[i]
  return !token || token.gap === 2 || token.type === 'mark'
}

const isArticle = (token: Token | undefined) => token?.lower === 'a' || token?.lower === 'the'

/** A draft with its values opened or closed as a bound says; its span is not touched. */
export function withBound(draft: Draft, sense: BoundSense): Draft {
  const rules = [...draft.rules, `figures/${sense}`]
  const low = draft.low ?? draft.high
  const high = draft.high ?? draft.low
  if (draft.bound === 'vague') return { ...draft, rules }
  const bound: Bound = sense
  if (draft.bound === 'range') return sense === 'exact' ? draft : { ...draft, rules }
  if (sense === 'more-than') return { ...draft, low: draft.low, high: null, bound, rules }
  if (sense === 'up-to') return { ...draft, low: null, high, bound, rules }
  if (draft.bound !== 'exact' && draft.bound !== 'about') return { ...draft, rules }
  return { ...draft, low, high, bound: sense === 'exact' ? draft.bound : 'about', rules }
}
