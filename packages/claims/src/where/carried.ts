import type { Figure } from '@sayso/figures'
import type { ClaimPlace } from '../claim.ts'
import type { ClaimContext } from '../context.ts'
import { isDamage, isOfToll } from '../event/toll.ts'
import { findCandidates } from './candidates.ts'
import { toPlaces } from './place.ts'
import { STRUCK } from './struck-place.ts'

// How many sentences back a place still plainly holds.
const BACK = 4

/**
 * The places of a sentence before, where what is counted plainly goes on: those of the last figure that had any, else of the
 * last sentence that names any. Over a paragraph's end only from toll to toll of one disaster; never over a heading.
 */
export function findCarriedPlaces(
  figure: Figure,
  context: ClaimContext,
  placesOf: (figure: Figure, context: ClaimContext) => readonly ClaimPlace[],
): readonly ClaimPlace[] {
  const { article, here } = context
  const isToll = isOfToll(figure, context) || isDamage(figure)
  let named: readonly ClaimPlace[] = []
  let isStruck = false
  for (let i = here.index - 1; i >= 0 && i >= here.index - BACK; i--) {
    const sentence = article.sentenceAt(i)!
    const { kind } = sentence.block
    if (kind === 'subheading' || kind === 'headline') break
    if (sentence.block !== here.block && !isToll) break
    const itsOf = (each: Figure) => ({ article, here: sentence, attribution: article.attributionOf(each) })
    // Where rain was gauged is not where the dead were counted.
    if (isToll && !isGauge(figure) && sentence.figures.length > 0 && sentence.figures.every(isGauge)) continue
    const last = sentence.figures.findLast(
      (each) => sentence.block === here.block || isOfToll(each, itsOf(each)),
    )
    const places = last ? placesOf(last, itsOf(last)) : []
    if (places.length > 0) return named.length > 0 && isStruck ? named : places
    if (named.length > 0) continue
    named = toPlaces(findCandidates(sentence, article))
    // "A flood hit Marun county. It tore down 14 houses": what was struck is where, whatever was told before.
    isStruck = named.length > 0 && STRUCK.test(sentence.text)
  }
  return named
}

/** True for what is measured at a station: rain, wind, heat. */
function isGauge({ kind, unit }: Figure): boolean {
  return (
    unit === 'millimetre' ||
    unit === 'centimetre' ||
    unit === 'inch' ||
    unit === 'degree' ||
    (kind === 'rate' && / per (?:hour|second)$/.test(unit ?? ''))
  )
}
