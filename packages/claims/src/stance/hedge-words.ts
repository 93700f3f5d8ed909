import type { Token } from '@sayso/language'
import { HEDGES, type HedgedStance, type HedgeReach } from '@sayso/lexicon'
import { toForms } from '../clause/inflections.ts'

/** The hedges of one reach by their lemma or words. */
function hedgesOf(reach: HedgeReach): ReadonlyMap<string, HedgedStance> {
  return new Map(HEDGES.filter((hedge) => hedge.reach === reach).map(({ lemma, stance }) => [lemma, stance]))
}

/** Modals: "may", "will". */
export const MODALS: ReadonlyMap<string, HedgedStance> = hedgesOf('modal')
const FORMS: ReadonlyMap<string, string> = new Map(
  HEDGES.filter(({ reach }) => reach === 'verb').flatMap(({ lemma }) =>
    toForms(lemma).map((form) => [form, lemma]),
  ),
)

/** The lemma of a hedging verb from its word, whatever the tagger made of it. */
export function toHedgeLemma(token: Token): string {
  return FORMS.get(token.lower) ?? token.lemma
}

/** Verbs and adjectives that govern an event: "expected to", "likely to". */
export const VERBS: ReadonlyMap<string, HedgedStance> = hedgesOf('verb')
/** Words of the figure's phrase or clause: "estimated", "risk", "no evidence". */
export const NOUNS: ReadonlyMap<string, HedgedStance> = hedgesOf('noun')
