import type { Phrase } from '../layers.ts'
import { type Noun, nounAfter } from './noun.ts'
import { lowerAt, phraseAt, spanOf, type View } from './view.ts'

/** "seven of the past eight [contests]", "up to 3 mln of its 25 mln [shares]": the noun behind the whole's own number. */
export function behindWhole(view: View, after: number): Noun | undefined {
  if (lowerAt(view, after) !== 'of') return undefined
  let k = after + 1
  while (
    k < after + 5 &&
    /^(?:the|its|their|his|her|our|those|these|past|last|first|next|top|other|about|some|nearly|remaining)$/.test(
      lowerAt(view, k),
    )
  )
    k += 1
  if (k === after + 1 || view.tokens[k]?.penn !== 'CD') return undefined
  while (view.tokens[k]?.penn === 'CD' || /^(?:mln|bln|bn|million|billion)$/.test(lowerAt(view, k))) k += 1
  return nounAfter(view, k)
}

/** "five of them", "12 of the victims", "two of his children" */
export function partOf(view: View, after: number): Noun | undefined {
  if (lowerAt(view, after) !== 'of') return undefined
  const next = view.tokens[after + 1]
  if (!next || !/^(?:DT|PRP\$|CD|JJ|NN)/.test(next.penn)) return undefined
  const phrase = phraseAt(view, after + 1)
  if (
    phrase &&
    phrase.first === after + 1 &&
    view.tokens[phrase.head]!.penn !== 'CD' &&
    !/^(?:those|these)$/.test(lowerAt(view, phrase.head))
  ) {
    return {
      first: phrase.first,
      last: phrase.last,
      head: view.tokens[phrase.head]!.lower,
      penn: view.tokens[phrase.head]!.penn,
    }
  }
  return undefined
}

/** "half of [those surveyed]", "46 of [those displaced]": people told by what befell them, from the token after "of". */
export function thoseWho(view: View, k: number): Phrase | undefined {
  if (lowerAt(view, k) !== 'those' || !/^(?:VB[ND]|JJ)$/.test(view.tokens[k + 1]?.penn ?? ''))
    return undefined
  const next = view.tokens[k + 2]
  if (next && /^(?:NN|JJ|CD)/.test(next.penn)) return undefined
  const span = spanOf(view, k, k + 1)
  return { text: view.text.slice(span.start, span.end), span }
}
