import type { Figure } from '@sayso/figures'
import type { Analysis } from '@sayso/language'
import type { ClaimContext } from '../context.ts'
import { type TokenRange, tokensOf } from './tokens.ts'
import { isUntaggedVerb } from './untagged-verb.ts'

/** A figure among the words of its sentence. */
export interface Anchor {
  /** The tokens of the figure itself. */
  readonly figure: TokenRange
  /** The figure with what it counts and what that is of: "62 percent of children under 7". */
  readonly unit: TokenRange
}

// "62 percent of the some 400 …": what is counted further off than this is not part of the phrase.
const REACH = 8

/** Where `figure` stands among the tokens of its sentence, found once; undefined where it stands in none of them. */
export function readAnchor(figure: Figure, { article, here }: ClaimContext): Anchor | undefined {
  const { anchors } = article.notes
  let anchor = anchors.get(figure)
  if (anchor === undefined) {
    anchor = read(figure, here.analysis) ?? null
    anchors.set(figure, anchor)
  }
  return anchor ?? undefined
}

function read(figure: Figure, analysis: Analysis): Anchor | undefined {
  const { tokens } = analysis
  const own = tokensOf(tokens, figure.span)
  if (!own) return undefined
  let { first, last } = own
  for (const phrase of [figure.counted, figure.of]) {
    const range = phrase?.span ? tokensOf(tokens, phrase.span) : undefined
    if (!range || range.first - last > REACH || first - range.last > REACH) continue
    // What is counted may stand before its figure, as a verb's subject: "losses were $40 million". Then it is another phrase.
    if (range.first < own.first) continue
    if (isApart(analysis, own.last + 1, range.first - 1)) continue
    last = Math.max(last, range.last)
  }
  for (const phrase of analysis.phrases) {
    if (phrase.first > last) break
    if (phrase.last >= own.first && phrase.first <= last) {
      first = Math.min(first, phrase.first)
      last = Math.max(last, phrase.last)
    }
  }
  for (let i = own.first - 1; i >= first; i--) {
    if (isUntaggedVerb(tokens, i)) first = i + 1
  }
  for (let i = own.last + 1; i <= last; i++) {
    if (isUntaggedVerb(tokens, i)) last = i - 1
  }
  return { figure: own, unit: { first, last } }
}

/** True where a verb or a mark stands between two tokens, so that they make no phrase. */
function isApart({ tokens }: Analysis, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) {
    const { tag, text } = tokens[i]!
    if (tag === 'VERB' || tag === 'AUX' || text === ';' || text === ',') return true
  }
  return false
}
