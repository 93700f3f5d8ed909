import type { SentenceView } from '../sentence-view.ts'

/** A stretch of a sentence that is within one attribution or without it as a whole. `last` is inclusive. */
export interface Segment {
  readonly first: number
  readonly last: number
  /** Index of the mark or word that opens it, or -1 at the head of the sentence or after cue or source. */
  readonly opener: number
}

const MARKS = new Set([
  ',',
  ';',
  ':',
  '--',
  '—',
  '–',
  '(',
  ')',
  '[',
  ']',
  '"',
  '“',
  '”',
  "''",
  '``',
  '«',
  '»',
])
/** Words after which "as" opens no clause. */
const AS_IF = new Set(['of', 'many', 'much', 'few', 'little', 'well', 'a', 'part', 'saying', 'low', 'high'])
const CLAUSE_WORDS = new Set([
  'while',
  'as',
  'because',
  'although',
  'though',
  'since',
  'whereas',
  'which',
  'who',
  'whose',
  'where',
  'when',
  'after',
  'before',
  'if',
  'unless',
  'until',
  'despite',
  'amid',
])

/**
 * Where a scope may end or begin, by token: 1 at a mark (which belongs to no segment), 2 at a word that opens a
 * segment and belongs to it, 0 elsewhere.
 */
export function findCuts(view: SentenceView): Uint8Array {
  const n = view.tokens.length
  const cuts = new Uint8Array(n)
  // True where a verb comes before the next mark or joining word, read from the right.
  let verbAhead = false
  for (let i = n - 1; i >= 0; i--) {
    const word = view.words[i]!
    const token = view.tokens[i]!
    if (MARKS.has(word)) {
      cuts[i] = 1
      verbAhead = false
    } else if (token.tag === 'CCONJ') {
      if (verbAhead) cuts[i] = 2
      verbAhead = false
    } else if (CLAUSE_WORDS.has(word) && token.tag !== 'ADV') {
      // "as of December 31", "as many as 40" open no clause.
      if (verbAhead && !(word === 'as' && isComparing(view, i))) cuts[i] = 2
      if (cuts[i] === 2) verbAhead = false
    } else if (view.verbAt[i]! >= 0) verbAhead = true
  }
  return cuts
}

/** True for an "as" before a word of measure, and for the one that answers it: "as many as". */
function isComparing(view: SentenceView, i: number): boolean {
  if (AS_IF.has(view.words[i + 1] ?? '')) return true
  return view.words[i - 2] === 'as' && AS_IF.has(view.words[i - 1]!)
}

/**
 * The segments of the sentence for one attribution, in order.
 *
 * @param taken - true for tokens of its cue and its source, which belong to no segment
 * @param takesClause - true where what is said must have a verb: "and" before it joins nouns, as in "said 300 dead and
 *   40 missing could be found"
 * @param from - the first token to look at
 * @param to - the token after the last
 */
export function findSegments(
  view: SentenceView,
  cuts: Uint8Array,
  taken: (i: number) => boolean,
  takesClause: boolean,
  from: number,
  to: number,
): Segment[] {
  const segments: Segment[] = []
  let first = -1
  let opener = -1
  const close = (end: number) => {
    if (first >= 0) segments.push({ first, last: end - 1, opener })
    first = -1
  }
  for (let i = from; i < to; i++) {
    if (taken(i)) {
      close(i)
      opener = -1
      continue
    }
    if (cuts[i] === 1) {
      close(i)
      // Of two marks together the one that is no quotation mark tells more.
      if (opener < 0 || opener !== i - 1 || view.words[opener] === '"') opener = i
      continue
    }
    if (cuts[i] === 2 && !(takesClause && joinsNouns(view, first, i))) {
      close(i)
      opener = i
    } else if (first >= 0 && view.quoted[i] !== view.quoted[i - 1]) {
      close(i)
      opener = -1
    }
    if (first < 0) first = i
  }
  close(to)
  return segments.filter((s) => s.last > s.first || view.tokens[s.first]!.tag !== 'PUNCT')
}

/** True for an "and" that no verb comes before in its segment. */
function joinsNouns(view: SentenceView, first: number, i: number): boolean {
  if (first < 0 || view.tokens[i]!.tag !== 'CCONJ' || view.verbAt[i + 1]! >= 0) return false
  for (let k = first; k < i; k++) if (view.verbAt[k]! >= 0) return false
  return true
}
