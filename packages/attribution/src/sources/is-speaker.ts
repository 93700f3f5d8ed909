import type { SentenceView } from '../sentence-view.ts'

/** Acronyms of countries, which head a line as where it is set. */
const COUNTRIES = new Set(['US', 'USA', 'UK', 'UAE', 'DRC', 'CAR', 'PNG'])
/** Kinds of words that speak: a person, an organization, officials, a group, the nameless. */
const SPEAKERS = new Set([1, 2, 3, 5, 6])

const ACRONYM = /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,5})$/u

/** True where a short run of tokens is nobody but a speaker: "UN", "U.N. agency", "local officials", "police", "Ministry of Health". */
export function isSpeaker(view: SentenceView, first: number, last: number): boolean {
  if (last < first || last - first > 4) return false
  const { text } = view.tokens[last]!
  if (first === last && ACRONYM.test(text)) return !COUNTRIES.has(text.replaceAll('.', ''))
  let head = last
  for (let i = first; i <= last; i++) {
    const { tag } = view.tokens[i]!
    // "Ministry of Health"
    if (view.words[i] === 'of' && i > first && view.tokens[i + 1]?.tag === 'PROPN') {
      head = i - 1
      continue
    }
    if (tag !== 'NOUN' && tag !== 'PROPN' && tag !== 'ADJ' && tag !== 'DET') return false
  }
  return SPEAKERS.has(view.kinds[head]!)
}
