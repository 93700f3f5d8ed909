import type { Analysis, VerbGroup } from '@sayso/language'
import type { EventCategory } from '@sayso/lexicon'
import { readEventWord } from './event-word.ts'

/** An event as a rule finds it: tokens by index, `last` inclusive. */
export interface FoundEvent {
  readonly first: number
  readonly last: number
  readonly lemma: string
  readonly category: EventCategory | undefined
  /** The verb group that carries its tense and its modal, where it has one. */
  readonly verb: VerbGroup | undefined
  readonly rule: string
}

/** The event that the token at `i` names, whatever its category. */
export function toFound(
  analysis: Analysis,
  at: number,
  verb: VerbGroup | undefined,
  rule: string,
): FoundEvent {
  const { tokens } = analysis
  let i = at
  // "might represented", "will only bring": where the tagger stopped at the auxiliary the verb is the next word.
  if (verb && tokens[i]!.tag === 'AUX' && tokens[i]!.penn === 'MD') {
    const next = tokens[i + 1]?.tag === 'ADV' ? i + 2 : i + 1
    if (tokens[next]?.tag === 'VERB') i = next
  }
  // "have all suffered damage"
  else if (
    verb &&
    (tokens[i]!.lemma === 'have' || tokens[i]!.lemma === 'be') &&
    /^(?:all|both|each)$/.test(tokens[i + 1]?.lower ?? '')
  ) {
    if (tokens[i + 2]?.tag === 'VERB') i += 2
  }
  const word = readEventWord(tokens, i)
  // Written out, not spread: one for each verb that is looked at.
  if (word) {
    const { first, last, lemma, category } = word
    return { first, last, lemma, category, verb, rule }
  }
  return { first: i, last: i, lemma: tokens[i]!.lemma, category: undefined, verb, rule }
}
