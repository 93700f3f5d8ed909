import type { Figure } from '@sayso/figures'
import type { VerbGroup } from '@sayso/language'
import type { ClaimTime } from '../claim.ts'
import type { ClaimContext, SentenceContext } from '../context.ts'
import { findEvent } from '../event/find-event.ts'
import { isOfToll } from '../event/toll.ts'
import { readStance } from '../stance.ts'

// How many sentences back a time still plainly holds.
const BACK = 3

/**
 * The time of the sentence before, where what is counted plainly goes on: no new heading, and not what is so at the moment
 * ("firefighters are working"). Where the section's heading has a time, it stays within the paragraph. `timeOf` reads a figure's own time, `dateOf` that of a sentence without figures.
 */
export function readCarriedTime(
  figure: Figure,
  context: ClaimContext,
  hasSection: boolean,
  timeOf: (figure: Figure, context: ClaimContext) => ClaimTime | null,
  dateOf: (sentence: SentenceContext) => ClaimTime | undefined,
): ClaimTime | undefined {
  // "Profit rose to 9 million in the third quarter. … Per share it was 61 cents": accounts are of one quarter.
  const isAccount = figure.kind === 'money' || figure.kind === 'rate'
  if (figure.kind !== 'count' && figure.kind !== 'measure' && !isAccount) return undefined
  // "Recent fighting has left 40 dead" has a time of its own, though it does not tell it.
  if (OWN.test(context.here.text.slice(0, figure.span.start - context.here.sentence.span.start)))
    return undefined
  const event = findEvent(figure, context)
  if (event?.verb && isOngoing(event.verb, context.here)) return undefined
  // A time of its own that cannot be told is no reason to take another's.
  if (
    context.here.times.some(
      ({ type, edtf, rule }) => type === 'date' && edtf === null && rule !== 'times/time-word',
    )
  ) {
    return undefined
  }
  // What may or will be has another time than what was.
  const stance = readStance(figure, context).value
  if (stance === 'possible' || stance === 'planned') return undefined
  const isToll = isOfToll(figure, context)
  const { article, here } = context
  for (let i = here.index - 1; i >= 0 && i >= here.index - BACK; i--) {
    const sentence = article.sentenceAt(i)!
    const { kind } = sentence.block
    if (kind === 'subheading' || kind === 'headline') return undefined
    // Over a paragraph's end only the tolls of one and the same disaster go on.
    if (sentence.block !== here.block && (hasSection || !isToll)) return undefined
    const last = sentence.figures.findLast(({ kind: k }) =>
      isAccount ? k === 'money' || k === 'rate' : k === 'count' || k === 'measure',
    )
    if (last && sentence.block !== here.block) {
      const its = { article, here: sentence, attribution: article.attributionOf(last) }
      if (!isOfToll(last, its)) return undefined
    }
    const time = last && timeOf(last, { article, here: sentence, attribution: article.attributionOf(last) })
    if (time && isAccount && !QUARTER.test(time.edtf)) return undefined
    if (time && isBackground(time)) return undefined
    if (time) return time
    if (isAccount) continue
    // A time with no figure of its own holds for what comes right after it.
    const date = dateOf(sentence)
    if (date && !isBackground(date)) return date
  }
  return undefined
}

const QUARTER = /^\d{4}-\d\d\/\d{4}-\d\d$/
const OWN = /\b(?:recent|recently|lately|previous|previously|earlier|historically)\b/i

/** True for a whole year: what happened then is told by the way, "the 2002 floods", and the story goes on in its own time. */
function isBackground({ edtf }: ClaimTime): boolean {
  return /^\d{3}[\dX]$/.test(edtf)
}

/** True for the present, not the perfect: "are working", "burns", "will open"; nor for a list's "are": "the homes hit are: 33 in …". */
function isOngoing(verb: VerbGroup, { analysis: { tokens } }: SentenceContext): boolean {
  if (verb.tense === 'future' || verb.modal) return true
  if (tokens[verb.head]!.lemma === 'be') return false
  return verb.form === 'finite' && verb.tense === 'present' && tokens[verb.first]!.lemma !== 'have'
}
