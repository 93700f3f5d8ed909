import { countries } from '@sayso/lexicon'
import type { SourceKind } from '../layers.ts'
import { readNounKind } from '../noun-forms.ts'

/**
 * What kind of source a phrase names, by its head and what the entities say of it.
 *
 * "sources close to the talks", "an official who asked not to be named" are anonymous; a lower-case plural that the
 * lexicon does not know is a group.
 */
export function readSourceKind(
  phrase: string,
  head: string,
  mention: 'person' | 'organization' | 'place' | 'demonym' | undefined,
): SourceKind {
  if (
    /\bcondition of anonymity\b|\bnot to be (?:named|identified)\b|\bunnamed\b|\bunidentified\b|\b(?:people|persons?|sources?|officials?) (?:familiar with|close to|briefed on|with knowledge of)\b/i.test(
      phrase,
    )
  ) {
    return 'anonymous'
  }
  if (mention === 'person') return 'person'
  const known = readNounKind(head)
  if (known === 'person' && isPlural(head)) return 'group'
  if (known) return known
  if (mention === 'organization') return 'organization'
  if (/\b(?:journal|times|post|herald|tribune|gazette|guardian|telegraph|news)\b/i.test(head))
    return 'organization'
  if (mention === 'demonym') return 'group'
  // A government by its country: "Washington said".
  if (mention === 'place') return countryNames.has(head) || CAPITALS.has(head) ? 'officials' : 'person'
  // "Superintendent of Police R. K. Negi"
  if (/\p{Lu}\. ?\p{Lu}\p{Ll}+$/u.test(phrase.trim())) return 'person'
  const words = phrase.trim().split(/\s+/)
  if (/^\p{Lu}/u.test(head)) {
    const isName = words.length > 1 && words.length < 4 && words.every((word) => /^\p{Lu}\p{Ll}/u.test(word))
    return isName ? 'person' : 'organization'
  }
  if (isPlural(head)) return 'group'
  // A name in a text without capitals: "lara said".
  if (words.length === 1) return 'person'
  return /(?:er|or|ist|ian|man|woman|ant|ee|son)$/.test(head) ? 'person' : 'organization'
}

const countryNames = new Set(countries.flatMap((country) => country.names))
const CAPITALS = new Set(
  'Washington Beijing Moscow London Paris Berlin Bonn Tokyo Tehran Baghdad Seoul Pyongyang Kiev Kyiv Brussels Ankara Delhi Islamabad Kabul Cairo'.split(
    ' ',
  ),
)

function isPlural(word: string): boolean {
  return (word.endsWith('s') && !word.endsWith('ss')) || /(?:men|people)$/.test(word)
}
