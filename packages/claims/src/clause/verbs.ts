import type { Token, VerbGroup } from '@sayso/language'
import type { SentenceContext } from '../context.ts'
import { isReducedRelative } from './reduced-relative.ts'
import { isUntaggedVerb, PAST_ONLY } from './untagged-verb.ts'

// Words that look like verbs and stand as prepositions, or as no verb at all.
const NO_VERBS = new Set([
  'according',
  'concerning',
  'following',
  'including',
  'meanwhile',
  'mln',
  'bln',
  'pct',
  'ranging',
  'regarding',
  'vs',
  'versus',
])

// They take a bare infinitive: "to help the town [prepare]".
const HELPING = new Set(['help', 'let', 'make', 'see', 'watch'])

// Nouns of what befalls: "displaced by [flooding] in six states".
const NOMINAL = new Set(['bombing', 'fighting', 'flooding', 'shelling', 'shooting'])

/** What a participle before it may describe. */
const DESCRIBED: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'NUM', 'SYM', 'ADJ'])
const DETERMINERS = new Set(['DT', 'PRP$', 'POS', 'JJ', 'PDT', 'WDT'])

/**
 * The verb groups of a sentence that can be clauses' verbs, in order: without parts of names, without participles
 * that stand as adjectives before their noun ("[bottled] water"), and with a bare form that nothing governs read as
 * finite ("… and [cost] $3 million").
 */
export function findVerbs(sentence: SentenceContext): readonly VerbGroup[] {
  const { tokens, verbs } = sentence.analysis
  const isName = nameFinder(sentence)
  const found: VerbGroup[] = []
  for (const [at, verb] of verbs.entries()) {
    const head = tokens[verb.head]
    if (!head || NO_VERBS.has(head.lower) || /^[\d$]/.test(head.text)) continue
    if (isComparison(tokens, verb) || isEndOfPeriod(tokens, verb)) continue
    if (isName(head) || isAttributive(tokens, verb) || isLineHead(tokens, verb)) continue
    if (
      isReduced(tokens, verb) ||
      isReducedRelative(tokens, verb, verbs[at + 1]) ||
      isOfCompared(tokens, verb)
    ) {
      found.push({ ...verb, form: 'participle', voice: 'passive' })
      continue
    }
    const isLone = verb.form === 'participle' && verb.first === verb.last
    if (isLone && (PAST_ONLY.has(head.lower) || hasObject(tokens, verb))) {
      found.push({ ...verb, form: 'finite', voice: 'active', tense: 'past' })
      continue
    }
    const helped = found.at(-1)
    const isHelped = helped && verb.first - helped.last <= 4 && HELPING.has(tokens[helped.head]!.lemma)
    found.push(
      verb.form === 'infinitive' && !isHelped && isBare(tokens, verb) ? { ...verb, form: 'finite' } : verb,
    )
  }
  return withUntagged(tokens, found)
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}

/** Tells whether a word is part of a name. */
function nameFinder({ mentions, sentence, text }: SentenceContext): (head: Token) => boolean {
  let isTitle: boolean | undefined
  let m = 0
  return ({ span: { start, end }, text: word }) => {
    // Heads come in order: mentions that end before one end before all that follow.
    while (m < mentions.length && mentions[m]!.span.end <= start) m++
    const mention = mentions[m]
    if (mention && mention.span.start < end) return true
    if (!isCapital(word) || start === sentence.span.start) return false
    // "ORRIN, Peru - Rallying hundreds, ..."
    if (
      /[-–—]\s?$/.test(text.slice(Math.max(0, start - sentence.span.start - 2), start - sentence.span.start))
    )
      return false
    // In a headline every word has its capital.
    if (isTitle === undefined) {
      const words = text.split(/\s+/)
      isTitle = words.filter(isCapital).length * 2 >= words.length
    }
    return !isTitle
  }
}

function isAttributive(tokens: readonly Token[], verb: VerbGroup): boolean {
  if (verb.form !== 'participle' || verb.first !== verb.last) return false
  const before = tokens[verb.first - 1]
  const after = tokens[verb.last + 1]
  if (!after || !before) return false
  if (NOMINAL.has(tokens[verb.head]!.lower) && before.tag === 'ADP') return true
  // "the killing of", "its holding in": a noun.
  const isOwned = before.penn === 'POS' || before.penn === 'PRP$' || before.penn === 'DT'
  if (isOwned && tokens[verb.head]!.penn === 'VBG' && after.tag === 'ADP') return true
  if (!DESCRIBED.has(after.tag)) return false
  if (DETERMINERS.has(before.penn)) return true
  // "an upwardly revised 21,600"
  if (before.tag === 'ADV' && DETERMINERS.has(tokens[verb.first - 2]?.penn ?? '')) return true
  return before.tag === 'ADP' && (after.tag === 'NOUN' || after.tag === 'PROPN')
}

/** `verbs`, and those that the tagger missed, in order. */
function withUntagged(tokens: readonly Token[], verbs: readonly VerbGroup[]): readonly VerbGroup[] {
  const missed: VerbGroup[] = []
  for (let i = 1; i < tokens.length; i++) {
    if (!isUntaggedVerb(tokens, i) || verbs.some(({ first, last }) => first <= i && i <= last)) continue
    const isPassive = tokens[i - 1]!.tag === 'AUX'
    const { span } = tokens[i]!
    const voice = isPassive ? 'passive' : 'active'
    missed.push({
      span,
      first: i,
      last: i,
      head: i,
      voice,
      tense: 'past',
      form: 'finite',
      modal: undefined,
      negated: false,
      subject: undefined,
      object: undefined,
    })
  }
  return missed.length === 0 ? verbs : [...verbs, ...missed].sort((a, b) => a.first - b.first)
}

/**
 * True for a bare form or a participle that opens a sentence right before a noun or preposition: "[Credit] volume 42 billion". Not where a
 * clause follows that it hangs on: "Packing winds of 90 miles an hour, the storm …".
 */
function isLineHead(tokens: readonly Token[], verb: VerbGroup): boolean {
  if (verb.first !== 0 || verb.last !== 0 || verb.subject !== undefined) return false
  const next = tokens[1]
  if (tokens[0]!.penn === 'VBG' && tokens.some(({ lower }) => lower === ',')) return false
  return next !== undefined && (next.tag === 'NOUN' || next.tag === 'ADP')
}

/** True for "compared with", which stands as a preposition. */
function isComparison(tokens: readonly Token[], verb: VerbGroup): boolean {
  const next = tokens[verb.last + 1]?.text
  return (
    tokens[verb.head]!.lower === 'compared' &&
    verb.form === 'participle' &&
    (next === 'with' || next === 'to')
  )
}

const ENDING = /^end(?:ed|ing)$/i
const PERIODS =
  /^(?:years?|yrs?|quarters?|qtrs?|months?|mths?|weeks?|periods?|hal(?:f|ves)|seasons?|days?|hours?)$/i

const ADVERBIAL =
  /^(?:hours?|days?|nights?|mornings?|weeks?|months?|years?|decades?|times?|km|kilomet(?:re|er)s?|met(?:re|er)s?|miles?|earlier|later|ago|before|away)$/

// They have an object left when they are passive: "children [given] a meal".
const WITH_TWO_OBJECTS =
  /^(?:given|named|called|paid|awarded|granted|offered|sent|shown|told|asked|taught|dubbed|elected|made|fined|denied|left)$/

/** True for a past that the tagger took for a participle, with the object that no passive has: "the majority [trounced] the bill". */
function hasObject(tokens: readonly Token[], { head, last }: VerbGroup): boolean {
  const { penn, lower } = tokens[head]!
  const before = tokens[head - 1]
  const next = tokens[last + 1]
  if (penn !== 'VBN' || !before || !next || WITH_TWO_OBJECTS.test(lower)) return false
  if (!/^(?:NN|NNS|NNP|NNPS|CD)$/.test(before.penn)) return false
  if (next.penn !== 'DT' && next.penn !== 'PRP$' && next.penn !== 'PRP' && next.tag !== 'NUM') return false
  // "those killed the day before", "found 300 metres away": no object.
  for (let i = last + 1; i <= last + 4; i++) if (ADVERBIAL.test(tokens[i]?.lower ?? '')) return false
  return true
}

/** True for the verb that only dates a stretch of time: "in the quarter [ended] Jan. 31". Not "the year ended well". */
function isEndOfPeriod(tokens: readonly Token[], { head }: VerbGroup): boolean {
  const before = tokens[head - 1]
  const next = tokens[head + 1]
  if (!before || !next || !ENDING.test(tokens[head]!.text) || !PERIODS.test(before.text)) return false
  return next.tag === 'PROPN' || next.tag === 'NUM' || next.text === 'on' || next.text === 'in'
}

/** True for what tells of a figure set against another: "down from 76 million [planted] last year". */
function isOfCompared(tokens: readonly Token[], { first, last, form }: VerbGroup): boolean {
  if (form !== 'finite' || first !== last || tokens[first]!.penn !== 'VBD') return false
  let i = first - 1
  if (tokens[i]?.tag !== 'NUM' && !/^(?:mln|bln|million|billion)$/i.test(tokens[i]?.text ?? '')) return false
  while (
    i > first - 5 &&
    (tokens[i]?.tag === 'NUM' || /^(?:mln|bln|million|billion|the|about|\$)$/i.test(tokens[i]?.text ?? ''))
  )
    i--
  return /^(?:from|than|against|vs)$/i.test(tokens[i]?.text ?? '')
}

/** True for a participle that looks like a past: "one man, [believed] to be 30, …". */
function isReduced(tokens: readonly Token[], verb: VerbGroup): boolean {
  if (verb.form !== 'finite' || verb.first !== verb.last || tokens[verb.first - 1]?.text !== ',') return false
  return (
    /^(?:believed|thought|said|reported|estimated|expected|feared|known)$/.test(tokens[verb.head]!.text) &&
    tokens[verb.last + 1]?.text === 'to'
  )
}

function isBare(tokens: readonly Token[], verb: VerbGroup): boolean {
  if (verb.modal || tokens[verb.first]!.lower === 'to') return false
  const before = tokens[verb.first - 1]
  return before !== undefined && before.lower !== 'to' && before.penn !== 'MD'
}
