import type { Draft, Reader } from './draft.ts'
import { isHowOld } from './how-old.ts'

const oldWords = /^(?:old|olds)$/

/**
 * A draft read as an age, or the draft as it was: "23-year-old", "five years old", "18 months of age", "87 yo",
 * "aged 15", "age 87".
 */
export function readAge(reader: Reader, draft: Draft): Draft {
  const { tokens } = reader
  if (draft.kind === 'duration') {
    let k = draft.last + 1
    if (tokens[k]?.lower === '-') k += 1
    if (tokens[k]?.lower === 'old' || tokens[k]?.lower === 'olds') return aged(draft, draft.first, k)
    if (tokens[k]?.lower === 'of' && tokens[k + 1]?.lower === 'age') return aged(draft, draft.first, k + 1)
    if (isAged(reader, draft.first)) return aged(draft, draft.first - 1, draft.last)
    return ageOf(reader, draft.first) ? aged(draft, draft.first, draft.last) : draft
  }
  if (draft.kind !== 'count' || draft.unit !== null || (draft.high ?? draft.low ?? 999) > 130) return draft
  const next = tokens[draft.last + 1]
  if (next && next.gap < 2) {
    if (next.lower === 'yo' || (next.lower === 'y' && tokens[draft.last + 2]?.lower === '/')) {
      const last = next.lower === 'yo' ? draft.last + 1 : draft.last + 3
      return aged(draft, draft.first, last)
    }
    if (oldWords.test(next.lower)) return draft
  }
  if (isAged(reader, draft.first)) return aged(draft, draft.first - 1, draft.last)
  const age = ageOf(reader, draft.first) || isChildOf(reader, draft) || isHowOld(reader, draft)
  return age ? aged(draft, draft.first, draft.last) : draft
}

/** The draft as an age that reaches from token `first` to token `last`; a bare number's is in years. */
function aged(draft: Draft, first: number, last: number): Draft {
  const unit = draft.unit ?? 'year'
  return { ...draft, first, last, kind: 'age', unit, rules: [...draft.rules, 'figures/age'] }
}

/** "aged 15", "age 87", "ages 5 to 12". */
function isAged({ tokens }: Reader, first: number): boolean {
  const before = tokens[first - 1]
  if (!before || tokens[first]!.gap === 2) return false
  if (before.lower === 'aged' || before.lower === 'ages') return true
  return before.lower === 'age' && tokens[first - 2]?.lower !== 'of'
}

const ageLinks: ReadonlySet<string> = new Set(
  'of from between under over below above at the about around least than in'.split(' '),
)

/** "ranging in age from 15 to 69", "at the age of 45", "between the ages of 15 and 69", "at age 45". */
function ageOf({ tokens }: Reader, first: number): boolean {
  for (let k = first - 1; k >= Math.max(0, first - 4); k--) {
    const word = tokens[k]!.lower
    if (word === 'age' || word === 'ages' || word === 'aged') return true
    if (!ageLinks.has(word)) return false
  }
  return false
}

/** "a boy of 12", "a woman of 60": the age of one person, told after "of" with nothing counted behind it. */
function isChildOf({ tokens }: Reader, draft: Draft): boolean {
  if (tokens[draft.first - 1]?.lower !== 'of' || tokens[draft.first]!.gap === 2) return false
  const [article, noun, next] = [tokens[draft.first - 3], tokens[draft.first - 2], tokens[draft.last + 1]]
  if (
    !/^(?:boy|girl|man|woman|child|youth|lad|lass|teenager|widow|widower|baby|toddler|infant|youngster)$/.test(
      noun?.lower ?? '',
    )
  )
    return false
  if (article?.type !== 'word' || (draft.high ?? draft.low ?? 0) < 1) return false
  return (
    !next ||
    next.gap === 2 ||
    (next.type === 'mark' && next.lower !== '-') ||
    /^(?:who|was|were|is|had|has|and|in|at|from|with|said|to|when|on|whose|died|for|by|or)$/.test(next.lower)
  )
}
