import type { Span } from '@sayso/core'
import { settleVerbs } from './settle-verbs.ts'
import { standardTagger } from './standard-tagger.ts'
import { casingOf } from './tagger/casing.ts'
import type { Known } from './tagger/known-words.ts'
import type { Label } from './tagger/labels.ts'
import { tokenize } from './tokenize.ts'

/** The words of a stretch with the parts of hyphened ones apart, as the tagger sees them. */
export interface Tagged {
  /** Start and end of each word in turn. */
  readonly bounds: readonly number[]
  readonly words: readonly Known[]
  readonly labels: Label[]
}

/** Tokens and tags of one stretch, before hyphened words are put together. */
export function tagStretch(text: string, { start, end }: Span): Tagged {
  const bounds = tokenize(text, start, end)
  const casing = casingOf(bounds.length >> 1, (i) => text.slice(bounds[2 * i], bounds[2 * i + 1]))
  const { words, labels } = standardTagger().tag(text, bounds, casing)
  settleVerbs(words, labels)
  return { bounds, words, labels }
}
