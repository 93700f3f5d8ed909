import type { Claim } from '@sayso/claims'
import type { GoldFigure, GoldPlace } from './gold.ts'
import { contentWords, sameName, samePhrase, sameWord } from './same-words.ts'

/** One field read otherwise than the gold has it. */
export interface Difference {
  /** The gold's snippet, words around a figure that is too much, or "header". */
  readonly at: string
  readonly field: string
  readonly wanted: string
  readonly got: string
}

/** The fields of a claim that are not as the gold has them. */
export function compareFigure(gold: GoldFigure, claim: Claim): Difference[] {
  const differences: Difference[] = []
  const check = (field: string, same: boolean, wanted: unknown, got: unknown) => {
    if (!same) differences.push({ at: gold.snippet, field, wanted: show(wanted), got: show(got) })
  }
  const { figure } = claim
  const event = claim.event
  const where = claim.where
  check('text', figure.text === gold.text, gold.text, figure.text)
  const value = (low: number | null, high: number | null) =>
    low === high ? low : `${low ?? ''}..${high ?? ''}`
  check(
    'value',
    near(gold.low, figure.low) && near(gold.high, figure.high),
    value(gold.low, gold.high),
    value(figure.low, figure.high),
  )
  check('bound', gold.bound.includes(figure.bound), gold.bound, figure.bound)
  check('kind', gold.kind.includes(figure.kind), gold.kind, figure.kind)
  check(
    'unit',
    gold.unit.some((unit) => sameUnit(unit, figure.unit ?? '')),
    gold.unit,
    figure.unit,
  )
  check('restates', gold.restates === figure.restates, gold.restates, figure.restates)
  check('counted', anyPhrase(gold.counted, claim.counted?.text), gold.counted, claim.counted?.text)
  if (gold.of) check('of', anyPhrase(gold.of, claim.of?.text), gold.of, claim.of?.text)
  const asRead = event ? [event.text, event.lemma] : ['']
  check(
    'event',
    gold.event.some((word) => asRead.some((got) => sameWord(word, got))),
    gold.event,
    event?.text,
  )
  check('source', sameName(gold.source, claim.source?.name ?? ''), gold.source, claim.source?.name)
  if (gold.cue && claim.source) {
    check(
      'cue',
      gold.cue.some((cue) => sameWord(cue, claim.cue?.text ?? '')),
      gold.cue,
      claim.cue?.text,
    )
  }
  check('quoted', gold.quoted === claim.quoted, gold.quoted, claim.quoted)
  check('stance', gold.stance.includes(claim.stance), gold.stance, claim.stance)
  check(
    'where',
    gold.where.some((places) => samePlaces(places, where)),
    gold.where.map((places) => places.map((place) => place.text).join('; ')),
    where.map((place) => `${place.text} (${place.country ?? '?'})`).join('; '),
  )
  check('when', gold.when.includes(claim.when?.edtf ?? ''), gold.when, claim.when?.edtf)
  return differences
}

/** A field as a reader of the difference sees it: its readings, "none" where there is nothing. */
function show(value: unknown): string {
  const readings = Array.isArray(value) ? value : [value ?? '']
  return readings.map((each) => (each === '' ? 'none' : String(each))).join(' / ')
}

function near(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b
  return Math.abs(a - b) <= 1e-5 * Math.max(1e-9, Math.abs(a), Math.abs(b))
}

function sameUnit(wanted: string, got: string): boolean {
  if (wanted === '' || got === '') return wanted === got
  return contentWords(wanted).join(' ') === contentWords(got).join(' ')
}

function anyPhrase(wanted: readonly string[], got: string | undefined): boolean {
  return wanted.some((phrase) => samePhrase(phrase, got ?? ''))
}

/** True where every place of the gold is among those read, with its country where the gold gives one. */
function samePlaces(wanted: readonly GoldPlace[], got: Claim['where']): boolean {
  if (wanted.length === 0) return got.length === 0
  return wanted.every((place) =>
    got.some(
      (each) =>
        contentWords(each.text).some((word) => contentWords(place.text).includes(word)) &&
        (place.country === null || place.country === each.country),
    ),
  )
}
