import { findPlacesNamed, states } from '@sayso/lexicon'
import type { Candidate } from './candidate.ts'
import { readKnownName } from './known-names.ts'
import { dominant, readCountry } from './place-country.ts'

const stateCountry = new Map<string, string>(states.map((state) => [state.name, state.country]))
const listed = /^(?:, |,? and |,? or |\/)$/
const compass = /^(?:Northern|Southern|Central|Eastern|Western|Upstate) /

/** The country of every candidate, in order; of a place read in the light of the others. */
export function readCountries(
  text: string,
  candidates: readonly Candidate[],
  dateline: string | null,
): (string | null)[] {
  const counts = new Map<string, number>()
  const regions = new Set<string>()
  const count = (country: string | null | undefined, by: number) => {
    if (country) counts.set(country, (counts.get(country) ?? 0) + by)
  }
  count(dateline, 1)
  for (const { text: name, type, sure, country } of candidates) {
    if (type === 'person') continue
    const known = readKnownName(name)
    if (known) {
      if (name !== 'Georgia') count(known.country, 1)
      continue
    }
    if (type !== 'place') continue
    if (sure) count(country, 0.5)
    const state = compass.test(name) ? name.replace(compass, '') : name
    if (!stateCountry.has(state)) continue
    regions.add(state)
    count(stateCountry.get(state), 1)
  }
  let near: string | null = dateline
  const countries = candidates.map(({ text: name, type, start, end, sure, country: own }, index) => {
    if (type === 'person' || type === 'organization') return own
    // "Florida, Georgia and Ohio": a state among states.
    if (name === 'Georgia') {
      const [before, after] = [candidates[index - 1], candidates[index + 1]]
      if (
        (before && stateCountry.has(before.text) && listed.test(text.slice(before.end, start))) ||
        (after && stateCountry.has(after.text) && listed.test(text.slice(end, after.start)))
      )
        return stateCountry.get(name)!
    }
    const known = name === 'Georgia' ? undefined : readKnownName(name)
    if (known || type === 'demonym') {
      const country = known ? known.country : own
      if (country) near = country
      return country
    }
    const country =
      own && sure && !text.startsWith(',', end) && (counts.get(own) ?? 0) >= 1
        ? own
        : readCountry(name, text.slice(end, end + 40), { counts, regions, near })
    // Only what the gazetteer knows, not what was inferred, tells where the next place lies.
    if (country && sure && own === country) near = country
    return country
  })
  const home = dominant({ counts })
  if (home !== null) settleOutliers(text, candidates, countries, home)
  return countries
}

/**
 * "Tarragona, Manay, Cateel and Boston" of an article on the Philippines: among places that no gazetteer
 * knows a famous name is a namesake.
 */
function settleOutliers(
  text: string,
  candidates: readonly Candidate[],
  countries: (string | null)[],
  home: string,
): void {
  let from = 0
  for (let i = 1; i <= candidates.length; i++) {
    const last = candidates[i - 1]!
    const next = candidates[i]
    if (next && next.start - last.end <= 6 && listed.test(text.slice(last.end, next.start))) continue
    if (i - from > 3) settleList(candidates, countries, home, from, i)
    from = i
  }
}

function settleList(
  candidates: readonly Candidate[],
  countries: (string | null)[],
  home: string,
  from: number,
  to: number,
): void {
  let unknown = 0
  let here = 0
  for (let i = from; i < to; i++) {
    const { type, text: name } = candidates[i]!
    if (type !== 'place' || readKnownName(name) || stateCountry.has(name)) return
    if (findPlacesNamed(name).length === 0) unknown++
    if (countries[i] === home) here++
  }
  if (unknown < 2 || here * 2 <= to - from) return
  for (let i = from; i < to; i++) countries[i] = home
}
