import type { Analysis, VerbGroup } from '@sayso/language'
import { type FoundEvent, toFound } from './found.ts'

// "in hospital", "on strike", "at risk", "under siege", "without power", "out of work".
const STANDING = /^(?:in|on|at|under|without|behind|off|out|beyond|against)$/i
// "above normal levels", "below the poverty line": the word itself tells it.
const MEASURED = /^(?:above|below|beneath|over)$/i
const SETTLED =
  /^(?:ground|scene|run|move|way|streets?|brink|verge|loose|table|frontlines?|payroll|heat|tie|coma|shambles)$/i

/** The adjective, or the noun of "in need of", behind a copula. */
export function readPredicate(
  { analysis: { tokens } }: { readonly analysis: Pick<Analysis, 'tokens'> },
  from: number,
): number | undefined {
  const start = tokens[from]?.tag === 'ADV' ? from + 1 : from
  for (let i = start; i < tokens.length && i <= start + 3; i++) {
    if (tokens[i]!.lemma === 'need' && tokens[start]!.lower === 'in') return i
  }
  for (let i = from; i < tokens.length && i <= from + 3; i++) {
    const { tag, lemma, text } = tokens[i]!
    if (
      tag === 'ADJ' ||
      text === 'up' ||
      text === 'down' ||
      lemma === 'need' ||
      lemma === 'risk' ||
      lemma === 'danger'
    )
      return i
    if (tag !== 'ADV' && text !== 'in' && text !== 'at') return undefined
  }
  return undefined
}

/**
 * `claims/event-predicate`: the phrase behind a copula that tells the state of those counted: "were [without power]", "are [in college]",
 * "is [at work]", "stand [above] normal levels".
 *
 * Must not read where they were: "were in the hall", "were in Orrin", "were in May".
 */
export function readPhrasePredicate(
  analysis: Analysis,
  from: number,
  verb: VerbGroup | undefined,
): FoundEvent | undefined {
  const { tokens } = analysis
  let i = from
  while (tokens[i]?.tag === 'ADV' && !MEASURED.test(tokens[i]!.text)) i++
  const first = tokens[i]
  if (!first) return undefined
  const rule = 'claims/event-predicate'
  if (MEASURED.test(first.text)) return toFound(analysis, i, verb, rule)
  if (!STANDING.test(first.text)) return undefined
  let k = i + 1
  if (tokens[k]?.text === 'of') k++
  const settled = tokens[k]?.penn === 'DT'
  if (settled) k++
  if (settled && tokens[k]?.tag === 'ADJ') k++
  const noun = tokens[k]
  if (noun?.tag !== 'NOUN' || tokens[k + 1]?.tag === 'NOUN' || (settled && !SETTLED.test(noun.text)))
    return undefined
  return { ...toFound(analysis, k, verb, rule), first: i, last: k }
}
