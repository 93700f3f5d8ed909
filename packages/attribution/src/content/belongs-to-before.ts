import type { CueCandidate } from '../cues/cue-candidate.ts'
import { type SentenceView, verbOf } from '../sentence-view.ts'
import { verbForms } from '../verb-forms.ts'
import type { Segment } from './segments.ts'

const COMPARES = new Set([
  'down',
  'up',
  'compared',
  'against',
  'versus',
  'from',
  'or',
  'nearly',
  'about',
  'including',
])
const DESCENDS = new Set(['down', 'up', 'compared', 'versus'])
const ADDS = new Set(['and', 'or', 'plus'])

/**
 * "The board said 67 farms closed, up from 60 last year, and 12 mills": what compares with the figure before it, or
 * adds nouns to it, is said by whoever said that.
 *
 * Never with a verb of its own: ", and 12 mills reopened".
 */
export function comparesOrAdds(view: SentenceView, { first, last, opener }: Segment): boolean {
  if (opener < 0) return false
  const isJoined = ADDS.has(view.words[first]!)
  const isPart = isPartOf(view, first)
  const compares = COMPARES.has(view.words[first]!) || isPart || isChange(view, first)
  if (!isJoined && !(view.words[opener] === ',' && compares)) return false
  // "down from 76 mln acres planted last year": a verb there only describes.
  const describes = DESCENDS.has(view.words[first]!) || isPart
  let number = false
  for (let i = first; i <= last; i++) {
    const form = verbOf(view, i)?.form
    if ((form === 'finite' && !describes) || (form !== undefined && verbForms.has(view.words[i]!)))
      return false
    if (view.kinds[i] === 11) number = true
  }
  return number
}

const CHANGES = new Set(
  'rise increase gain jump surge growth drop fall decline decrease reduction cut loss slide improvement'.split(
    ' ',
  ),
)
const WHOLES = new Set(['whom', 'which', 'these', 'those', 'them'])

/** ", a rise of 16 percent on last year", ", the biggest drop in 12 years". */
function isChange({ words, tokens }: SentenceView, first: number): boolean {
  if (tokens[first]!.tag !== 'DET') return false
  for (let i = first + 1; i < first + 5; i++) {
    if (CHANGES.has(words[i] ?? '')) return true
    if (tokens[i]?.tag !== 'ADJ' && tokens[i]?.tag !== 'NOUN' && tokens[i]?.tag !== 'NUM') return false
  }
  return false
}

/** ", of whom 12 were children", ", 12 of them children", ", most of them under 18". */
function isPartOf({ words, kinds }: SentenceView, first: number): boolean {
  if (words[first] === 'of') return WHOLES.has(words[first + 1] ?? '')
  const opens = kinds[first] === 11 || words[first] === 'most' || words[first] === 'half'
  return opens && words[first + 1] === 'of' && WHOLES.has(words[first + 2] ?? '')
}

/**
 * "Frazier said stocks were low, and prices would jump": after a past tense of saying "would" tells that the clause is
 * still what was said; so does a present tense with no subject of its own, "said it uses less and is priced at 40", and
 * what is yet to come, "said it sold a mill, which will cut income by 3 percent".
 */
export function isBackshifted(
  view: SentenceView,
  cue: CueCandidate,
  { first, last, opener }: Segment,
): boolean {
  if (cue.kind !== 'verb' || verbForms.get(view.words[cue.head]!)?.form !== 'past') return false
  const isWhich = view.words[first] === 'which' && view.words[opener] === ','
  if (!isWhich && view.words[first] !== 'and' && view.words[opener] !== 'and') return false
  for (let i = first; i <= last; i++) {
    const group = verbOf(view, i)
    if (group?.form !== 'finite') continue
    if (verbForms.has(view.words[group.head]!)) return false
    if (isWhich) return group.modal === 'would' || group.modal === 'will'
    const opens = group.first <= first + 1
    return group.modal === 'would' || (opens && group.tense === 'present')
  }
  return false
}
