import type { Counted } from './counted-of.ts'
import { toPhrase, withOf } from './noun.ts'
import type { Placed } from './placed.ts'
import { lowerAt, phraseAt } from './view.ts'

const changes: ReadonlySet<string> = new Set(
  'increase increases rise rises fall falls drop drops decline declines decrease decreases gain gains jump jumps surge surges slump slumps slide slides dip dips plunge plunges growth reduction reductions cut cuts hike hikes improvement improvements advance advances climb climbs'.split(
    ' ',
  ),
)

/**
 * "a 1.6 pct increase in [crop output]", "a 50 tonne fall in supply": what a change is in, not the change; where it is in nothing, what
 * the figure before it counts: "[income] rose 2 pct after a 13 pct fall in 1985".
 *
 * Must not read a compound, which is a thing of its own: "a $76 million revenue reduction".
 */
export function countedOfChange(placed: Placed): Counted | undefined {
  const { view, after, earlier, sentence } = placed
  if (!changes.has(lowerAt(view, after))) return undefined
  const link = lowerAt(view, after + 1)
  if (link === 'in' || link === 'of') {
    const phrase = phraseAt(view, after + 2)
    const head = phrase && view.tokens[phrase.head]!
    if (phrase && head && phrase.first === after + 2 && /^NN/.test(head.penn) && !isTime(head.text)) {
      const noun = { first: phrase.first, last: phrase.last, head: head.text.toLowerCase(), penn: head.penn }
      return { counted: toPhrase(view, withOf(view, noun)), of: null, rule: 'figures/change-in' }
    }
  }
  const twin = earlier.at(-1)
  return twin?.sentence.start === sentence.start && twin.figure.counted
    ? { counted: twin.figure.counted, of: null, rule: 'figures/twin' }
    : undefined
}

const isTime = (word: string) =>
  /^(?:\d+|years?|months?|weeks?|quarters?|period|time|january|february|march|april|may|june|july|august|september|october|november|december)$/i.test(
    word,
  )
