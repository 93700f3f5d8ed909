import type { Token } from '@sayso/language'
import { EVENTS, IRREGULAR_VERBS } from '@sayso/lexicon'
import { toForms } from './inflections.ts'

const LEMMAS: ReadonlySet<string> = new Set(EVENTS.map(({ lemma }) => lemma.split(' ')[0]!))
const PAST: ReadonlySet<string> = new Set([
  ...[...LEMMAS].flatMap((lemma) => toForms(lemma).filter((form) => form !== lemma && form.endsWith('ed'))),
  ...Object.entries(IRREGULAR_VERBS).flatMap(([form, lemma]) =>
    LEMMAS.has(lemma) && form !== lemma && !form.endsWith('ing') ? [form] : [],
  ),
])

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
