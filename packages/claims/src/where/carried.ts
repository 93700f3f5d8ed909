import type { Mention } from '@sayso/entities'
import type { ClaimContext } from '../context.ts'
import { findCandidates } from './candidates.ts'

// How many sentences back a place still plainly holds.
const BACK = 4

/** The places of the nearest sentence before that names any, in the same section; empty where none of the last few does. */
export function findCarriedPlaces(context: ClaimContext): readonly Mention[] {
  const { article, here } = context
  for (let i = here.index - 1; i >= 0 && i >= here.index - BACK; i--) {
    const sentence = article.sentenceAt(i)!
    if (sentence.block.kind === 'subheading' || sentence.block.kind === 'headline') return []
    const places = findCandidates(sentence, context)
    if (places.length > 0) return places
  }
  return []
}
