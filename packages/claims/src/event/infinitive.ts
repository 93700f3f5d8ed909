import type { VerbGroup } from '@sayso/language'
import { findClauses } from '../clause/boundaries.ts'
import type { SentenceContext } from '../context.ts'
import { RAISING } from './light-verbs.ts'

/** The infinitive that begins within `slack` tokens of `from`, with no other verb before it. */
export function readInfinitive(
  sentence: SentenceContext,
  from: number,
  slack: number,
): VerbGroup | undefined {
  const { verbAt } = findClauses(sentence)
  for (let i = from; i < sentence.analysis.tokens.length && i <= from + slack; i++) {
    const verb = verbAt[i]
    if (verb?.form === 'infinitive') return verb
    // "are also [set] to be built": raised twice.
    if (verb && !RAISING.has(sentence.analysis.tokens[verb.head]!.lemma)) return undefined
  }
  return undefined
}
