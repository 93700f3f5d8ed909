import type { CueCandidate } from '../cues/cue-candidate.ts'
import { phraseOf, type SentenceView } from '../sentence-view.ts'
import type { SourceCandidate } from './source-candidate.ts'

const JOINS = new Set([
  'of',
  'for',
  'at',
  'from',
  'in',
  'with',
  'by',
  'on',
  'to',
  'and',
  '&',
  'close',
  'near',
])
/** Words after which a following phrase still describes the source. */
const DESCRIBES = new Set([
  'of',
  'for',
  'at',
  'from',
  'with',
  'by',
  'in',
  'on',
  'to',
  'like',
  'about',
  'among',
])

/**
 * The whole phrase that a source candidate begins: "a spokesman" -> "a spokesman for the ministry of health",
 * "Ali Reza" -> "Ali Reza, head of the relief office,".
 *
 * It ends before the cue, and never takes in a clause. Gives the index of its last token.
 */
export function extendSource(
  view: SentenceView,
  cue: CueCandidate,
  source: Pick<SourceCandidate, 'first' | 'last' | 'head'>,
): number {
  if (source.head < 0 || cue.kind === 'speaker') return source.last
  if (view.kinds[source.head]! >= 7 && view.kinds[source.head]! <= 9) return source.last
  const limit = source.last < cue.first ? cue.first : view.tokens.length
  let last = joinPhrases(view, source.last, limit)
  last = addAcronym(view, last, limit)
  last = skipAge(view, last, limit)
  // "Charles Chen, a spokesman for the federation, said".
  if (view.words[last + 1] === ',') {
    const isRole = view.tokens[source.head]!.tag === 'NOUN'
    const described = readApposition(view, last + 2, limit, isRole)
    if (described > 0) last = described
  }
  return last
}

/** Follows "of", "for", "by" ... with the phrases they lead to, and "and" with a phrase that the cue's clause shares. */
function joinPhrases(view: SentenceView, from: number, limit: number): number {
  const { phrases } = view.analysis
  let last = from
  for (let steps = 0; steps < 10; steps++) {
    const word = view.words[last + 1]
    if (word === undefined || last + 2 >= limit) break
    // "12 points in the Tribune poll from 20 points in May"
    if ((word === 'from' || word === 'to') && view.kinds[last + 2] === 11 && isDocument(view, last)) break
    const reduced = readReduced(view, last + 1, limit)
    if (reduced > 0) {
      last = reduced
      continue
    }
    const time = isDocument(view, last) ? readTime(view, word === 'out' ? last + 2 : last + 1, limit) : -1
    if (time > 0) {
      last = time
      continue
    }
    const near = readNear(view, last + 1, limit)
    if (near > 0) {
      last = near
      continue
    }
    if (!JOINS.has(word)) {
      // A possessive phrase that the tagger parted: "Iraq's" "Health Ministry".
      if (view.tokens[last + 1]!.penn !== 'POS') break
    } else if (!DESCRIBES.has(word) && word !== 'and' && word !== '&') break
    const p = view.phraseAt[last + 2]!
    if (p < 0) break
    const phrase = phrases[p]!
    if (phrase.first >= limit) break
    if (phrase.last >= limit) {
      // The tagger took the cue into the phrase: "court records shows".
      last = limit - 1
      break
    }
    if (word === 'and' && view.verbAt[phrase.last + 1]! < 0 && !endsInSource(view, phrase)) break
    if ((word === 'in' || word === 'on') && isTime(view, phrase.head)) break
    // "estimated by police at 6,000": what it was put at.
    if (word === 'at' && (view.tokens[last + 2]!.tag === 'NUM' || view.tokens[last + 2]!.tag === 'SYM')) break
    // "The vaccine cut infections by 64 percent, the maker said": by how much.
    if (word === 'by' && view.tokens[last + 2]!.tag === 'NUM') break
    last = phrase.last
  }
  return last
}

/** "… control [and drought prevention headquarters].", "police [and fire officials],": what "and" joins names who says it, and a mark ends it. */
function endsInSource(
  view: SentenceView,
  { last, head }: { readonly last: number; readonly head: number },
): boolean {
  const kind = view.kinds[head]!
  const isSource = (kind >= 1 && kind <= 6) || OFFICES.test(view.words[head]!)
  const next = view.tokens[last + 1]
  return isSource && head === last && (next === undefined || /^[.,;]$/.test(next.text))
}

const OFFICES =
  /^(?:headquarters|department|station|committee|commission|office|bureau|services?|agenc(?:y|ies)|authorit(?:y|ies)|cent(?:er|re))$/

/** True for the last word of a phrase that names a document: "a survey", "the latest figures". */
function isDocument(view: SentenceView, i: number): boolean {
  return view.kinds[i] === 4 || view.kinds[i] === 12
}

const DAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:today|yesterday|week|month|year)$/
const BEFORE_TIME = /^(?:last|this|late|early|earlier|the|same|a|next|past|in|on)$/

/** "released Monday", "a survey last week", "out early this month": the last word of a time that begins at `i`, or -1. */
function readTime(view: SentenceView, i: number, limit: number): number {
  for (let k = i; k < Math.min(i + 4, limit, view.tokens.length); k++) {
    const word = view.words[k]!
    if (DAYS.test(word)) return word === 'today' && view.tokens[k]!.text !== 'today' ? -1 : k
    if (!BEFORE_TIME.test(word)) return -1
  }
  return -1
}

const NEAR = new Set(['familiar', 'close', 'briefed', 'knowledgeable'])

/** "familiar with the talks", "briefed on the plan": the end of how near the source stands to the matter, or -1. */
function readNear(view: SentenceView, i: number, limit: number): number {
  const next = view.words[i + 1]
  if (!NEAR.has(view.words[i]!) || (next !== 'with' && next !== 'to' && next !== 'on' && next !== 'about'))
    return -1
  const phrase = phraseOf(view, i + 2)
  return phrase && phrase.last < limit ? phrase.last : -1
}

/** "released in September", "involved in the planning", "taken last week": the end of what a participle adds, or -1. */
function readReduced(view: SentenceView, i: number, limit: number): number {
  const { tag, penn } = view.tokens[i]!
  if (tag !== 'VERB' || (penn !== 'VBN' && penn !== 'VBG' && penn !== 'VBD')) return -1
  if (i + 1 >= limit) return -1
  const next = view.tokens[i + 1]!
  const after = next.tag === 'ADP' || next.penn === 'TO' || next.tag === 'ADV' ? i + 2 : i + 1
  // A past tense form that is no participle has its object or nothing after it.
  const time = readTime(view, i + 1, limit)
  if (time > 0) return time
  if (penn === 'VBD' && after === i + 1 && next.penn !== 'JJ') return -1
  const p = view.phraseAt[after] ?? -1
  if (p < 0) return -1
  const phrase = view.analysis.phrases[p]!
  return phrase.first === after && phrase.last < limit ? phrase.last : -1
}

/** "Mona Reyes, 59, of North Adams": an age between commas, and where one is from. */
function skipAge(view: SentenceView, last: number, limit: number): number {
  const age = view.tokens[last + 2]
  if (view.words[last + 1] !== ',' || !age || last + 2 >= limit || !/^\d{1,2}$/.test(age.text)) return last
  const after = view.words[last + 3]
  if (after === undefined || after === '.') return last + 2
  if (after !== ',' || last + 3 >= limit) return last
  if (view.words[last + 4] !== 'of' && view.words[last + 4] !== 'from') return last + 2
  const phrase = phraseOf(view, last + 5)
  return phrase && phrase.last < limit ? phrase.last : last + 2
}

/** "(NIS)" straight after a name. */
function addAcronym(view: SentenceView, last: number, limit: number): number {
  if (view.words[last + 1] !== '(' || view.words[last + 3] !== ')' || last + 3 >= limit) return last
  const inner = view.tokens[last + 2]!.text
  return /^[\p{Lu}\d&./-]{2,}$/u.test(inner) ? last + 3 : last
}

/** The end of a description between commas that begins at `i`, or -1. */
function readApposition(view: SentenceView, i: number, limit: number, isRole: boolean): number {
  const p = view.phraseAt[i]!
  if (p === undefined || p < 0) return -1
  const phrase = view.analysis.phrases[p]!
  if (phrase.first !== i || phrase.last >= limit) return -1
  const head = view.tokens[phrase.head]!
  const kind = view.kinds[phrase.head]!
  const first = view.words[i]!
  const known = kind >= 1 && kind <= 6
  // "The head of the village, Ali Reza, said": after a role a name.
  if (!known && head.tag === 'PROPN' && !isRole) return -1
  if (!known && head.tag !== 'PROPN' && first !== 'a' && first !== 'an' && first !== 'the' && first !== 'who')
    return -1
  const last = joinPhrases(view, phrase.last, limit)
  const after = view.words[last + 1]
  return after === ',' || after === '.' || last + 1 >= limit ? last : -1
}

const TIMES = new Set([
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'week',
  'month',
  'year',
  'morning',
  'night',
  'evening',
  'statement',
  'interview',
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
])

function isTime(view: SentenceView, head: number): boolean {
  return TIMES.has(view.words[head]!) || /^\d{4}$/.test(view.words[head]!)
}
