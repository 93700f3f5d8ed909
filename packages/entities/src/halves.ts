import { type Candidate, toCandidate } from './candidate.ts'

const half =
  /\b(?:the )(North|South)(?=[^A-Za-z\s-]|\s+(?![A-Z])(?!of\b|and (?:North|South|East|West|C)|coast|side|end|pole))/g

/** "the North" and "the South" in a text that speaks of the Koreas: `North` is North Korea there. */
export function findHalves(text: string, candidates: readonly Candidate[]): Candidate[] {
  if (!candidates.some(({ text: name }) => name.startsWith('North Korea'))) return []
  const found: Candidate[] = []
  for (const match of text.matchAll(half)) {
    const start = match.index + 4
    const country = match[1] === 'North' ? 'KP' : 'KR'
    const end = start + match[1]!.length
    found.push(toCandidate(text, match.index, end, { type: 'place', country, sure: true }))
  }
  return found
}
