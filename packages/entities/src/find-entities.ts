import type { Span } from '@sayso/core'
import { type Abbreviation, findAbbreviations } from './acronyms.ts'
import type { Candidate } from './candidate.ts'
import { classifyRun } from './classify.ts'
import { mergeExplained } from './explained-names.ts'
import { findHalves } from './halves.ts'
import { readHeading, shouts } from './headings.ts'
import { joinNames } from './join.ts'
import type { EntitiesLayers } from './layers.ts'
import { widenLists } from './listed-names.ts'
import { settleBeforePlaces, settleCompanies, settleLists, settlePlaces, settleSurnames } from './lists.ts'
import { readLowerCase } from './lower-case.ts'
import { findNearbyAcronyms } from './nearby-acronyms.ts'
import { readShouted } from './recase.ts'
import { findRuns } from './runs.ts'
import { dropStorms } from './storm-names.ts'
import { linesOf } from './text-lines.ts'
import { toLayers } from './to-layers.ts'

/** What is known of a text beside its words. */
export interface EntityOptions {
  /** The stretches to read, in order: an article's blocks without its boilerplate. All of the text where absent. */
  readonly spans?: readonly Span[]
  /** Those of `spans` that are headings, where every word may have a capital. */
  readonly headings?: ReadonlySet<Span>
  /** ISO 3166-1 alpha-2 of the dateline. */
  readonly country?: string | null
}

/**
 * The people, organizations, places and demonyms that a text names, and which mentions name the
 * same thing. Spans point into `text`; mentions are in order and do not overlap. A place's mention
 * has the words that narrow it ("northeast China", "Nuristan province"), its entity the bare name.
 *
 * @example
 * findEntities('Floods hit Mombasa, Kenya.').mentions.map((mention) => mention.country) // => ['KE', 'KE']
 */
export function findEntities(text: string, options: EntityOptions = {}): EntitiesLayers {
  const spans = options.spans ?? linesOf(text)
  let candidates: Candidate[] = []
  const headings: Span[] = []
  for (const span of spans) {
    if (options.headings?.has(span) || shouts(text, span)) headings.push(span)
    else for (const run of findRuns(text, span)) classifyRun(text, run, candidates)
  }
  settleLists(text, candidates)
  settleBeforePlaces(text, candidates)
  settleSurnames(text, candidates)
  settlePlaces(text, candidates)
  settleCompanies(text, candidates)
  candidates = dropStorms(text, widenLists(text, candidates))
  const abbreviations: Abbreviation[] = []
  if (text.includes('(')) {
    for (const span of spans) abbreviations.push(...findAbbreviations(text, span))
    const nearby = findNearbyAcronyms(text, candidates, abbreviations)
    if (nearby.length > 0) {
      abbreviations.push(...nearby)
      abbreviations.sort((a, b) => a.longSpan.start - b.longSpan.start)
    }
  }
  candidates = mergeExplained(candidates, abbreviations)
  if (headings.length > 0) {
    const known = new Map<string, Candidate>()
    for (const candidate of candidates)
      if (candidate.sure && !known.has(candidate.text)) known.set(candidate.text, candidate)
    for (const span of headings) candidates.push(...readHeading(text, span, known))
    if (isShouted(text, spans, headings)) candidates.push(...readShouted(text, headings))
  }
  candidates.push(...findHalves(text, candidates), ...readLowerCase(text, spans))
  candidates = inOrder(candidates)
  const joined = joinNames(candidates, abbreviations)
  return toLayers(text, candidates, joined, options.country ?? null)
}

/** True where most of the text is printed in capitals. */
function isShouted(text: string, spans: readonly Span[], headings: readonly Span[]): boolean {
  const size = (list: readonly Span[]) => list.reduce((sum, { start, end }) => sum + end - start, 0)
  if (size(headings) * 2 < size(spans)) return false
  return headings.every(({ start, end }) => !/[a-z]{3}/.test(text.slice(start, Math.min(end, start + 200))))
}

/** Candidates in order of the text; of two that overlap the one that begins first, or is longer. */
function inOrder(candidates: Candidate[]): Candidate[] {
  candidates.sort((a, b) => a.start - b.start || b.end - a.end)
  let reached = 0
  return candidates.filter(({ start, end }) => {
    if (start < reached) return false
    reached = end
    return true
  })
}
