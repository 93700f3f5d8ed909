import { type Analysis, type NounPhrase, retag, type Token, type VerbGroup } from '@sayso/language'
import { verbForms } from './verb-forms.ts'

/** Nouns that are many without an s, and so have "show" and not "shows" for a verb. */
const PLURALS = new Set(['data', 'police', 'media', 'people', 'staff', 'statistics'])
/** Words that may stand between a verb and the number that follows it. */
const BOUNDS = new Set(
  'about around nearly almost roughly some over up to at least most more less fewer than as many only just another a an'.split(
    ' ',
  ),
)
const QUOTES = new Set(['"', '”', "''"])
/** What says, finds or foresees may be taken for a noun; "prices" and "plans" are nouns far more often. */
const SENSES = new Set(['say', 'find', 'estimate', 'forecast', 'think'])

const PERSONS = new Set(['he', 'she', 'they'])

/** No noun is written so: "WFP warns food stocks will last 20 days". */
const NEVER_NOUNS = new Set(
  'says warns tells adds confirms admits insists predicts announces denies expects'.split(' '),
)

type Parts = Pick<Analysis, 'tokens' | 'phrases' | 'verbs'>

/**
 * The same analysis, or one in which a reporting verb that the tagger took for a noun beside its subject is a verb:
 * "The agency fears 40,000 people may flee", "The group put losses at $4 million", "The firm forecast sales of $2 billion", "IOM report that 12 wells are dry";
 * at the end of a sentence "..., the insurer estimates." and, before its subject, "..., say doctors."
 *
 * Never "the bank's forecasts", "insurance claims rose 4 percent", "the IOM report that was leaked": a number or a clause
 * must follow, and no verb come before.
 */
export function repairVerbs(analysis: Analysis): Parts {
  const { tokens, phrases, verbs } = analysis
  for (let p = 0; p < phrases.length; p++) {
    const phrase = phrases[p]!
    if (isInverted(tokens, phrase.first) && phrase.first < phrase.last) {
      const subject = toPhrase(tokens, phrase.first + 1, phrase.last, phrase.head)
      return withVerb(analysis, phrase.first, p, [subject])
    }
    if (isInverted(tokens, phrase.first - 1) && tokens[phrase.first - 1]!.tag === 'INTJ')
      return withVerb(analysis, phrase.first - 1, p, [phrase])
    const at = findVerb(tokens, phrase)
    if (at < 0) continue
    const closes = isEnd(tokens[at + 1])
    if (!closes && verbs.some((verb) => verb.form === 'finite' && verb.head < phrase.first)) continue
    // "The bank's growth forecast of 3 percent was met": a noun where a verb follows in its clause.
    if (tokens[at]!.lower === 'forecast' && at < phrase.last && hasFiniteVerb(analysis, phrase.last)) continue
    const subject = toPhrase(tokens, phrase.first, at - 1, at - 1)
    const object = at < phrase.last ? [toPhrase(tokens, at + 1, phrase.last, phrase.head)] : []
    return withVerb(analysis, at, p, [subject, ...object])
  }
  return analysis
}

/** True where a finite verb stands between token `from` and the next mark. */
function hasFiniteVerb({ tokens, verbs }: Analysis, from: number): boolean {
  let end = from + 1
  while (end < tokens.length && tokens[end]!.tag !== 'PUNCT') end++
  return verbs.some(({ form, head }) => form === 'finite' && head > from && head < end)
}

/** Makes token `at` a verb with phrase `p` as its subject, which `[subject, object]` takes the place of. */
function withVerb(
  { tokens, phrases, verbs }: Analysis,
  at: number,
  p: number,
  [subject, ...object]: readonly NounPhrase[],
): Parts {
  const { verb, form } = verbForms.get(tokens[at]!.lower)!
  const penn = form === 'third' ? 'VBZ' : 'VBP'
  const repaired = retag(tokens[at]!, 'VERB', penn, verb.lemma)
  const group: VerbGroup = {
    span: repaired.span,
    first: at,
    last: at,
    head: at,
    voice: 'active',
    tense: 'present',
    form: 'finite',
    modal: undefined,
    negated: false,
    subject: p,
    object: undefined,
  }
  const next = verbs.findIndex((other) => other.first > at)
  return {
    tokens: tokens.with(at, repaired),
    // The object comes last, so that the indices of the other phrases still hold.
    phrases: [...phrases.with(p, subject!), ...object],
    verbs: verbs.toSpliced(next < 0 ? verbs.length : next, 0, group),
  }
}

/** "..., notes Moll." */
function isInverted(tokens: readonly Token[], i: number): boolean {
  if (i < 1) return false
  const { tag, lower } = tokens[i]!
  const next = tokens[i + 1]?.tag
  const leads = tag === 'INTJ' ? next === 'NOUN' || next === 'DET' : tag === 'NOUN' && next === 'PROPN'
  if (!leads) return false
  const { text } = tokens[i - 1]!
  if (text !== ',' && !QUOTES.has(text)) return false
  const known = verbForms.get(lower)
  return known?.verb.sense === 'say' && (known.form === 'base' || known.form === 'third')
}

function isEnd(token: Token | undefined): boolean {
  return token === undefined || token.text === '.'
}

function toPhrase(tokens: readonly Token[], first: number, last: number, head: number): NounPhrase {
  return { span: { start: tokens[first]!.span.start, end: tokens[last]!.span.end }, first, last, head }
}

/** The token of a phrase at the head of a clause that must be its verb, or -1. */
function findVerb(tokens: readonly Token[], { first, last, head }: NounPhrase): number {
  if (!opensClause(tokens, first)) return -1
  for (let i = first + 1; i < last; i++) {
    if (tokens[i]!.tag !== 'NOUN' || !isNoun(tokens[i - 1]!)) continue
    const { lower } = tokens[i]!
    const after = tokens[last + 1]?.lower
    if (lower === 'put' && after === 'at' && isNumberNext(tokens, last + 2)) return i
    if (lower === 'forecast' && after === 'of' && isNumberNext(tokens, last + 2)) return i
    if (NEVER_NOUNS.has(lower)) return i
  }
  if (head !== last || first === last) return -1
  if (tokens[last + 1]?.lower === 'that') return isVerbBeforeThat(tokens, first, last) ? last : -1
  if (!isVerb(tokens, last)) return -1
  const closes = isEnd(tokens[last + 1]) && tokens[first - 1]?.text === ','
  // "The union claims to have": no claims have anything to.
  const had = tokens[last + 1]?.lower === 'to' && tokens[last + 2]?.lower === 'have'
  // "The report forecasts a decline": nor does a noun stand before the article of another.
  const hasObject = tokens[last + 1]?.tag === 'DET'
  const opens = hasObject || isPersonNext(tokens, last + 1)
  return closes || had || opens || isNumberNext(tokens, last + 1) ? last : -1
}

/** "The poll shows he won": the pronoun of a clause. */
function isPersonNext(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]?.tag
  return PERSONS.has(tokens[i]?.lower ?? '') && (next === 'VERB' || next === 'AUX')
}

/**
 * "Doctors report that", "Harvest Weekly forecast that", "WFP estimate that": a name may be many, and "forecast" is
 * past as well; a clause with a subject of its own follows.
 *
 * Never "the WFP report that was leaked", nor "the WFP report that donors read".
 */
function isVerbBeforeThat(tokens: readonly Token[], first: number, at: number): boolean {
  const after = tokens[at + 2]
  if (after === undefined || after.tag === 'VERB' || after.tag === 'AUX' || after.tag === 'ADV') return false
  if (isVerb(tokens, at)) return true
  const { tag, lower } = tokens[at]!
  const known = tag === 'NOUN' ? verbForms.get(lower) : undefined
  if (!known || !SENSES.has(known.verb.sense) || known.form !== 'base') return false
  const subject = tokens[at - 1]!
  const isName = subject.tag === 'PROPN' || /^\p{Lu}{2,}$/u.test(subject.text)
  return lower === 'forecast' ? isNoun(subject) : isName && tokens[first]!.tag !== 'DET'
}

function isVerb(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]!.tag !== 'NOUN' || !isNoun(tokens[i - 1]!)) return false
  const known = verbForms.get(tokens[i]!.lower)
  if (!known || !SENSES.has(known.verb.sense)) return false
  const { penn, lower } = tokens[i - 1]!
  // A verb agrees with its subject: "the agency fears", "data show".
  return known.form === (penn.endsWith('S') || PLURALS.has(lower) ? 'base' : 'third')
}

function isNoun({ tag }: Token): boolean {
  return tag === 'NOUN' || tag === 'PROPN'
}

/** True at the head of the sentence, after a mark or after a word that joins clauses: never "a rise in bank forecasts". */
function opensClause(tokens: readonly Token[], first: number): boolean {
  if (first === 0) return true
  const before = tokens[first - 1]!.tag
  return before === 'PUNCT' || before === 'CCONJ' || before === 'SCONJ'
}

function isNumberNext(tokens: readonly Token[], from: number): boolean {
  let i = from
  while (i < from + 3 && BOUNDS.has(tokens[i]?.lower ?? '')) i++
  const tag = tokens[i]?.tag
  return tag === 'NUM' || tag === 'SYM'
}
