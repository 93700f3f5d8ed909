import type { Span } from '@sayso/core'
import { joinHyphens } from './join-hyphens.ts'
import type { Analysis, Analyzer, Token } from './layers.ts'
import { toLemma } from './lemma.ts'
import { findNames } from './names.ts'
import { findPhrases } from './phrases.ts'
import { findQuotations } from './quotations.ts'
import { settleNames, settleNouns } from './settle-names.ts'
import { tagStretch } from './tag-stretch.ts'
import { findVerbGroups } from './verb-groups.ts'

/** A stretch longer than this is cut at white space, and its pieces are tagged one by one. */
export const LONGEST_STRETCH = 2000

/**
 * An analyzer of `text` that does nothing until a stretch is asked for, and then does it once.
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
  }
}

/**
 * The analysis of all of `text`, as one stretch.
 *
 * @example
 * analyze('Some 200 homes burned.').verbs[0]?.tense // => 'past'
 */
export function analyze(text: string): Analysis {
  return analyzeStretch(text, { start: 0, end: text.length })
}

function analyzeStretch(text: string, span: Span): Analysis {
  const tokens: Token[] = []
  for (const piece of cut(text, span)) addTokens(text, piece, tokens)
  const phrases = findPhrases(tokens)
  const quotations = findQuotations(text, span)
  return {
    span,
    tokens,
    phrases,
    verbs: findVerbGroups(tokens, phrases, quotations),
    quotations,
    names: findNames(tokens),
  }
}

function* cut(text: string, { start, end }: Span): Generator<Span> {
  let at = start
  while (end - at > LONGEST_STRETCH) {
    let to = at + LONGEST_STRETCH
    while (to > at && text.charCodeAt(to) > 32) to--
    if (to === at) to = at + LONGEST_STRETCH
    yield { start: at, end: to }
    at = to
  }
  yield { start: at, end }
}

function addTokens(text: string, piece: Span, tokens: Token[]): void {
  const { bounds, labels } = tagStretch(text, piece)
  const joined = joinHyphens(text, bounds, labels)
  settleNames(joined.labels)
  settleNouns(joined.labels, (i) => text.slice(joined.starts[i], joined.ends[i]))
  for (let i = 0; i < joined.starts.length; i++) {
    const span = { start: joined.starts[i]!, end: joined.ends[i]! }
    const { upos, penn } = joined.labels[i]!
    tokens.push(new Word(span, text.slice(span.start, span.end), upos, penn))
  }
}

/** A token whose lemma is worked out when it is asked for. */
class Word implements Token {
  #lemma: string | undefined
  constructor(
    readonly span: Span,
    readonly text: string,
    readonly tag: Token['tag'],
    readonly penn: string,
  ) {}

  get lemma(): string {
    this.#lemma ??= toLemma(this.text, this.penn)
    return this.#lemma
  }
}
