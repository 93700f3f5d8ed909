import { DECIDABLE, LOW_BITS, type Model } from './model-file.ts'
import {
  type Casing,
  NO_TAG,
  OUTSIDE,
  PAIRS_SIZE,
  PROSE,
  pairFeatures,
  readDigitsAsZero,
  shapeFeature,
  shapesFeature,
  tagFeatures,
  toWordFeatures,
  type WordFeatures,
} from './word-features.ts'

/** Shapes from here on have a mark among their letters, or nothing but marks. */
const MARKS = 40
/** More than any shape. */
const SHAPES = 128
const TAGS = 64
const LOW_MASK = (1 << LOW_BITS) - 1

/** How many different words are remembered before the memory starts afresh. */
const REMEMBERED = 40_000

/** A label that a word's own features put so far below their best one is not considered, whatever stands around it. */
const REACH = 120

// A word's rows of summed weights: of its own features, and of what it says of the words around it.
const OWN = 0
const AS_BEFORE = 64
const AS_BEFORE2 = 128
const AS_AFTER = 192
const AS_AFTER2 = 256
const ROWS = 320

/** The summed weights of some features, one a label. */
type Scores = Int16Array

interface Known {
  readonly features: WordFeatures
  /** Where its rows of summed weights start. */
  readonly at: number
  /** The labels it may have, in order. */
  readonly candidates: Uint8Array
}

/** Gives each word of a stretch the number of its label. */
export interface Tagger {
  readonly labels: readonly string[]
  /** The labels of `words`, as indices into `labels`. */
  tag(words: readonly string[], casing: Casing): Uint8Array
}

/**
 * A greedy left-to-right averaged perceptron over `model`. It remembers the words it has seen, never their context:
 * what rests on one word, on tags or on shapes alone is summed once. Only labels that a word may have are scored.
 *
 * @param candidates - the labels, in order, of each word whose labels are known; digits are 0 in it
 */
export function createTagger(model: Model, candidates: ReadonlyMap<string, Uint8Array>): Tagger {
  const { labels, buckets, low, rows, filter, pairLabels, pairWeights } = model
  const size = Math.min(labels.length, DECIDABLE)
  const scores = new Int32Array(size)
  const pairs = new Int32Array(PAIRS_SIZE)
  const memories: Map<string, Known>[] = [new Map(), new Map(), new Map()]
  let sums = new Int16Array(1024 * ROWS)
  let remembered = 0

  const add = (feature: number, to: Int32Array | Scores, at: number) => {
    // Most features have no row: a small filter says so without touching the tables.
    if ((filter[feature >>> 8]! & (1 << ((feature >>> 3) & 31))) === 0) return
    const bucket = feature >>> LOW_BITS
    const end = buckets[bucket + 1]!
    for (let place = buckets[bucket]!; place < end; place++) {
      if (low[place] !== (feature & LOW_MASK)) continue
      const last = rows[place + 1]!
      for (let i = rows[place]!; i < last; i++) to[at + pairLabels[i]!]! += pairWeights[i]!
      return
    }
  }
  const addAll = (features: readonly number[], to: Scores, at: number) => {
    for (const feature of features) add(feature, to, at)
  }

  const toKnown = (features: WordFeatures, given: Uint8Array | undefined): Known => {
    const at = remembered++ * ROWS
    if (at + ROWS > sums.length) {
      const larger = new Int16Array(Math.min(sums.length * 2, REMEMBERED * ROWS))
      larger.set(sums)
      sums = larger
    }
    sums.fill(0, at, at + ROWS)
    addAll(features.own, sums, at + OWN)
    addAll(features.asBefore, sums, at + AS_BEFORE)
    addAll(features.asBefore2, sums, at + AS_BEFORE2)
    addAll(features.asAfter, sums, at + AS_AFTER)
    addAll(features.asAfter2, sums, at + AS_AFTER2)
    return { features, at, candidates: given ?? withinReach(sums.subarray(at, at + size)) }
  }

  const outside = toKnown(OUTSIDE, undefined)

  const know = (text: string, casing: Casing): Known => {
    const first = text.charCodeAt(0)
    const word = first >= 48 && first <= 57 ? readDigitsAsZero(text) : text
    const memory = memories[casing]!
    const known = memory.get(word)
    if (known) return known
    const features = toWordFeatures(word, casing)
    const plain = casing === PROSE || features.shape >= MARKS
    const made = toKnown(features, plain ? candidates.get(word) : undefined)
    memory.set(word, made)
    return made
  }

  const ofTags = new Array<Scores | undefined>(TAGS * TAGS).fill(undefined)
  const ofShape = new Array<Scores | undefined>(TAGS * SHAPES).fill(undefined)
  const ofShapes = new Array<Scores[] | undefined>(SHAPES * SHAPES).fill(undefined)
  const sum = (features: readonly number[]): Scores => {
    const to = new Int16Array(size)
    addAll(features, to, 0)
    return to
  }

  const fromTags = (tag: number, tag2: number): Scores => {
    const key = tag * TAGS + tag2
    const known = ofTags[key] ?? sum(tagFeatures(tag, tag2))
    ofTags[key] = known
    return known
  }
  const fromShape = (shape: number, tag: number): Scores => {
    const key = tag * SHAPES + shape
    const known = ofShape[key] ?? sum([shapeFeature(shape, tag)])
    ofShape[key] = known
    return known
  }
  const fromShapes = (before: number, here: number, after: number): Scores => {
    const key = before * SHAPES + here
    const row = ofShapes[key] ?? []
    ofShapes[key] = row
    const known = row[after] ?? sum([shapesFeature(before, here, after)])
    row[after] = known
    return known
  }

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
    const own = here.at + OWN
    const asBefore = before.at + AS_BEFORE
    const asBefore2 = before2.at + AS_BEFORE2
    const asAfter = after.at + AS_AFTER
    const asAfter2 = after2.at + AS_AFTER2
    const { shape } = here.features
    const tags = fromTags(tag, tag2)
    const shaped = fromShape(shape, tag)
    const around = fromShapes(before.features.shape, shape, after.features.shape)
    const known = here.candidates
    for (let i = 0; i < known.length; i++) {
      const label = known[i]!
      scores[label] =
        sums[own + label]! +
        sums[asBefore + label]! +
        sums[asBefore2 + label]! +
        sums[asAfter + label]! +
        sums[asAfter2 + label]! +
        tags[label]! +
        shaped[label]! +
        around[label]!
    }
    pairFeatures(pairs, before.features, here.features, after.features, tag, tag2)
    for (let i = 0; i < PAIRS_SIZE; i++) add(pairs[i]!, scores, 0)
    let best = known[0]!
    for (let i = 1; i < known.length; i++) if (scores[known[i]!]! > scores[best]!) best = known[i]!
    return best
  }

  return {
    labels,
    tag: (words, casing) => {
      const count = words.length
      if (remembered + count > REMEMBERED) {
        for (const memory of memories) memory.clear()
        remembered = 1
      }
      const tags = new Uint8Array(count)
      let tag = NO_TAG
      let tag2 = NO_TAG
      let before2 = outside
      let before = outside
      let here = count > 0 ? know(words[0]!, casing) : outside
      let after = count > 1 ? know(words[1]!, casing) : outside
      for (let i = 0; i < count; i++) {
        const after2 = i + 2 < count ? know(words[i + 2]!, casing) : outside
        const best =
          here.candidates.length === 1
            ? here.candidates[0]!
            : decide(before2, before, here, after, after2, tag, tag2)
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

/** The labels that a word's own scores leave within reach of the best. */
function withinReach(own: Scores): Uint8Array {
  let top = own[0]!
  for (const score of own) if (score > top) top = score
  const labels: number[] = []
  for (let label = 0; label < own.length; label++) if (own[label]! >= top - REACH) labels.push(label)
  return Uint8Array.from(labels)
}
