import { IRREGULAR_NOUNS, IRREGULAR_VERBS } from '@sayso/lexicon'
import written from './data/lemma-rules.json' with { type: 'json' }
import { applySuffixRules, readSuffixRules, type SuffixRules } from './suffix-rules.ts'

/** The rules of one kind of ending, read on first use. */
function lazily(rules: string): () => SuffixRules {
  let read: SuffixRules | undefined
  return () => {
    read ??= readSuffixRules(rules)
    return read
  }
}

const past = lazily(written.past)
const gerund = lazily(written.gerund)
const present = lazily(written.present)
const plural = lazily(written.plural)

/**
 * The dictionary form of a word, lower-case, by its Penn tag: irregular words from the lexicon, the others by endings
 * learned from compromise's inflection.
 *
 * @example
 * toLemma('displaced', 'VBN') // => 'displace'
 */
export function toLemma(word: string, penn: string): string {
  const lower = word.toLowerCase().replace('’', "'")
  switch (penn) {
    case 'NNS':
      return IRREGULAR_NOUNS[lower] ?? compound(lower) ?? ending(lower, 's', plural)
    case 'VBZ':
      return IRREGULAR_VERBS[lower] ?? ending(lower, 's', present)
    case 'VBD':
    case 'VBN':
      return IRREGULAR_VERBS[lower] ?? ending(lower, 'ed', past)
    case 'VBG':
      return IRREGULAR_VERBS[lower] ?? ending(lower, 'ing', gerund)
    case 'VBP':
    case 'VB':
    case 'MD':
      return IRREGULAR_VERBS[lower] ?? lower
    case 'RB':
      return lower === "n't" ? 'not' : lower
    default:
      return lower
  }
}

/** The tags whose words change, each with the lemmas of the words it was asked for so far. */
const known: ReadonlyMap<string, Map<string, string>> = new Map(
  ['NNS', 'VBZ', 'VBD', 'VBN', 'VBG', 'VBP', 'VB', 'MD', 'RB'].map((penn) => [penn, new Map()]),
)
/** How many words of one tag are remembered before that memory starts afresh. */
const REMEMBERED = 10_000

/** What {@link toLemma} says of a word in lower case, worked out once. */
export function lemmaOf(lower: string, penn: string): string {
  const memory = known.get(penn)
  if (memory === undefined) return lower.includes('’') ? toLemma(lower, penn) : lower
  const found = memory.get(lower)
  if (found !== undefined) return found
  if (memory.size >= REMEMBERED) memory.clear()
  const lemma = toLemma(lower, penn)
  memory.set(lower, lemma)
  return lemma
}

function ending(word: string, last: string, rules: () => SuffixRules): string {
  if (!word.endsWith(last) || /\d/.test(word)) return word
  const hyphen = word.lastIndexOf('-') + 1
  return word.slice(0, hyphen) + applySuffixRules(rules(), word.slice(hyphen))
}

/** "schoolchildren", "craftsmen", "sportswomen". */
function compound(word: string): string | undefined {
  if (word.endsWith('children')) return word.slice(0, -3)
  return word.endsWith('men') && word.length > 5 ? `${word.slice(0, -2)}an` : undefined
}
