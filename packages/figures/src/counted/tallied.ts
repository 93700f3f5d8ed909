import { isPluralForm } from '../quantity/singular.ts'
import { type Noun, nounAfter, toNoun } from './noun.ts'
import type { Placed } from './placed.ts'
import { headed } from './subject.ts'
import { lowerAt, phraseBefore, type View } from './view.ts'

const tallies: ReadonlySet<string> = new Set(['number', 'total', 'toll', 'tally', 'count'])
/** Phrases to look back over for what was tallied. */
const MOST = 8

/**
 * What two sides are compared in, or what a dash or a participle gives the number of: "leads him 1,428 to 1,153 in [delegates]",
 * "[the number of homes] lost in it – 118 – is small", "[the tally of homes] beat that of 2011, topping 18,000".
 *
 * Must not read a span: "he drove 40 to 60 in cities".
 */
export function readTallied(placed: Placed): Noun | undefined {
  return readCompared(placed) ?? readSetOff(placed)
}

function readCompared({ view, before, after, earlier, draft }: Placed): Noun | undefined {
  const { tokens } = view
  let k = -1
  if (lowerAt(view, after) === 'to' && tokens[after + 1]?.penn === 'CD') k = after + 2
  else if (lowerAt(view, before) === 'to' && earlier.at(-1)?.draft.last === draft.first - 2) k = after
  if (!/^(?:in|among)$/.test(lowerAt(view, k))) return undefined
  const noun = nounAfter(view, k + 1)
  return noun && isPluralForm(noun.head) && noun.penn === 'NNS' ? noun : undefined
}

function readSetOff({ view, before, reader, draft }: Placed): Noun | undefined {
  const opening = reader.tokens[draft.first]!.lower
  const isSetOff =
    /^(?:[–—]|--)$/.test(lowerAt(view, before)) || (lowerAt(view, before) === '-' && before > 0)
  if (!isSetOff && !/^(?:topping|exceeding|surpassing)$/.test(opening)) return undefined
  return tallyBefore(view, before)
}

function tallyBefore(view: View, before: number): Noun | undefined {
  let at = before
  for (let seen = 0; seen < MOST; seen++) {
    const phrase = phraseBefore(view, at)
    if (!phrase) return undefined
    at = phrase.first
    if (!tallies.has(lowerAt(view, phrase.head)) || lowerAt(view, phrase.last + 1) !== 'of') continue
    const noun = toNoun(view, phrase.first, phrase.last, phrase.head)
    return noun && headed(view, noun)
  }
  return undefined
}
