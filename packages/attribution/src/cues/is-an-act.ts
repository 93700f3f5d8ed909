import { reportingNounForms } from '../noun-forms.ts'
import { phraseOf, type SentenceView, verbOf } from '../sentence-view.ts'
import { comesUpon } from './comes-upon.ts'

const ACTS = new Set([
  'declare',
  'issue',
  'release',
  'publish',
  'reject',
  'dismiss',
  'deny',
  'dispute',
  'share',
  'post',
  'offer',
  'order',
  'place',
  'register',
  'list',
  'charge',
  'read',
  'hold',
  'name',
  'value',
  'judge',
  'measure',
  'recall',
  'conclude',
])
/** "valued the house at $3 million" tells its value. */
const SETS = new Set(['place', 'value', 'judge'])
const NEGATIVE = new Set(['reject', 'dismiss', 'deny', 'dispute'])
const TELLS = new Set([
  'statement',
  'warning',
  'figures',
  'data',
  'report',
  'communique',
  'bulletin',
  'estimate',
  'forecast',
  'update',
  'suggestion',
  'claim',
  'allegation',
  'notion',
  'idea',
  'toll',
  'findings',
])

/**
 * True where a verb that can report only does something here: "declared a dividend of 12 cents", "rejected bids for
 * 40 ships". Whoever does a thing is not the source of its figures.
 *
 * Never with "that", a quotation, or a word for something said after it: "rejected the claim that 40 had died".
 */
export function isAnAct(view: SentenceView, head: number, lemma: string): boolean {
  if (lemma === 'claim' && claimsLives(view, head)) return true
  if (isWhereItFell(view, head, lemma)) return true
  if (lemma === 'find' && comesUpon(view, head)) return true
  if (!ACTS.has(lemma) || view.words.indexOf(':', head) > 0) return false
  // "The bulletin lists 40 cases": a document does nothing but tell.
  const subject = verbOf(view, head)?.subject
  if (lemma === 'list' && subject !== undefined && view.kinds[view.analysis.phrases[subject]!.head] === 4)
    return false
  for (let i = head + 1; i < Math.min(head + 9, view.tokens.length); i++) {
    const word = view.words[i]!
    if (word === 'at' && SETS.has(lemma)) return false
    if (word === 'that' || view.quoted[i]! > 0 || word === ':') return false
    if (TELLS.has(word) || (NEGATIVE.has(lemma) && reportingNounForms.has(word))) return false
    if (view.tokens[i]!.tag === 'PUNCT') break
    // "charged 17 people in what it described as fraud": a clause that only describes.
    if (view.kinds[i] === 9) break
    // A clause of its own: "declared the road was closed".
    const group = verbOf(view, i)
    if (group?.form === 'finite' && i > head + 1) return false
  }
  // "..., the governor declared." says what came before it.
  const next = view.tokens[head + 1]
  return next !== undefined && next.tag !== 'PUNCT'
}

const LIVES = new Set([
  'life',
  'lives',
  'victim',
  'victims',
  'credit',
  'responsibility',
  'territory',
  'title',
])

/** "The fire claimed two lives", "a valley claimed by both": nothing is said. */
function claimsLives(view: SentenceView, head: number): boolean {
  if (view.words[head + 1] === 'by') return verbOf(view, head)?.form !== 'finite'
  const object = phraseOf(view, head + 1)
  return object !== undefined && LIVES.has(view.words[object.head]!)
}

const GAUGES = new Set(['record', 'register', 'receive', 'measure', 'report', 'log'])
const WEATHER = new Set([
  'mm',
  'cm',
  'millimetres',
  'millimeters',
  'centimetres',
  'centimeters',
  'inches',
  'inch',
  'in',
  'degrees',
  'rain',
  'rainfall',
  'snow',
  'hail',
])

/** "[Harwell] recorded 140 mm of rain": a name that is no office's is where it fell. Not "NOAA recorded", "the bureau recorded". */
function isWhereItFell(view: SentenceView, head: number, lemma: string): boolean {
  if (!GAUGES.has(lemma)) return false
  const group = verbOf(view, head)
  if (group?.subject === undefined || group.voice === 'passive') return false
  const subject = view.analysis.phrases[group.subject]!
  const name = view.tokens[subject.head]!
  if (name.tag !== 'PROPN' || view.kinds[subject.head] !== 10 || /^\p{Lu}{2,}$/u.test(name.text)) return false
  for (let i = head + 1; i < Math.min(head + 5, view.tokens.length); i++) {
    if (view.tokens[i]!.tag !== 'NUM') continue
    const next = view.words[i + 1]
    return WEATHER.has(next ?? '') || /\d(?:mm|cm|in)$/.test(view.words[i]!)
  }
  return false
}
