import type { Model } from './model-file.ts'
import {
  type Casing,
  CONTEXT_SIZE,
  contextFeatures,
  OUTSIDE,
  toWordFeatures,
  type WordFeatures,
} from './word-features.ts'

/** How many different words are remembered before the memory starts afresh. */
const REMEMBERED = 40_000

interface Known extends WordFeatures {
  /** The summed weights of the word's own features, one a label. */
  readonly scores: Int16Array
}

/** Gives each word of a stretch the number of its label. */
export interface Tagger {
  readonly labels: readonly string[]
  /** The labels of `words`, as indices into `labels`. */
  tag(words: readonly string[], casing: Casing): Uint8Array
}

/** A greedy left-to-right averaged perceptron over `model`. It remembers the words it has seen, never their context. */
export function createTagger(model: Model): Tagger {
  const { labels, mask, keys, rows, pairLabels, pairWeights } = model
  const size = labels.length
  const scores = new Int32Array(size)
  const context = new Int32Array(CONTEXT_SIZE)
  const memories: Map<string, Known>[] = [new Map(), new Map(), new Map()]
  const outside: Known = { ...OUTSIDE, scores: new Int16Array(size) }

  const add = (feature: number, to: Int32Array | Int16Array) => {
    let slot = feature & mask
    for (;;) {
      const row = rows[slot]!
      if (row === 0) return
      if (keys[slot] === feature) {
        const first = row >>> 6
        const end = first + (row & 63)
        for (let i = first; i < end; i++) to[pairLabels[i]!]! += pairWeights[i]!
        return
      }
      slot = (slot + 1) & mask
    }
  }

  const know = (word: string, casing: Casing): Known => {
    const memory = memories[casing]!
    const known = memory.get(word)
    if (known) return known
    const features = toWordFeatures(word, casing)
    const own = new Int16Array(size)
    for (const feature of features.own) add(feature, own)
    const made: Known = { ...features, scores: own }
    if (memory.size >= REMEMBERED) memory.clear()
    memory.set(word, made)
    return made
  }

  return {
    labels,
    tag: (words, casing) => {
      const count = words.length
      const tags = new Uint8Array(count)
      let tag = 62
      let tag2 = 62
      let before2 = outside
      let before = outside
      let here = count > 0 ? know(words[0]!, casing) : outside
      let after = count > 1 ? know(words[1]!, casing) : outside
      for (let i = 0; i < count; i++) {
        const after2 = i + 2 < count ? know(words[i + 2]!, casing) : outside
        contextFeatures(context, before2, before, here, after, after2, tag, tag2)
        scores.set(here.scores)
        for (let f = 0; f < CONTEXT_SIZE; f++) add(context[f]!, scores)
        let best = 0
        let top = scores[0]!
        for (let label = 1; label < size; label++) {
          if (scores[label]! > top) {
            top = scores[label]!
            best = label
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
