import type { Token } from '@sayso/language'
import { EVENTS, type EventCategory, IRREGULAR_VERBS } from '@sayso/lexicon'
import { toForms } from './inflections.ts'

const AMOUNTS: ReadonlySet<EventCategory> = new Set<EventCategory>(['fell', 'paid', 'rose', 'stood'])
const LEMMAS: ReadonlySet<string> = new Set(EVENTS.map(({ lemma }) => lemma.split(' ')[0]!))
const PAST: ReadonlySet<string> = new Set([
  ...[...LEMMAS].flatMap((lemma) => toForms(lemma).filter((form) => form !== lemma && form.endsWith('ed'))),
  ...Object.entries(IRREGULAR_VERBS).flatMap(([form, lemma]) =>
    LEMMAS.has(lemma) && form !== lemma && !form.endsWith('ing') ? [form] : [],
  ),
])

/** Verbs with no object have no participle that could tell of a noun: in "60 [died] last week" someone died. */
export const PAST_ONLY: ReadonlySet<string> = new Set([
  'died',
  'fled',
  'perished',
  'survived',
  'remained',
  'arrived',
  'suffered',
  'vanished',
  'accounted',
  'amounted',
  'consisted',
  'occurred',
  'happened',
])

// In the present, too, right before an amount: "the repairs [cost] $7 million".
const OF_AMOUNTS: ReadonlySet<string> = new Set(
  EVENTS.filter(({ category, lemma }) => AMOUNTS.has(category) && !lemma.includes(' ')).flatMap(({ lemma }) =>
    toForms(lemma),
  ),
)

/**
 * True for a form of an event word that the tagger took for a noun or an adjective, where a verb must be: "the sailors
 * [perished] when …", "soldiers have [shot] two men". Not before a noun that it tells of ("two injured men").
 */
export function isUntaggedVerb(tokens: readonly Token[], i: number): boolean {
  if (i === 0) return false
  const { tag, lower: word } = tokens[i]!
  const before = tokens[i - 1]!
  if (tag === 'PUNCT' || tag === 'AUX' || tag === 'ADP' || (tag === 'VERB' && before.tag !== 'NUM'))
    return false
  if (!FORMS.has(word)) return false
  const next = tokens[i + 1]
  // "an eruption in 1997 [killed] three"
  if (tag === 'VERB') {
    if (PAST_ONLY.has(word)) return true
    return /^(?:19|20)\d\d$/.test(before.text) && PAST.has(word) && next?.tag === 'NUM'
  }
  if (OF_POLLED.has(word)) return isOfPolled(before, next)
  const isSubject = before.tag === 'NOUN' || before.tag === 'PROPN' || before.text === ','
  if (PRESENT.has(word) && isSubject) {
    if (next?.tag === 'NUM' || (word === 'burns' && PLACING.test(next?.lower ?? ''))) return true
  }
  const isNominal =
    before.tag === 'NOUN' || before.tag === 'PROPN' || before.tag === 'PRON' || before.penn === 'WDT'
  const isHelped = before.tag === 'AUX' || before.tag === 'VERB'
  if ((!isNominal && !isHelped) || before.penn === 'PRP$' || before.penn === 'POS') return false
  if (PAST.has(word)) return isNominal || before.tag === 'AUX' || before.lemma === 'have'
  if (
    isNominal &&
    FOR_AMOUNTS.has(word) &&
    (next?.text === 'for' || next?.text === 'at') &&
    isAmount(tokens, i + 2)
  )
    return true
  return isNominal && (next?.tag === 'NUM' || next?.text === '$') && OF_AMOUNTS.has(word)
}

// Nouns to a tagger, verbs before a sum: "the unit [accounts] for 40 percent", "the pump [retails] for 90 dollars".
const FOR_AMOUNTS: ReadonlySet<string> = new Set(['accounts', 'lists', 'retails', 'sells', 'trades', 'goes'])

// Right before a number, as headlines have them: "flood [buries] 30 houses", "rain [forces] 200 families out".
const PRESENT: ReadonlySet<string> = new Set(
  [...LEMMAS, 'force', 'drive']
    .filter((lemma) => !/(?:tion|ment|ance|cide|ee|idp|ing|ity|alty|jury|death|body|survivor)$/.test(lemma))
    .flatMap((lemma) => toForms(lemma).filter((form) => form !== lemma && form.endsWith('s'))),
)
const PLACING = /^(?:near|outside|along|through|across|around|within)$/

// What people asked in a poll do, nouns to a tagger: "of voters [support] her", "of children under 7 [suffer] from".
const OF_POLLED: ReadonlySet<string> = new Set([
  'approve',
  'back',
  'disapprove',
  'distrust',
  'doubt',
  'favor',
  'favour',
  'oppose',
  'suffer',
  'support',
  'trust',
  'view',
])

/** Behind a plural, a number or "polled", and before what it takes: no compound ("voters' support", "support groups"). */
function isOfPolled(before: Token, next: Token | undefined): boolean {
  if (before.penn !== 'NNS' && before.tag !== 'NUM' && !/^(?:polled|surveyed|asked)$/.test(before.lower))
    return false
  return next !== undefined && /^(?:PROPN|DET|PRON|ADP)$/.test(next.tag) && next.lower !== 'for'
}

// All of these: most words are none.
const FORMS: ReadonlySet<string> = new Set([
  ...PAST,
  ...PAST_ONLY,
  ...OF_AMOUNTS,
  ...FOR_AMOUNTS,
  ...OF_POLLED,
  ...PRESENT,
])

/** True where a number begins within a few words: "for [about $60]". */
function isAmount(tokens: readonly Token[], from: number): boolean {
  for (let k = from; k < from + 4; k++) {
    const token = tokens[k]
    if (!token) return false
    if (token.tag === 'NUM' || /^[$£€]/.test(token.text)) return true
    if (token.tag !== 'ADV' && token.tag !== 'ADP' && token.tag !== 'ADJ' && token.penn !== 'DT')
      return /^(?:half|a|third|(?:one|two|three|four)-[a-z]+)$/.test(token.text)
    if (token.text === 'a' && /^(?:third|quarter|half|fifth|tenth)$/.test(tokens[k + 1]?.text ?? ''))
      return true
  }
  return false
}
