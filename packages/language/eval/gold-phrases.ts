import type { GoldSentence, GoldWord } from '../train/conllu.ts'

/** A base noun phrase of the treebank: place of its first and last letter, and of its head word. */
export interface GoldPhrase {
  readonly start: number
  readonly end: number
  readonly head: string
}

const LEFT = new Set([
  'det',
  'det:predet',
  'amod',
  'nummod',
  'compound',
  'nmod:poss',
  'nmod:desc',
  'nmod:unmarked',
  'flat',
  'advmod',
  'punct',
  'cc:preconj',
  'dep',
])

/**
 * The base noun phrases of a sentence's tree: each nominal (noun, name, pronoun, or number with nothing it counts)
 * with the modifiers to its left, and the rest of a name to its right. A possessor belongs to the phrase of what it
 * has ("the ministry's spokesman"). Relative pronouns are no phrases.
 */
export function goldPhrases({ words }: GoldSentence): GoldPhrase[] {
  const children = words.map((): number[] => [])
  words.forEach(({ head }, i) => {
    if (head >= 0) children[head]!.push(i)
  })
  const firstOf = (i: number): number => children[i]!.reduce((low, child) => Math.min(low, firstOf(child)), i)
  const lastOf = (i: number): number => children[i]!.reduce((high, child) => Math.max(high, lastOf(child)), i)
  const taken = new Set<number>()
  const phrases: GoldPhrase[] = []
  // Heads from the top of the tree down, so that a modifier noun is taken by its head first.
  const depth = (i: number): number => (words[i]!.head < 0 ? 0 : 1 + depth(words[i]!.head))
  const order = words.map((_, i) => i).sort((a, b) => depth(a) - depth(b))
  for (const i of order) {
    if (taken.has(i) || !isHead(words[i]!)) continue
    let first = i
    for (;;) {
      const before = children[i]!.find(
        (c) => c < first && lastOf(c) === first - 1 && LEFT.has(words[c]!.relation) && !isMark(words, c),
      )
      if (before === undefined) break
      first = firstOf(before)
    }
    while (first < i && words[first]!.upos === 'PUNCT') first++
    let last = i
    for (;;) {
      const after = children[i]!.find(
        (c) =>
          c > last &&
          firstOf(c) === last + 1 &&
          (words[c]!.relation === 'flat' || (words[c]!.relation === 'nummod' && words[c]!.upos === 'NUM')),
      )
      if (after === undefined) break
      last = lastOf(after)
    }
    for (let k = first; k <= last; k++) taken.add(k)
    phrases.push({ start: words[first]!.start, end: words[last]!.end, head: words[i]!.form })
  }
  return phrases.sort((a, b) => a.start - b.start)
}

function isMark(words: readonly GoldWord[], i: number): boolean {
  return words[i]!.relation === 'punct' && words[i]!.penn !== 'HYPH'
}

const NOT_HEADS = new Set([
  'nummod',
  'compound',
  'punct',
  'case',
  'det',
  'det:predet',
  'amod',
  'advmod',
  'cc:preconj',
  'fixed',
])

function isHead({ upos, penn, relation }: GoldWord): boolean {
  if (penn === 'WDT' || penn === 'WP' || penn === 'WP$' || penn === 'PRP$' || penn === 'EX') return false
  if (upos === 'NUM' || upos === 'SYM' || upos === 'DET') return !NOT_HEADS.has(relation)
  return upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON'
}
