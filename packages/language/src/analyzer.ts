import type { Diagnostic, Span } from '@sayso/core'
import { cutStretch } from './cut-stretch.ts'
import { joinHyphens } from './join-hyphens.ts'
import type { Analysis, Analyzer, NameProposal, Quotation, Token, VerbGroup } from './layers.ts'
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
  let quotations: readonly Quotation[] | undefined
  let verbs: readonly VerbGroup[] | undefined
  let names: readonly NameProposal[] | undefined
  // Found when first asked for: a figure's noun needs neither verbs nor names.
  return {
    span,
    tokens,
    phrases,
    get verbs() {
      verbs ??= findVerbGroups(tokens, phrases, this.quotations)
      return verbs
    },
    get quotations() {
      quotations ??= findQuotations(text, span)
      return quotations
    },
    get names() {
      names ??= findNames(tokens)
      return names
    },
    ...(diagnostics.length > 0 ? { diagnostics } : {}),
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
