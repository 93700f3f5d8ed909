import type { Found, Run } from '../found.ts'
import type { SentenceView } from '../sentence-view.ts'

const FORESEES = new Set(['forecast', 'estimate', 'think', 'say'])
/** What sets one number against another. */
const AGAINST = new Set([
  'below',
  'above',
  'than',
  'against',
  'versus',
  'with',
  'to',
  'of',
  'beating',
  'missing',
  'topping',
  'beat',
  'beats',
  'missed',
  'topped',
  'exceeded',
])
/** How far before who expected it the number stands. */
const REACH = 9

/**
 * "Prices rose 2 percent, below the 3 percent that analysts had expected", "sales fell more than brokers forecast":
 * only what the fact is set against was expected; the fact is not theirs.
 *
 * Never "Prices will rise 2 percent, analysts expected", where a comma stands before who says so.
 */
export function keepOnlyExpected(all: readonly Found[]): readonly Found[] {
  // Few sentences set anything against what was expected: the others are not copied.
  if (!all.some((found) => readAgainst(found) >= 0)) return all
  return all.flatMap((found) => {
    const from = readAgainst(found)
    if (from < 0) return [found]
    const content: Run[] = []
    for (const run of found.content) {
      if (run.last <= from) continue
      content.push(run.first > from ? run : { first: from + 1, last: run.last })
    }
    return content.length === 0 ? [] : [{ ...found, content }]
  })
}

/** The token that sets a number, or what was expected at all, against what stands before it; -1 where none does. */
function readAgainst({ view, cue, source }: Found): number {
  const { words, tokens } = view
  if (cue.kind !== 'verb' || !FORESEES.has(cue.sense) || source.head < 0 || source.last >= cue.first)
    return -1
  let i = source.first - 1
  if (i >= 0 && (words[i] === 'that' || words[i] === 'which')) i--
  if (i < 0) return -1
  // "as analysts had expected": that it came so is no word of theirs.
  if (words[i] === 'as' && cue.sense === 'forecast') return view.tokens.length
  const isBare = words[i] === 'than'
  if (!isBare && !isFigure(view, i)) return -1
  for (const end = Math.max(1, i - REACH); i >= end; i--) {
    if (tokens[i]!.tag === 'PUNCT') return -1
    if (AGAINST.has(words[i]!) && (isBare || isDefinite(view, i + 1))) return i
  }
  return -1
}

/** A number, its unit, or the noun that it counts. */
function isFigure(view: SentenceView, i: number): boolean {
  const { tag } = view.tokens[i]!
  return tag === 'NUM' || tag === 'NOUN' || tag === 'SYM'
}

/** "the 3 percent", "a 3 percent rise": the number that was expected, and none that a verb gives. */
function isDefinite(view: SentenceView, i: number): boolean {
  if (view.tokens[i]?.tag !== 'DET') return false
  for (let k = i + 1; k < i + 4; k++)
    if (view.tokens[k]?.tag === 'NUM' || view.tokens[k]?.tag === 'SYM') return true
  return false
}
