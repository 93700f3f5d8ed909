import type { Token } from '@sayso/language'
import { EVENTS } from '@sayso/lexicon'
import { toForms } from './inflections.ts'

const PAST: ReadonlySet<string> = new Set(
  EVENTS.filter(({ lemma }) => !lemma.includes(' ')).flatMap(({ lemma }) =>
    toForms(lemma).filter((form) => form !== lemma && form.endsWith('ed')),
  ),
)

/**
 * True for a past form of an event word that the tagger took for a noun or an adjective, where a verb must be: "the sailors
 * [perished] when …". Not before a noun that it tells of ("two injured men").
 */
export function isUntaggedVerb(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!
  if (token.tag === 'VERB' || token.tag === 'AUX' || !PAST.has(token.text.toLowerCase())) return false
  const before = tokens[i - 1]
  if (!before || before.penn === 'PRP$' || before.penn === 'POS') return false
  return before.tag === 'NOUN' || before.tag === 'PROPN' || before.tag === 'PRON' || before.tag === 'AUX'
}
