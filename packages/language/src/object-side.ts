import type { NounPhrase, Token, VerbGroup } from './layers.ts'

const DAYS = new Set(
  'monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow'.split(' '),
)

/**
 * The phrase on a verb's object side: the first one after it, past adverbs and a day ("said Tuesday"). One that is
 * the subject of this verb or of the next is none: "said 40 people died".
 */
export function objectOf(
  tokens: readonly Token[],
  phrases: readonly NounPhrase[],
  opening: readonly number[],
  verb: VerbGroup,
  subject: number | undefined,
  nextSubject: number | undefined,
): number | undefined {
  let at = verb.last + 1
  for (let skipped = 0; at < tokens.length && skipped < 4; skipped++) {
    const index = opening[at]!
    const token = tokens[at]!
    if (index < 0) {
      if (token.tag !== 'ADV' && token.penn !== 'RP') return undefined
      at++
    } else if (DAYS.has(token.lower) && phrases[index]!.last === at) at++
    else return index === subject || index === nextSubject ? undefined : index
  }
  return undefined
}
