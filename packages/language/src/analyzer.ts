import type { Diagnostic, Span } from '@sayso/core'
import { cutStretch } from './cut-stretch.ts'
import { joinHyphens } from './join-hyphens.ts'
import type { Analysis, Analyzer, NameProposal, NounPhrase, Quotation, Token, VerbGroup } from './layers.ts'
import { findNames } from './names.ts'
import { findPhrases } from './phrases.ts'
import { findQuotations } from './quotations.ts'
import { settleNames, settleNouns } from './settle-names.ts'
import { tagStretch } from './tag-stretch.ts'
import { LONGEST_WORD } from './tokenize.ts'
import { findVerbGroups } from './verb-groups.ts'
import { Word } from './word.ts'

/**
 * An analyzer of `text` that does nothing until a stretch is asked for, and then does it once. Spans point into
 * `text`, in UTF-16 code units. It never throws: a span outside the text is taken as far as the text goes.
 *
 * @example
 * createAnalyzer('Some 200 homes burned.').analyze({ start: 0, end: 22 }).tokens[2]?.lemma // => 'home'
 */
export function createAnalyzer(text: string): Analyzer {
  const done = new Map<number, Analysis>()
  return {
    text,
    analyze: ({ start, end }) => {
      const from = Math.max(0, Math.min(start, text.length))
      const to = Math.max(from, Math.min(end, text.length))
      const key = from * 0x100000000 + to
      const known = done.get(key)
      if (known) return known
      const analysis = analyzeStretch(text, { start: from, end: to })
      done.set(key, analysis)
      return analysis
    },
    diagnostics: () => [...done.values()].flatMap((analysis) => analysis.diagnostics ?? []),
  }
}

/**
 * The analysis of all of `text`, as one stretch.
 *
 * @example
 * analyze('The fire killed 200 people.').verbs[0]?.tense // => 'past'
 */
export function analyze(text: string): Analysis {
  return analyzeStretch(text, { start: 0, end: text.length })
}

function analyzeStretch(text: string, span: Span): Analysis {
  const pieces = cutStretch(text, span)
  const diagnostics: Diagnostic[] = []
  if (pieces.length > 1) {
    const message = `A stretch of ${span.end - span.start} characters was analysed in ${pieces.length} pieces; split it into sentences.`
    diagnostics.push({ rule: 'language/long-stretch', message, severity: 'info', span })
  }
  const tokens: Token[] = []
  for (const piece of pieces) addTokens(text, piece, tokens, diagnostics)
  const phrases = findPhrases(tokens)
  return new StretchAnalysis(text, span, tokens, phrases, diagnostics.length > 0 ? diagnostics : undefined)
}

/** What is found of a stretch when first asked for: a figure's noun needs neither verbs nor names. */
class StretchAnalysis implements Analysis {
  readonly span: Span
  readonly tokens: readonly Token[]
  readonly phrases: readonly NounPhrase[]
  readonly diagnostics: readonly Diagnostic[] | undefined
  readonly #text: string
  #verbs: readonly VerbGroup[] | undefined = undefined
  #quotations: readonly Quotation[] | undefined = undefined
  #names: readonly NameProposal[] | undefined = undefined

  constructor(
    text: string,
    span: Span,
    tokens: readonly Token[],
    phrases: readonly NounPhrase[],
    diagnostics: readonly Diagnostic[] | undefined,
  ) {
    this.span = span
    this.tokens = tokens
    this.phrases = phrases
    this.diagnostics = diagnostics
    this.#text = text
  }

  get verbs(): readonly VerbGroup[] {
    this.#verbs ??= findVerbGroups(this.tokens, this.phrases, this.quotations)
    return this.#verbs
  }

  get quotations(): readonly Quotation[] {
    this.#quotations ??= findQuotations(this.#text, this.span)
    return this.#quotations
  }

  get names(): readonly NameProposal[] {
    this.#names ??= findNames(this.tokens)
    return this.#names
  }
}

function addTokens(text: string, piece: Span, tokens: Token[], diagnostics: Diagnostic[]): void {
  const { bounds, words, labels } = joinHyphens(text, tagStretch(text, piece))
  settleNames(labels)
  settleNouns(labels, (i) => words[i]?.lower)
  for (let i = 0; i < labels.length; i++) {
    const span = { start: bounds[2 * i]!, end: bounds[2 * i + 1]! }
    const { upos, penn } = labels[i]!
    const strange = span.end - span.start > LONGEST_WORD
    if (strange) {
      const message = `${span.end - span.start} characters without a space were passed over as one token.`
      diagnostics.push({ rule: 'language/strange-word', message, severity: 'info', span })
    }
    const word = words[i]
    if (word === undefined || word.numeric || strange) {
      const written = text.slice(span.start, span.end)
      const lower = written.toLowerCase()
      tokens.push(new Word(span, written, lower, strange ? 'X' : upos, strange ? 'GW' : penn))
    } else tokens.push(new Word(span, word.text, word.lower, upos, penn))
  }
}
