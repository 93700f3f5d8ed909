import type { CueCandidate } from '../cues/cue-candidate.ts'
import { isMaker } from '../cues/own-estimate.ts'
import { isHeard, isListener } from '../cues/told-listener.ts'
import { reportingNounForms } from '../noun-forms.ts'
import { phraseOf, type SentenceView, verbOf } from '../sentence-view.ts'
import { cannotSpeak } from './cannot-speak.ts'
import { extendSource } from './extend-source.ts'
import { NO_SOURCE, type SourceCandidate } from './source-candidate.ts'

const LEFT = 7
const RIGHT = 4

/** The phrases of the sentence that a cue may have as its source, and {@link NO_SOURCE}. */
export function findSourceCandidates(view: SentenceView, cue: CueCandidate): SourceCandidate[] {
  const plain = findPlain(view, cue)
  const ends: number[] = []
  // "the union" of "the union's count" ends there.
  for (const each of plain)
    ends.push(each.rule === 'attribution/owner' ? each.last : extendSource(view, cue, each))
  const found: SourceCandidate[] = [NO_SOURCE]
  for (let i = 0; i < plain.length; i++) {
    // Written out, not spread: a sentence has dozens of these.
    const { rule, first, last, head } = plain[i]!
    found.push({ rule, first, last, head, end: ends[i]!, inner: head >= 0 && isInner(plain, ends, i) })
  }
  return found
}

/** True where another candidate begins before the one at `i` and holds it. */
function isInner(plain: readonly Plain[], ends: readonly number[], i: number): boolean {
  const { first, last } = plain[i]!
  for (let k = 0; k < plain.length; k++) if (plain[k]!.first < first && last <= ends[k]!) return true
  return false
}

type Plain = Pick<SourceCandidate, 'rule' | 'first' | 'last' | 'head'>

function findPlain(view: SentenceView, cue: CueCandidate): Plain[] {
  const found: Plain[] = []
  const { phrases } = view.analysis
  if (cue.kind === 'speaker') {
    const last = cue.head - 1
    let head = last
    const phrase = phraseOf(view, 0)
    if (phrase && phrase.last < cue.head) head = phrase.head
    found.push({ rule: 'attribution/speaker', first: 0, last, head })
    return found
  }
  if (cue.kind === 'preposition') {
    const object = readObject(view, cue)
    if (!object) return []
    const maker = readMaker(view, object)
    return maker ? [object, maker] : [object]
  }
  const inverted = readInverted(view, cue)
  if (inverted) return [inverted]
  if (cue.kind === 'noun') {
    const owner = readOwner(view, cue)
    if (owner) found.push(owner)
  }
  if (cue.kind === 'verb') {
    const joined = readJoinedSubject(view, cue)
    if (joined) return [joined]
    const run = readRunBefore(view, cue)
    if (run) found.push(run)
  }
  let left = 0
  const told = readToldOf(view, cue)
  for (let i = beforeRelative(view, cue.first - 1); i >= 0 && left < LEFT; i--) {
    const p = view.phraseAt[i]!
    if (told && i >= told.first && i <= told.last) {
      i = told.first
      continue
    }
    if (p >= 0) {
      const phrase = phrases[p]!
      if (phrase.last < cue.first) {
        const named = withoutTime(view, phrase)
        if (named && !cannotSpeak(view, cue, named)) {
          found.push(toCandidate('attribution/phrase-before', named))
          left++
        }
        i = phrase.first
        continue
      }
    }
    if (view.kinds[i] === 9 && p < 0) found.push(lone('attribution/relative', i))
    else if (i === cue.first - 1 && view.words[i] === 'both')
      found.push(lone('attribution/pronoun-before', i))
    else if (view.kinds[i] === 7 || view.kinds[i] === 8) {
      if (p < 0) found.push(lone('attribution/pronoun-before', i))
    }
  }
  const main = readMainSubject(view, cue)
  if (main) found.push(main)
  let right = 0
  for (let i = cue.last + 1; i < view.tokens.length && right < RIGHT; i++) {
    const p = view.phraseAt[i]!
    if (p >= 0) {
      const phrase = phrases[p]!
      if (phrase.first > cue.last) {
        const named = withoutTime(view, phrase)
        if (named && !cannotSpeak(view, cue, named)) {
          found.push(toCandidate('attribution/phrase-after', named))
          right++
        }
      }
      i = Math.max(i, phrase.last)
    } else if (view.kinds[i] === 7 || view.kinds[i] === 8) {
      found.push(lone('attribution/pronoun-after', i))
      right++
    }
  }
  if (cue.kind === 'noun') {
    // "the official toll", "aid groups' estimates": the phrase of the cue itself.
    const phrase = phraseOf(view, cue.head)
    if (phrase) found.push(toCandidate('attribution/noun-itself', phrase))
  }
  return found
}

const RELATIVES = new Set(['which', 'who', 'whose'])

/**
 * "The inquiry, which cost $6 million, concluded": the token before the relative clause that ends at `i`, where a comma
 * stands there; else `i`. What such a clause holds is no subject of the verb after it.
 */
function beforeRelative({ words, tokens }: SentenceView, i: number): number {
  if (words[i] !== ',') return i
  for (let k = i - 1; k > 0 && tokens[k]!.tag !== 'PUNCT'; k--)
    if (RELATIVES.has(words[k]!) && words[k - 1] === ',') return k - 1
  return i
}

function toCandidate(rule: string, phrase: { first: number; last: number; head: number }): Plain {
  return { rule, first: phrase.first, last: phrase.last, head: phrase.head }
}

function lone(rule: string, i: number): Plain {
  return { rule, first: i, last: i, head: i }
}

const TIMES = new Set(
  `monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow week month year morning
  afternoon evening night weekend weeks months years days hours january february march april june july august
  september october november december`.split(/\s+/),
)

/** A phrase without a time at its end ("Ortiz Sunday night"); nothing where it is all a time or a numeral. */
function withoutTime(
  view: SentenceView,
  phrase: { first: number; last: number; head: number },
): { first: number; last: number; head: number } | undefined {
  let { last } = phrase
  // "added that police": the word belongs to the clause.
  const isClause = view.words[phrase.first] === 'that' && (view.verbAt[phrase.first - 1] ?? -1) >= 0
  if (isClause && last > phrase.first) return withoutTime(view, { ...phrase, first: phrase.first + 1 })
  while (last >= phrase.first && TIMES.has(view.words[last]!) && view.tokens[last]!.text !== 'TODAY') last--
  if (last === phrase.last)
    return view.kinds[phrase.head] === 11 && view.words[phrase.head] !== 'one' ? undefined : phrase
  // "a month", "this week", "last Friday".
  if (last < phrase.first || view.tokens[last]!.tag !== 'PROPN') return undefined
  return { first: phrase.first, last, head: last }
}

/** "the mayor's claim" -> "the mayor"; "his claim" -> "his". Never "the claim". */
function readOwner(view: SentenceView, cue: CueCandidate): Plain | undefined {
  const phrase = phraseOf(view, cue.head)
  const from = phrase ? phrase.first : Math.max(0, cue.head - 4)
  for (let i = cue.head - 1; i >= from; i--) {
    const token = view.tokens[i]!
    if (token.penn === 'PRP$') return lone('attribution/owner', i)
    if (token.penn === 'POS') {
      // "this year's figure" is no one's.
      if (TIMES.has(view.words[i - 1]!)) return undefined
      // The owner may be a phrase of its own.
      const owner = phraseOf(view, i - 1)
      const first = owner ? owner.first : from
      return { rule: 'attribution/owner', first, last: i - 1, head: i - 1 }
    }
  }
  if (phrase && phrase.head === cue.head) {
    // "the government figure", "the IDMC estimate": who made it.
    const owner = cue.head - 1
    const isOne = isMaker(view, owner)
    if (isOne && owner >= phrase.first) {
      let first = owner
      while (first > phrase.first && view.tokens[first - 1]!.tag === 'PROPN') first--
      return { rule: 'attribution/owner', first, last: owner, head: owner }
    }
  }
  const before = view.tokens[from - 1]
  if (before?.penn === 'POS') {
    const owner = phraseOf(view, from - 2)
    if (owner) return toCandidate('attribution/owner', owner)
  }
  return undefined
}

/** "Saying that 40 homes had burnt, the mayor left": the subject that a sentence's opening participle waits for. */
function readMainSubject(view: SentenceView, cue: CueCandidate): Plain | undefined {
  if (cue.kind !== 'verb' || cue.first > 3 || view.tokens[cue.head]!.penn !== 'VBG') return undefined
  for (let i = cue.last + 1; i + 1 < view.tokens.length; i++) {
    if (view.words[i] !== ',') continue
    const phrase = phraseOf(view, i + 1)
    const next = phrase ? verbOf(view, phrase.last + 1) : undefined
    if (phrase && next?.form === 'finite') return toCandidate('attribution/main-subject', phrase)
  }
  return undefined
}

/**
 * "Lopez declined to give a figure for the bank's Lima branch, which opened in May, but said": the one subject before
 * the joining word that can speak, where the relative clause and the nouns between cannot.
 */
function readJoinedSubject(view: SentenceView, cue: CueCandidate): Plain | undefined {
  let join = cue.first - 1
  while (join > 0 && view.tokens[join]!.tag === 'ADV') join--
  if (view.words[join] !== 'but' && view.words[join] !== 'and') return undefined
  if (view.words[join - 1] !== ',' || beforeRelative(view, join - 1) === join - 1) return undefined
  const { phrases, verbs } = view.analysis
  const subjects = new Set<number>()
  for (const { form, subject, head } of verbs) {
    if (form !== 'finite' || subject === undefined || head >= join) continue
    const isRelative = view.kinds[phrases[subject]!.head] === 9 || RELATIVES.has(view.words[head - 1] ?? '')
    if (!isRelative) subjects.add(subject)
  }
  if (subjects.size !== 1) return undefined
  const [only] = subjects
  return toCandidate('attribution/joined-subject', phrases[only!]!)
}

const ENDS = new Set(['PUNCT', 'ADP', 'SCONJ', 'CCONJ', 'AUX', 'PRON'])

/** What stands straight after a preposition, whatever the tagger makes of it: "according to polls at the time". */
function readObject(view: SentenceView, cue: CueCandidate): Plain | undefined {
  const first = cue.last + 1
  let last = first - 1
  for (let i = first; i < view.tokens.length && i - first < 16; i++) {
    const word = view.words[i]!
    if (word === '"' || word === '“' || word === "''") {
      if (i === first) continue
      const close = view.tokens[i - 1]!.tag === 'DET' ? closingMark(view, i) : -1
      if (close < 0) break
      // "the "Clean Water" plan"
      i = close
      last = close
      continue
    }
    // "an NBC/Marist poll", "the group's report"
    if (word === '/' || word === '-' || word === '&' || view.tokens[i]!.penn === 'POS') {
      last = i
      continue
    }
    const p = view.phraseAt[i]!
    if (p >= 0) {
      last = i
      const after = view.words[i + 1]
      if (
        view.analysis.phrases[p]!.last === i &&
        after !== '/' &&
        after !== '&' &&
        view.tokens[i + 1]?.penn !== 'POS' &&
        !isParted(view, i)
      )
        break
      continue
    }
    if (i > first && ENDS.has(view.tokens[i]!.tag)) break
    if (view.tokens[i]!.tag === 'PUNCT') break
    last = i
  }
  while (last >= first && view.tokens[last]!.tag === 'PUNCT') last--
  if (cue.lemma === 'by') {
    // "by the union's count": the union.
    for (let i = last; i > first; i--) {
      if (view.tokens[i]!.penn === 'POS')
        return { rule: 'attribution/owner', first, last: i - 1, head: i - 1 }
    }
  }
  if (last < first) return undefined
  return { rule: 'attribution/object', first, last, head: last }
}

/** The mark that closes a few quoted words from `i` on, or -1. */
function closingMark(view: SentenceView, i: number): number {
  for (let k = i + 2; k < Math.min(view.tokens.length - 1, i + 9); k++)
    if (view.quoted[k] !== view.quoted[i] || /^["”]$|^''$/.test(view.words[k]!)) return k
  return -1
}

/** "a State | Department spokesman": names that the tagger parted into two phrases without a word between. */
function isParted(view: SentenceView, i: number): boolean {
  const next = phraseOf(view, i + 1)
  if (next?.first !== i + 1 || TIMES.has(view.words[i + 1]!)) return false
  return view.tokens[i]!.tag === 'PROPN' && /^\p{Lu}/u.test(view.tokens[i + 1]!.text)
}

const MAKERS = new Set(['by', 'from', 'with', 'of'])

/** "according to a tally by the union": who made the document. */
function readMaker(view: SentenceView, object: Plain): Plain | undefined {
  if (!reportingNounForms.has(view.words[object.head]!)) return undefined
  let i = object.last + 1
  if (view.tokens[i]?.penn === 'VBN' || view.tokens[i]?.penn === 'VBD') i++
  if (!MAKERS.has(view.words[i] ?? '')) return undefined
  const phrase = phraseOf(view, i + 1)
  return phrase?.first === i + 1 ? toCandidate('attribution/maker', phrase) : undefined
}

/** Words just before the cue that the tagger took for no phrase: a name it does not know after a quotation. */
function readRunBefore(view: SentenceView, cue: CueCandidate): Plain | undefined {
  const last = cue.first - 1
  if (last < 0) return undefined
  const phrase = phraseOf(view, last)
  if (phrase) {
    // "The ministry estimates that", all of it a phrase to the tagger; never "filed with the ministry show".
    const isObject = view.tokens[phrase.first - 1]?.tag === 'ADP'
    const holdsCue = phrase.last >= cue.first && !isObject && view.words[last] !== "'s"
    return holdsCue && view.tokens[last]!.tag !== 'DET'
      ? { rule: 'attribution/words-before', first: phrase.first, last, head: last }
      : undefined
  }
  let first = cue.first
  for (let i = last; i >= 0 && last - i < 6; i--) {
    const { tag, penn } = view.tokens[i]!
    if (tag === 'PUNCT' || tag === 'ADV' || tag === 'PRON' || tag === 'AUX' || tag === 'PART') break
    // "court records show": the tagger may take a noun of the lexicon for a verb.
    if (tag === 'VERB' && view.kinds[i] === 0 && view.tokens[i]!.penn !== 'VBG') break
    if (tag === 'SCONJ' || tag === 'CCONJ' || tag === 'ADP' || penn === 'WP') break
    first = i
  }
  return first <= last ? { rule: 'attribution/words-before', first, last, head: last } : undefined
}

/** What is said of the subject of a passive verb; those who are asked or quoted may be behind what follows. */
const OF_SUBJECT = new Set(['estimate', 'think', 'forecast'])

/** The subject of a passive verb, of which something is said: "Losses are estimated at", "It is believed that". */
function readToldOf(view: SentenceView, cue: CueCandidate): { first: number; last: number } | undefined {
  const group = verbOf(view, cue.head)
  if (cue.kind !== 'verb' || group?.voice !== 'passive') return undefined
  // "Another said", a participle to the tagger, has no one who tells it.
  const isSaid = cue.lemma === 'say' && group.first < group.last
  if (!OF_SUBJECT.has(cue.sense) && !isSaid && !isListener(view, cue)) return undefined
  if (group.subject !== undefined) return view.analysis.phrases[group.subject]
  const before = group.first - 1
  return before >= 0 && view.kinds[before] === 7 ? { first: before, last: before } : undefined
}

/** "..., says UN": a verb straight after a comma and its subject at the end of the line. */
function readInverted(view: SentenceView, cue: CueCandidate): Plain | undefined {
  if (cue.kind !== 'verb' || cue.sense !== 'say' || view.words[cue.first - 1] !== ',') return undefined
  // "..., told Reuters": that is who hears it.
  if (isHeard(cue)) return undefined
  const phrase = phraseOf(view, cue.last + 1)
  if (!phrase || phrase.first !== cue.last + 1 || view.tokens[cue.head]!.penn === 'VBG') return undefined
  const after = view.words[phrase.last + 1]
  return after === undefined || after === '.' ? toCandidate('attribution/phrase-after', phrase) : undefined
}
