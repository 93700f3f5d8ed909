import { countries } from '@sayso/lexicon'
import { lastOfCoordinated } from './coordinated.ts'
import type { Counted } from './counted-of.ts'
import { sortOfNoun } from './nouns.ts'
import type { Placed } from './placed.ts'

const demonyms: ReadonlySet<string> = new Set(
  countries.flatMap((country) => country.demonyms.map((name) => name.toLowerCase())),
)

/**
 * `figures/joined-peoples`: two nations before one noun: "10 [Indian and Pakistani soldiers and civilians]", "40 Chilean, Peruvian or
 * Bolivian miners". Each is an adjective of the noun, and no one counted alone.
 *
 * Must not read two phrases: "12 Kenyans and Ugandan officials".
 */
export function joinedPeoples({ reader, draft }: Placed): Counted | undefined {
  const { tokens, text } = reader
  if (draft.unit !== null) return undefined
  const first = draft.last + 1
  let k = first
  let names = 0
  for (;;) {
    const name = tokens[k]
    if (name?.type !== 'word' || name.caps === 0 || !demonyms.has(name.lower)) return undefined
    names += 1
    const link = tokens[k + 1]
    if (!link || !/^(?:,|and|or)$/.test(link.lower)) break
    k += link.lower === ',' && /^(?:and|or)$/.test(tokens[k + 2]?.lower ?? '') ? 3 : 2
  }
  const noun = tokens[k + 1]
  if (names < 2 || noun?.type !== 'word' || noun.gap !== 1 || noun.caps > 0) return undefined
  const unit = sortOfNoun(noun.lower)
  if (!unit) return undefined
  const span = { start: tokens[first]!.start, end: tokens[lastOfCoordinated(tokens, k + 1)]!.end }
  return {
    counted: { text: text.slice(span.start, span.end), span },
    of: null,
    unit,
    rule: 'figures/joined-peoples',
  }
}
