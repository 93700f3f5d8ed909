import type { Diagnostic, Span } from '@sayso/core'

/** The universal part-of-speech tags, as in Universal Dependencies. */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/** One word or mark. All spans of this package point into the text the analyzer was made of. */
export interface Token {
  readonly span: Span
  readonly text: string
  /** `text` in lower case. */
  readonly lower: string
  readonly tag: Upos
  /** The Penn Treebank tag, which carries what UPOS leaves out: VBN past participle, VBD past, NNS plural, MD modal ... */
  readonly penn: string
  /** Lower-case dictionary form: "say" of "said", "refugee" of "refugees". */
  readonly lemma: string
}

/** A base noun phrase: a nominal head with its left modifiers. Numbers are indices into `tokens`; `last` is inclusive. */
export interface NounPhrase {
  readonly span: Span
  readonly first: number
  readonly last: number
  readonly head: number
}

/** Auxiliaries, negation and adverbs with the verb they lead to: "may not have been killed". */
export interface VerbGroup {
  readonly span: Span
  readonly first: number
  readonly last: number
  /** Index of the main verb. */
  readonly head: number
  readonly voice: 'active' | 'passive'
  readonly tense: 'past' | 'present' | 'future' | 'none'
  /** finite: can be a clause's verb; participle: "killed in the flood", "killing 107"; infinitive: "to evacuate". */
  readonly form: 'finite' | 'participle' | 'infinitive'
  /** The modal's lemma, where there is one: "may", "could", "will". */
  readonly modal?: string | undefined
  readonly negated: boolean
  /** Index into `phrases` of the phrase on its subject side, where one can be told. */
  readonly subject?: number | undefined
  /** Index into `phrases` of the phrase on its object side, where one can be told. */
  readonly object?: number | undefined
}

/** A quotation found by its marks; `inner` is without them. `open` where the closing mark is missing. */
export interface Quotation {
  readonly span: Span
  readonly inner: Span
  readonly open: boolean
}

/** A name as the tagger proposes it, to be decided on by `entities`. */
export interface NameProposal {
  readonly span: Span
  readonly type: 'person' | 'organization' | 'place' | 'name'
}

/** What is known of one sentence, or of a stretch of one. */
export interface Analysis {
  readonly span: Span
  readonly tokens: readonly Token[]
  readonly phrases: readonly NounPhrase[]
  readonly verbs: readonly VerbGroup[]
  readonly quotations: readonly Quotation[]
  readonly names: readonly NameProposal[]
  /** What was cut or passed over, where anything was: `language/long-stretch`, `language/strange-word`. */
  readonly diagnostics?: readonly Diagnostic[] | undefined
}

/** Analyses stretches of one text when asked, each once. */
export interface Analyzer {
  readonly text: string
  /** The analysis of the stretch; the same object when asked again. Never throws; spans point into `text`. */
  analyze(span: Span): Analysis
  /** What all analyses so far had to say, in the order they were asked for. */
  readonly diagnostics?: () => readonly Diagnostic[]
}

/** What the language stage adds: nothing is analysed until a later stage asks. */
export interface LanguageLayers {
  readonly language: Analyzer
}
