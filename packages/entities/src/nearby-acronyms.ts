import { agencies } from '@sayso/lexicon'
import type { Abbreviation } from './acronyms.ts'
import type { Candidate } from './candidate.ts'
import { readKnownName } from './known-names.ts'
import { isOrganizationHead } from './name-words.ts'

const acronym = /^(?:['’]s)? \(([A-Z][A-Z&-]{2,9})\)/
const bracket = 40
const wires = new Set(agencies.flatMap(({ name, aliases }) => [name, ...aliases]))

/**
 * Acronyms that stand behind an organization's name and whose letters are those of its name in
 * another language: "the Disaster Mitigation Center (PVBMG)". Not a credit: "the Health Ministry (AFP)".
 */
export function findNearbyAcronyms(
  text: string,
  candidates: readonly Candidate[],
  explained: readonly Abbreviation[],
): Abbreviation[] {
  const found: Abbreviation[] = []
  for (const { start, end, text: long, type } of candidates) {
    // A bracket follows, or follows "'s".
    if (
      type !== 'organization' ||
      (text.charCodeAt(end + 1) !== bracket && text.charCodeAt(end + 3) !== bracket)
    )
      continue
    const match = acronym.exec(text.slice(end, end + 18))
    if (!match) continue
    const short = match[1]!
    const words = long.split(' ')
    if (words.length < 2 || wires.has(short) || readKnownName(short)?.type === 'place') continue
    if (!words.some(isOrganizationHead)) continue
    const at = end + match[0].length - short.length - 1
    if (explained.some(({ shortSpan }) => shortSpan.start === at)) continue
    found.push({
      short,
      shortSpan: { start: at, end: at + short.length },
      long,
      longSpan: { start, end },
    })
  }
  return found
}
