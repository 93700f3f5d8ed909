import type { Candidate } from './candidate.ts'

const storm =
  /\b(?:(?:[Hh]urricane|[Tt]yphoon|[Cc]yclone|[Ss]torm|[Dd]epression|HURRICANE|TYPHOON|CYCLONE|STORM) ["“'‘]?|(?:hurricane|typhoon|cyclone|storm),? (?:named|called|dubbed) ["“'‘]?)([A-Z][A-Za-z]+(?:-[A-Z][a-z]+)?)/g

const signs = [
  'urricane ',
  'yphoon ',
  'yclone ',
  'torm ',
  'epression ',
  'URRICANE ',
  'YPHOON ',
  'YCLONE ',
  'TORM ',
]

/**
 * Candidates without those that name a storm of the text: "Melor" after "Typhoon Melor" is nobody.
 * One that says what it is (a title, a place) stays.
 */
export function dropStorms(text: string, candidates: Candidate[]): Candidate[] {
  if (!signs.some((sign) => text.includes(sign))) return candidates
  const names = new Set<string>()
  for (const match of text.matchAll(storm)) names.add(match[1]!.toLowerCase())
  if (names.size === 0) return candidates
  return candidates.filter(
    ({ type, sure, title, text: name }) =>
      title !== undefined ||
      !names.has(name.toLowerCase()) ||
      type === 'demonym' ||
      (type === 'place' && sure),
  )
}
