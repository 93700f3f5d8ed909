import type { Span } from '@sayso/core'
import { settleVerbs } from './settle-verbs.ts'
import { standardTagger } from './standard-tagger.ts'
import { casingOf } from './tagger/casing.ts'
import type { Label } from './tagger/labels.ts'
import { tokenize } from './tokenize.ts'

/** The words of a stretch with the parts of hyphened ones apart, as the tagger sees them. */
export interface Tagged {
  /** Start and end of each word in turn. */
  readonly bounds: readonly number[]
  readonly labels: readonly Label[]
}

/** Tokens and tags of one stretch, before hyphened words are put together. */
export function tagStretch(text: string, { start, end }: Span): Tagged {
  const tagger = standardTagger()
  const bounds = tokenize(text, start, end)
  const words: string[] = []
  for (let i = 0; i < bounds.length; i += 2) words.push(text.slice(bounds[i], bounds[i + 1]))
  const numbers = tagger.tag(words, casingOf(words))
  const labels: Label[] = []
  for (const number of numbers) labels.push(tagger.named[number]!)
  settleVerbs(words, labels)
  return { bounds, labels }
}
