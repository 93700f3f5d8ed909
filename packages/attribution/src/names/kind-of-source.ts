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
  if (/\bcondition of anonymity\b|\bnot to be (?:named|identified)\b|\bunnamed\b|\bunidentified\b/i.test(phrase)) {
    return 'anonymous'
  }
  if (mention === 'person') return 'person'
  const known = readNounKind(head)
  if (known) return known
  if (mention === 'organization') return 'organization'
  if (/\b(?:journal|times|post|herald|tribune|gazette|guardian|telegraph|news)\b/i.test(head)) return 'organization'
  if (mention === 'demonym') return 'group'
  // A government by its country: "Washington said".
  if (mention === 'place') return 'officials'
  if (/^\p{Lu}/u.test(head)) return /\s/.test(phrase.trim()) || /^\p{Lu}{2,}/u.test(head) ? 'organization' : 'person'
  return /s$/.test(head) ? 'group' : 'person'
}
