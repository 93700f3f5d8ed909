import type { SourceKind } from '../layers.ts'
import { sourceNounForms } from '../noun-forms.ts'

/** A phrase that names its source only by what it is: "the group", "the ministry", "his office". */
export interface ShortReference {
  /** The noun, in the singular. */
  readonly noun: string
  readonly kind: SourceKind
}

const DETERMINERS = new Set(['the', 'this', 'that', 'these', 'those', 'its', 'his', 'her', 'their'])
const PASSING = new Set(['same', 'latter', 'former', 'new', 'latest', 'official'])

/**
 * Reads a definite phrase without a name: "the group", "the same report", "the ministry", "the Acre-based firm".
 *
 * Never "a report", "the Finance Ministry", "the group of nurses": they say what they are themselves.
 *
 * @param words - the words of the whole phrase as written
 */
export function readShortReference(words: readonly string[]): ShortReference | undefined {
  if (words.length < 2 || words.length > 3) return undefined
  if (!DETERMINERS.has(words[0]!.toLowerCase())) return undefined
  const last = words.at(-1)!
  if (words.length === 3 && !PASSING.has(words[1]!.toLowerCase()) && !words[1]!.endsWith('-based'))
    return undefined
  if (words.length === 3 && words[1]!.toLowerCase() === 'official') return undefined
  if (
    last !== last.toLowerCase() &&
    !/^(?:Ministry|Department|Commission|Agency|Committee|Council|Group|Board|Government|Bank|Company|Institute|Center|Centre)$/.test(
      last,
    )
  ) {
    return undefined
  }
  const noun = sourceNounForms.get(last.toLowerCase())
  return noun ? { noun: noun.lemma, kind: noun.kind } : undefined
}
