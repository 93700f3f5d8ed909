import { isHyphen } from './characters.ts'
import type { Tagged } from './tag-stretch.ts'
import type { Known } from './tagger/known-words.ts'
import type { Label } from './tagger/labels.ts'

/** Words as the rooms see them: where each starts and ends in the text, with its tag. */
export interface Words {
  /** Start and end of each word in turn. */
  readonly bounds: readonly number[]
  /** What is known of each; of one put together, nothing. */
  readonly words: readonly (Known | undefined)[]
  readonly labels: Label[]
}

const ADJECTIVE: Label = { upos: 'ADJ', penn: 'JJ' }
const NAME: Label = { upos: 'PROPN', penn: 'NNP' }
const NUMBER: Label = { upos: 'NUM', penn: 'CD' }
const NOUN: Label = { upos: 'NOUN', penn: 'NN' }

/**
 * Puts the parts of a hyphened word together and gives it one tag: "Japan-based" and "12-year-old" are adjectives,
 * "150-200" is a number, "follow-up" a noun, "Asia-Pacific" a name. Must not join "he said - twice" or a dash.
 */
export function joinHyphens(text: string, tagged: Tagged): Words {
  const { bounds, words, labels } = tagged
  if (!words.some((word) => word.text.length === 1 && isHyphen(word.text.charCodeAt(0)))) return tagged
  const joinedBounds: number[] = []
  const joinedWords: (Known | undefined)[] = []
  const joinedLabels: Label[] = []
  const count = labels.length
  for (let i = 0; i < count; i++) {
    let last = i
    while (
      last + 2 < count &&
      bounds[2 * last + 3]! - bounds[2 * last + 2]! === 1 &&
      isHyphen(text.charCodeAt(bounds[2 * last + 2]!)) &&
      bounds[2 * last + 1] === bounds[2 * last + 2] &&
      bounds[2 * last + 3] === bounds[2 * last + 4] &&
      isPart(labels[last]!) &&
      isPart(labels[last + 2]!)
    ) {
      last += 2
    }
    joinedBounds.push(bounds[2 * i]!, bounds[2 * last + 1]!)
    joinedWords.push(last === i ? words[i] : undefined)
    joinedLabels.push(last === i ? labels[i]! : labelOf(labels, i, last))
    i = last
  }
  return { bounds: joinedBounds, words: joinedWords, labels: joinedLabels }
}

function isPart({ upos }: Label): boolean {
  return upos !== 'PUNCT' && upos !== 'SYM'
}

function labelOf(labels: readonly Label[], first: number, last: number): Label {
  const a = labels[first]!
  const z = labels[last]!
  if (z.upos === 'NUM') return a.upos === 'NUM' ? NUMBER : z
  if (z.penn === 'NNP' && a.penn === 'NNP') return NAME
  if (z.penn === 'VBN' || z.penn === 'VBG' || z.penn === 'VBD' || z.upos === 'ADJ') return ADJECTIVE
  if (z.penn === 'NN') return a.upos === 'NUM' || a.upos === 'ADJ' ? ADJECTIVE : NOUN
  if (z.penn === 'NNS' || z.upos === 'PROPN') return z
  if (a.upos === 'PROPN') return a
  if (z.upos === 'VERB') return z
  if (z.upos === 'ADV') return a.upos === 'ADV' ? z : ADJECTIVE
  return NOUN
}
