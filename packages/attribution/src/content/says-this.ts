import type { Found } from '../found.ts'
import type { SentenceView } from '../sentence-view.ts'

/** How many sentences before it "confirmed this" reaches. */
export const SAYS_THIS_REACH = 2

const THIS =
  /\b(?:confirm(?:ed|s)|disclosed|announced|said|revealed|stated) (?:this|the (?:development|incident|news))\b/

/** True where a sentence says who stands behind those before it: a scan of its words alone. */
export function maySayThis(text: string, start: number, end: number): boolean {
  return THIS.test(text.slice(start, Math.min(end, start + 400)))
}

/**
 * "District commissioner Amina Phiri confirmed this in an interview.": the lead before it is hers.
 *
 * Never "said this was wrong", where "this" begins a clause.
 */
export function readSaysThis(view: SentenceView, own: readonly Found[]): Found | undefined {
  for (const found of own) {
    const { cue, source } = found
    if (source.head < 0 || cue.kind !== 'verb') continue
    const next = view.words[cue.last + 1]
    if (next !== 'this' && next !== 'the') continue
    const after = view.tokens[cue.last + (next === 'this' ? 2 : 3)]
    if (
      !after ||
      after.tag === 'PUNCT' ||
      after.tag === 'ADP' ||
      after.tag === 'ADV' ||
      after.tag === 'SCONJ'
    )
      return found
    if (after.tag === 'PROPN' || after.text === 'yesterday') return found
  }
  return undefined
}
