import { type Known, MOST_WORDS } from './known-words.ts'
import type { Sums } from './sums.ts'
import { betweenFeature, shapesFeature, tagFeatures, wordAfterTagFeatures } from './word-features.ts'

/** More than any shape. */
const SHAPES = 128

/** The places of the sums of what tags and shapes say around a word: each summed when first met, and kept; 0 where it has not been. */
export class ContextSums {
  readonly #sums: Sums
  readonly #tags: number
  readonly #ofTags: Int32Array
  readonly #ofShapes = new Int32Array(SHAPES * SHAPES * SHAPES)
  readonly #between: Int32Array
  readonly #afterTag: Int32Array

  /** @param tags - more than any tag's number */
  constructor(sums: Sums, tags: number) {
    this.#sums = sums
    this.#tags = tags
    this.#ofTags = new Int32Array(tags * tags)
    this.#between = new Int32Array(MOST_WORDS * tags)
    this.#afterTag = new Int32Array(MOST_WORDS * tags)
  }

  /** Of the two tags before a word. */
  ofTags(tag: number, tag2: number): number {
    const key = tag * this.#tags + tag2
    return this.#ofTags[key]! || keep(this.#ofTags, key, this.#sums.of(tagFeatures(tag, tag2)))
  }

  /** Of a word's shape and of those beside it. */
  ofShapes(before: number, here: number, after: number): number {
    const key = (before * SHAPES + here) * SHAPES + after
    return (
      this.#ofShapes[key]! || keep(this.#ofShapes, key, this.#sums.of([shapesFeature(before, here, after)]))
    )
  }

  /** Of the tag before a word and of the end of the word after it. */
  between(tag: number, after: Known): number {
    const key = after.ending * this.#tags + tag
    return this.#between[key]! || keep(this.#between, key, this.#sums.of([betweenFeature(tag, after)]))
  }

  /** Of a word by itself and after a tag: one sum for each of its candidates, not for each label. */
  ofWordAfterTag(here: Known, tag: number): number {
    const key = here.id * this.#tags + tag
    return this.#afterTag[key]! || keep(this.#afterTag, key, this.#sumAfterTag(here, tag))
  }

  clear(): void {
    for (const places of [this.#ofTags, this.#ofShapes, this.#between, this.#afterTag]) places.fill(0)
  }

  #sumAfterTag(here: Known, tag: number): number {
    const { candidates, own } = here
    const row = this.#sums.of(wordAfterTagFeatures(here, tag))
    const at = this.#sums.take(candidates.length)
    const { values } = this.#sums
    candidates.forEach((label, i) => {
      values[at + i] = values[own + i]! + values[row + label]!
    })
    return at
  }
}

function keep(places: Int32Array, key: number, place: number): number {
  places[key] = place
  return place
}
