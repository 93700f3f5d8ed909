import { reportingNounForms } from '../noun-forms.ts'
import type { SentenceView } from '../sentence-view.ts'
import type { CueCandidate } from './cue-candidate.ts'

const TIMES = new Set(
  `monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow week month year morning
  afternoon evening night weekend day days earlier later recently hours ago
  january february march april may june july august september october november december`.split(/\s+/),
)
/** What one says it in or at. */
const OCCASIONS = new Set(
  `statement interview conference briefing report letter speech email e-mail tweet post filing memo release article
  interviews testimony debate hearing meeting rally call phone telephone message note remarks address broadcast
  television radio column editorial blog twitter facebook website site page account channel podcast bulletin`.split(
    /\s+/,
  ),
)
const LISTENERS = new Set(
  'reporters journalists reuters afp lawmakers analysts investors parliament newsmen correspondents us'.split(
    ' ',
  ),
)
/** Verbs whose object is who hears it. */
const TOLD = new Set(['tell', 'inform', 'remind', 'assure', 'notify', 'brief', 'advise'])
const AT = new Set(['on', 'in', 'at', 'during', 'via', 'by', 'through', 'after', 'before'])

/**
 * The last token of what belongs to a cue after its verb: to whom, when and where it was said.
 *
 * "told reporters in Geneva on Monday", "said in a statement faxed to newspapers", "said on Friday 6 November". Never
 * any of what was said: "said in January prices rose" ends at "said" where no comma or "that" follows the time.
 */
export function readCueTail(view: SentenceView, cue: CueCandidate): number {
  if (cue.kind !== 'verb') return cue.last
  let last = cue.last
  if (TOLD.has(cue.lemma)) last = skipListener(view, last)
  for (let steps = 0; steps < 6; steps++) {
    // The year of "on Friday 6 November 2015" may be a phrase of its own.
    const isYear = steps > 0 && /^(?:19|20)\d\d$/.test(view.words[last + 1] ?? '')
    const next = isYear ? last + 1 : skipOne(view, last)
    if (next === last) break
    last = next
  }
  return last
}

function skipListener(view: SentenceView, last: number): number {
  const p = view.phraseAt[last + 1] ?? -1
  if (p < 0) return view.tokens[last + 1]?.tag === 'PRON' ? last + 1 : last
  const { phrases } = view.analysis
  let phrase = phrases[p]!
  if (phrase.first !== last + 1) return last
  // "told a meeting of analysts", "told the court in The Hague".
  while (view.words[phrase.last + 1] === 'of' || view.words[phrase.last + 1] === 'in') {
    const following = view.phraseAt[phrase.last + 2] ?? -1
    if (following < 0) break
    phrase = phrases[following]!
  }
  return phrase.last
}

function skipOne(view: SentenceView, last: number): number {
  const word = view.words[last + 1]
  if (word === undefined) return last
  const start = AT.has(word) || word === 'to' ? last + 2 : last + 1
  const p = view.phraseAt[start] ?? -1
  if (p < 0) {
    // "said earlier", "said late Monday": the adverb, where something of the kind or an end follows.
    if (start === last + 1 && TIMES.has(word) && view.tokens[start]!.tag !== 'NUM') return start
    if (start === last + 1 && (word === 'late' || word === 'early')) {
      const after = skipOne(view, last + 1)
      return after > last + 1 ? after : last
    }
    return last
  }
  const phrase = view.analysis.phrases[p]!
  if (phrase.first !== start) return last
  const head = view.words[phrase.head]!
  const isTime = isTimePhrase(view, phrase.first, phrase.last)
  if (word === 'to') return LISTENERS.has(head) ? phrase.last : last
  if (isTime) {
    // "said Monday the bridge", "said in May prices": a bare time is the cue's; after "in" only before a stop.
    if (word === 'in' && !isStop(view.words[phrase.last + 1])) return last
    return phrase.last
  }
  if (start === last + 1) return last
  if (OCCASIONS.has(head) || (reportingNounForms.has(head) && word !== 'by'))
    return skipDescription(view, phrase.last)
  // "said in Geneva that", "said in Geneva."
  const lead = view.tokens[phrase.head]!.tag === 'PROPN' && phrase.last - phrase.first < 3
  if (lead && (word === 'in' || word === 'at') && isStop(view.words[phrase.last + 1])) return phrase.last
  return last
}

function isStop(word: string | undefined): boolean {
  return word === undefined || word === '.' || word === ',' || word === 'that'
}

/** True where every word of a phrase is of the calendar: "Friday", "06 November 2015", "last week". */
function isTimePhrase(view: SentenceView, first: number, last: number): boolean {
  let known = false
  for (let i = first; i <= last; i++) {
    const word = view.words[i]!
    if (TIMES.has(word.replace(/\.$/, ''))) known = true
    else if (!/^(?:last|this|late|early|the|a|next|past|\d{1,2}|(?:19|20)\d\d|[a-z]{3,4}\.)$/.test(word))
      return false
  }
  return known
}

/** "a statement faxed to reporters", "an interview with the paper", "a report to parliament". */
function skipDescription(view: SentenceView, last: number): number {
  let end = last
  for (let steps = 0; steps < 2; steps++) {
    let i = end + 1
    const token = view.tokens[i]
    if (!token) break
    if (token.penn === 'VBN' || token.penn === 'VBD') i++
    const word = view.words[i]
    if (
      word !== 'with' &&
      word !== 'to' &&
      word !== 'from' &&
      word !== 'by' &&
      word !== 'on' &&
      word !== 'in'
    )
      break
    const p = view.phraseAt[i + 1] ?? -1
    if (p < 0) break
    end = view.analysis.phrases[p]!.last
  }
  return end
}
