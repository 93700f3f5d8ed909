import { ContextSums } from './context-sums.ts'
import { type Known, KnownWords } from './known-words.ts'
import { type Label, toLabel } from './labels.ts'
import { DECIDABLE, type Model } from './model-file.ts'
import { Sums } from './sums.ts'
import { Weights } from './weights.ts'
import { type Casing, NO_TAG, PAIRS_SIZE, pairFeatures } from './word-features.ts'

/**
 * A lead over the second label that what two words say together hardly ever undoes, so that it is not looked up: it
 * would have changed 250 of a million words of news.
 */
const SURE = 80

/** Less than any score. */
const LEAST = -0x40000000

/** The words of a stretch, and the label of each. */
interface TaggedWords {
  readonly words: readonly Known[]
  readonly labels: Label[]
}

/** Tags stretches of text. */
export interface Tagger {
  /** The words at `bounds`, start and end of each in turn, with their labels. */
  tag(text: string, bounds: readonly number[], casing: Casing): TaggedWords
}

/**
 * A greedy left-to-right averaged perceptron over `model`. It remembers the words it has seen, never their context:
 * what rests on one word, on tags or on shapes alone is summed once. Only labels that a word may have are scored.
 *
 * @param candidates - the labels, in order, of each word whose labels are known; digits are 0 in it
 */
export function createTagger(model: Model, candidates: ReadonlyMap<string, Uint8Array>): Tagger {
  const named = model.labels.map(toLabel)
  const size = Math.min(model.labels.length, DECIDABLE)
  const weights = new Weights(model)
  const sums = new Sums(weights)
  const memory = new KnownWords(weights, sums, candidates, size)
  const context = new ContextSums(sums, Math.max(model.labels.length, NO_TAG + 1))
  const scores = new Int32Array(size)
  const pairs = new Int32Array(PAIRS_SIZE)

  /** The best of a word's labels; of equals the first. */
  const decide = (
    before2: Known,
    before: Known,
    here: Known,
    after: Known,
    after2: Known,
    tag: number,
    tag2: number,
  ): number => {
    const { candidates: open } = here
    const own = context.ofWordAfterTag(here, tag)
    const tags = context.ofTags(tag, tag2)
    const between = context.between(tag, after)
    const around = context.ofShapes(before.shape, here.shape, after.shape)
    const { asBefore } = before
    const { asBefore2 } = before2
    const { asAfter } = after
    const { asAfter2 } = after2
    const { values } = sums
    let best = 0
    let top = LEAST
    let second = LEAST
    for (let i = 0; i < open.length; i++) {
      const label = open[i]!
      const score =
        values[own + i]! +
        values[asBefore + label]! +
        values[asBefore2 + label]! +
        values[asAfter + label]! +
        values[asAfter2 + label]! +
        values[tags + label]! +
        values[between + label]! +
        values[around + label]!
      scores[label] = score
      if (score > top) {
        second = top
        top = score
        best = label
      } else if (score > second) second = score
    }
    if (top - second >= SURE) return best
    pairFeatures(pairs, before, here, after, tag, tag2)
    for (let i = 0; i < PAIRS_SIZE; i++) weights.add(pairs[i]!, scores, 0)
    best = open[0]!
    for (let i = 1; i < open.length; i++) if (scores[open[i]!]! > scores[best]!) best = open[i]!
    return best
  }

  return {
    tag: (text, bounds, casing) => {
      const count = bounds.length >> 1
      if (sums.full || !memory.hasRoom(count)) {
        sums.clear()
        context.clear()
        memory.clear()
      }
      const { outside } = memory
      const words: Known[] = []
      for (let i = 0; i < bounds.length; i += 2)
        words.push(memory.find(text, bounds[i]!, bounds[i + 1]!, casing))
      const labels: Label[] = []
      let tag = NO_TAG
      let tag2 = NO_TAG
      for (let i = 0; i < count; i++) {
        const here = words[i]!
        const best =
          here.only >= 0
            ? here.only
            : decide(
                i > 1 ? words[i - 2]! : outside,
                i > 0 ? words[i - 1]! : outside,
                here,
                words[i + 1] ?? outside,
                words[i + 2] ?? outside,
                tag,
                tag2,
              )
        labels.push(named[best]!)
        tag2 = tag
        tag = best
      }
      return { words, labels }
    },
  }
}
