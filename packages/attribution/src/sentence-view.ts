import type { Span } from '@sayso/core'
import type { Analysis, Token } from '@sayso/language'
import { hashOf } from './model/features.ts'
import { reportingNounForms, sourceNounForms } from './noun-forms.ts'
import type { Quote } from './quotes.ts'
import { verbForms } from './verb-forms.ts'

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

const KINDS = ['', 'person', 'organization', 'officials', 'document', 'group', 'anonymous']
const kindOfWord = new Map<string, number>()
for (const [word, { kind }] of sourceNounForms) kindOfWord.set(word, KINDS.indexOf(kind))
for (const word of ['who', 'which', 'that', 'what', 'whom']) kindOfWord.set(word, 9)
for (const word of ['he', 'she', 'they', 'it']) kindOfWord.set(word, 7)
for (const word of ['i', 'we', 'you']) kindOfWord.set(word, 8)

/** What sort of word a head is, as a small number: a source noun's kind, a pronoun, a relative, a name, a numeral. */
function kindOf(word: string, token: Token): number {
  const known = kindOfWord.get(word)
  if (known !== undefined) return known
  switch (token.tag) {
    case 'PROPN':
      return 10
    case 'NUM':
      return 11
    case 'PRON':
      return 13
    case 'NOUN':
    case 'VERB':
    case 'ADJ':
      return reportingNounForms.has(word) ? 12 : 0
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
  analysis: Analysis,
  quotes: readonly Quote[],
  from: number,
): SentenceView {
  const { tokens } = analysis
  const n = tokens.length
  const words: string[] = new Array(n)
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
    const word = token.text.toLowerCase()
    words[i] = word
    tags[i] = hashOf(token.penn || token.tag)
    while (q < quotes.length && quotes[q]!.span.end <= token.span.start) q++
    const quote = quotes[q]
    if (quote && quote.span.start <= token.span.start) quoted[i] = q + 1
    kinds[i] = kindOf(word, token)
  }
  analysis.phrases.forEach((phrase, p) => {
    for (let i = phrase.first; i <= phrase.last; i++) phraseAt[i] = p
  })
  analysis.verbs.forEach((group, v) => {
    for (let i = group.first; i <= group.last; i++) verbAt[i] = v
  })
  const named = nameRuns(tokens, words, phraseAt, verbAt)
  for (const { first, last } of named) {
    for (let i = first; i <= last; i++)
      phraseAt[i] = analysis.phrases.length + named.findIndex((r) => r.first === first)
  }
  const phrases = named.map(({ first, last }) => ({
    span: { start: tokens[first]!.span.start, end: tokens[last]!.span.end },
    first,
    last,
    head: last,
  }))
  return {
    index,
    span,
    block,
    text,
    // Those added come last, so that the indices of the others still hold.
    analysis:
      named.length === 0 ? analysis : { verbs: analysis.verbs, phrases: [...analysis.phrases, ...phrases] },
    tokens,
    words,
    lemmas,
    tags,
    quoted,
    phraseAt,
    verbAt,
    kinds,
  }
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
    unit >= 48 && unit <= 57 ? NUMERAL : hashOf(verbForms.get(view.words[i]!)?.verb.lemma ?? token.lemma) || 1
  view.lemmas[i] = hash
  return hash
}

/** Words with a capital that the tagger took for no phrase, as it does with names it has never seen: "Leavitt said". */
function nameRuns(
  tokens: readonly Token[],
  words: readonly string[],
  phraseAt: readonly number[],
  verbAt: readonly number[],
): { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (!isName(i)) continue
    let last = i
    while (last + 1 < tokens.length && isName(last + 1)) last++
    const opens = i === 0 || tokens[i - 1]!.tag === 'PUNCT'
    // A capital at the head of a sentence says little: there a verb or a comma must follow.
    const next = tokens[last + 1]
    if (!opens || next?.tag === 'VERB' || (next?.text === ',' && last > i)) runs.push({ first: i, last })
    i = last
  }
  return runs

  function isName(i: number): boolean {
    const { text, tag } = tokens[i]!
    if (phraseAt[i]! >= 0 || NO_NAME.has(tag)) return false
    const unit = text.charCodeAt(0)
    if (unit < 65 || unit > 90 || text.length < 3) return false
    return !verbForms.has(words[i]!) && (verbAt[i]! < 0 || tag !== 'VERB' || i === 0)
  }
}
