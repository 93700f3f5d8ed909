import type { Span } from '@sayso/core'
import type { Analysis, NounPhrase, Token, VerbGroup } from '@sayso/language'
import { hashOf } from './model/features.ts'
import type { Quote } from './quotes.ts'
import { repairTags } from './repair-tags.ts'
import { type WordFacts, wordFacts } from './word-facts.ts'

/** One sentence as the rules of this package look at it: its analysis, and what is asked of each token at every turn. */
export interface SentenceView {
  readonly index: number
  readonly span: Span
  readonly block: number
  readonly text: string
  readonly analysis: Pick<Analysis, 'phrases' | 'verbs'>
  readonly tokens: readonly Token[]
  /** Lower-case words. */
  readonly words: readonly string[]
  /** What the lexicons know of each word, where they do. */
  readonly facts: readonly (WordFacts | undefined)[]
  /** Hash of each lemma that was asked for, see {@link lemmaHash}; 0 before. */
  readonly lemmas: number[]
  /** Hash of each tag. */
  readonly tags: readonly number[]
  /** Index + 1 of the quotation that each token stands in, of the article's quotations; 0 outside. */
  readonly quoted: readonly number[]
  /** Index of the noun phrase that each token stands in, or -1. */
  readonly phraseAt: readonly number[]
  /** Index of the verb group that each token stands in, or -1. */
  readonly verbAt: readonly number[]
  /** A small number for what sort of word each token is as a source's head: 0 none known. */
  readonly kinds: readonly number[]
}

/** What sort of word a head is, as a small number: a source noun's kind, a pronoun, a relative, a name, a numeral. */
function kindOf(facts: WordFacts | undefined, { tag }: Token): number {
  // "WHO" is no relative where it is a name.
  if (facts !== undefined && facts.kind > 0 && (facts.kind !== 9 || tag !== 'PROPN')) return facts.kind
  switch (tag) {
    case 'PROPN':
      return 10
    case 'NUM':
      return 11
    case 'PRON':
      return 13
    case 'NOUN':
    case 'VERB':
    case 'ADJ':
      return facts?.isReportingNoun ? 12 : 0
    default:
      return 0
  }
}

/**
 * Looks at one sentence.
 *
 * @param from - index of the first quotation that may reach into the sentence
 */
export function viewSentence(
  text: string,
  index: number,
  span: Span,
  block: number,
  tagged: Analysis,
  quotes: readonly Quote[],
  from: number,
): SentenceView {
  const { tokens, phrases, verbs } = repairTags(tagged)
  const n = tokens.length
  const words: string[] = new Array(n)
  const facts: (WordFacts | undefined)[] = new Array(n)
  // Plain arrays: to make a typed one costs more than a sentence's worth of reading it.
  const lemmas: number[] = new Array(n).fill(0)
  const tags: number[] = new Array(n)
  const quoted: number[] = new Array(n).fill(0)
  const phraseAt: number[] = new Array(n).fill(-1)
  const verbAt: number[] = new Array(n).fill(-1)
  const kinds: number[] = new Array(n)
  let q = from
  for (let i = 0; i < n; i++) {
    const token = tokens[i]!
    const known = wordFacts.get(token.lower)
    words[i] = token.lower
    facts[i] = known
    tags[i] = hashOf(token.penn || token.tag)
    while (q < quotes.length && quotes[q]!.span.end <= token.span.start) q++
    const quote = quotes[q]
    if (quote && quote.span.start <= token.span.start) quoted[i] = q + 1
    kinds[i] = kindOf(known, token)
  }
  fill(phraseAt, phrases, 0)
  fill(verbAt, verbs, 0)
  const named = nameRuns(tokens, facts, phraseAt, verbAt)
  fill(phraseAt, named, phrases.length)
  return {
    index,
    span,
    block,
    text,
    // Those added come last, so that the indices of the others still hold.
    analysis: { phrases: named.length === 0 ? phrases : [...phrases, ...named], verbs },
    tokens,
    words,
    facts,
    lemmas,
    tags,
    quoted,
    phraseAt,
    verbAt,
    kinds,
  }
}

/** Notes at each token of a group which one it is, counted on from `base`. */
function fill(at: number[], groups: readonly (NounPhrase | VerbGroup)[], base: number): void {
  for (let g = 0; g < groups.length; g++) {
    const { first, last } = groups[g]!
    for (let i = first; i <= last; i++) at[i] = base + g
  }
}

/** The verb group that a token stands in, if any: to look before the first one by its index would cost dearly. */
export function verbOf({ analysis, verbAt }: SentenceView, i: number): VerbGroup | undefined {
  const at = i >= 0 && i < verbAt.length ? verbAt[i]! : -1
  return at < 0 ? undefined : analysis.verbs[at]
}

/** The noun phrase that a token stands in, if any. */
export function phraseOf({ analysis, phraseAt }: SentenceView, i: number): NounPhrase | undefined {
  const at = i >= 0 && i < phraseAt.length ? phraseAt[i]! : -1
  return at < 0 ? undefined : analysis.phrases[at]
}

const NO_NAME = new Set(['PUNCT', 'PRON', 'DET', 'ADP', 'SCONJ', 'CCONJ', 'AUX', 'PART', 'NUM'])

const NO_WORD = hashOf('')
const NUMERAL = hashOf('0')

/** Hash of a token's lemma, all numerals alike; that of no word outside the sentence. */
export function lemmaHash(view: SentenceView, i: number): number {
  if (i < 0 || i >= view.tokens.length) return NO_WORD
  const known = view.lemmas[i]!
  if (known !== 0) return known
  const token = view.tokens[i]!
  const unit = token.text.charCodeAt(0)
  const hash =
    unit >= 48 && unit <= 57 ? NUMERAL : hashOf(view.facts[i]?.verb?.verb.lemma ?? token.lemma) || 1
  view.lemmas[i] = hash
  return hash
}

/** Words with a capital that the tagger took for no phrase, as it does with names it has never seen: "Leavitt said". */
function nameRuns(
  tokens: readonly Token[],
  facts: readonly (WordFacts | undefined)[],
  phraseAt: readonly number[],
  verbAt: readonly number[],
): NounPhrase[] {
  const runs: NounPhrase[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (!isName(i)) continue
    let last = i
    while (last + 1 < tokens.length && isName(last + 1)) last++
    const opens = i === 0 || tokens[i - 1]!.tag === 'PUNCT'
    // A capital at the head of a sentence says little: there a verb or a comma must follow.
    const next = tokens[last + 1]
    if (!opens || next?.tag === 'VERB' || (next?.text === ',' && last > i)) {
      const span = { start: tokens[i]!.span.start, end: tokens[last]!.span.end }
      runs.push({ span, first: i, last, head: last })
    }
    i = last
  }
  return runs

  function isName(i: number): boolean {
    const { text, tag } = tokens[i]!
    const unit = text.charCodeAt(0)
    if (unit < 65 || unit > 90 || text.length < 3 || phraseAt[i]! >= 0 || NO_NAME.has(tag)) return false
    return facts[i]?.verb === undefined && (verbAt[i]! < 0 || tag !== 'VERB' || i === 0)
  }
}
