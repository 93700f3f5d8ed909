import { DECIDABLE, LOW_BITS, type Model } from './model-file.ts'
import {
  type Casing,
  CONTEXT_SIZE,
  contextFeatures,
  NO_TAG,
  OUTSIDE,
  PROSE,
  toWordFeatures,
  type WordFeatures,
} from './word-features.ts'

/** Shapes from here on have a mark among their letters, or nothing but marks. */
const MARKS = 40
const LOW_MASK = (1 << LOW_BITS) - 1

/** How many different words are remembered before the memory starts afresh. */
const REMEMBERED = 40_000

interface Known extends WordFeatures {
  /** The summed weights of the word's own features, one a label. */
  readonly scores: Int16Array
  /** The label of a word that is always tagged alike, or -1. */
  readonly sure: number
}

/** Gives each word of a stretch the number of its label. */
export interface Tagger {
  readonly labels: readonly string[]
  /** The labels of `words`, as indices into `labels`. */
  tag(words: readonly string[], casing: Casing): Uint8Array
}

/**
 * A greedy left-to-right averaged perceptron over `model`. It remembers the words it has seen, never their context.
 *
 * @param sure - the label of each word that has only one
 */
export function createTagger(model: Model, sure: ReadonlyMap<string, number>): Tagger {
  const { labels, buckets, low, rows, filter, pairLabels, pairWeights } = model
  const size = Math.min(labels.length, DECIDABLE)
  const scores = new Int32Array(size)
  const context = new Int32Array(CONTEXT_SIZE)
  const memories: Map<string, Known>[] = [new Map(), new Map(), new Map()]
  const outside: Known = { ...OUTSIDE, scores: new Int16Array(size), sure: -1 }

  const add = (feature: number, to: Int32Array | Int16Array) => {
    // Most features have no row: a small filter says so without touching the tables.
    if ((filter[feature >>> 8]! & (1 << ((feature >>> 3) & 31))) === 0) return
    const bucket = feature >>> LOW_BITS
    const end = buckets[bucket + 1]!
    for (let place = buckets[bucket]!; place < end; place++) {
      if (low[place] !== (feature & LOW_MASK)) continue
      const last = rows[place + 1]!
      for (let i = rows[place]!; i < last; i++) to[pairLabels[i]!]! += pairWeights[i]!
      return
    }
  }

  const know = (word: string, casing: Casing): Known => {
    const memory = memories[casing]!
    const known = memory.get(word)
    if (known) return known
    const features = toWordFeatures(word, casing)
    const own = new Int16Array(size)
    for (const feature of features.own) add(feature, own)
    const made: Known = {
      ...features,
      scores: own,
      sure: casing === PROSE || features.shape >= MARKS ? (sure.get(word) ?? -1) : -1,
    }
    if (memory.size >= REMEMBERED) memory.clear()
    memory.set(word, made)
    return made
  }

  return {
    labels,
    tag: (words, casing) => {
      const count = words.length
      const tags = new Uint8Array(count)
      let tag = NO_TAG
      let tag2 = NO_TAG
      let before2 = outside
      let before = outside
      let here = count > 0 ? know(words[0]!, casing) : outside
      let after = count > 1 ? know(words[1]!, casing) : outside
      for (let i = 0; i < count; i++) {
        const after2 = i + 2 < count ? know(words[i + 2]!, casing) : outside
        let best = here.sure
        if (best < 0) {
          contextFeatures(context, before2, before, here, after, after2, tag, tag2)
          scores.set(here.scores)
          for (let f = 0; f < CONTEXT_SIZE; f++) add(context[f]!, scores)
          best = 0
          let top = scores[0]!
          for (let label = 1; label < size; label++) {
            const score = scores[label]!
            if (score > top) {
              top = score
              best = label
            }
          }
        }
        tags[i] = best
        tag2 = tag
        tag = best
        before2 = before
        before = here
        here = after
        after = after2
      }
      return tags
    },
  }
}
