import type { Sums } from './sums.ts'
import type { Weights } from './weights.ts'
import {
  type Casing,
  OUTSIDE,
  PROSE,
  toWordFeatures,
  type WordFeatures,
  type WordHashes,
} from './word-features.ts'

/** Shapes from here on have a mark among their letters, or nothing but marks. */
const MARKS = 40

/** How many different words are remembered before all are forgotten. */
export const MOST_WORDS = 40_000

/** Room for the words, three times as much as they fill, so that one is found at the first or second look. */
const SLOTS = 1 << 17

/** A label that a word's own features put so far below their best one is not considered, whatever stands around it. */
const REACH = 120

/** What is remembered of a word, wherever it stands: never its context. */
export interface Known extends WordHashes {
  /** As written, but its digits are all 0. */
  readonly text: string
  readonly lower: string
  /** Whether a digit stands in it, so that `text` may not be what the article says. */
  readonly numeric: boolean
  readonly casing: Casing
  /** Its number among the words remembered, and that of its last two letters among such endings. */
  readonly id: number
  readonly ending: number
  /** The labels it may have, in order. */
  readonly candidates: Uint8Array
  /** Its label, where it can have only one; -1 where it can have several. */
  readonly only: number
  /** Where the sums of its own features stand, one for each of its candidates. */
  readonly own: number
  /** Where the rows stand of what it says of the words after it and before it. */
  readonly asBefore: number
  readonly asBefore2: number
  readonly asAfter: number
  readonly asAfter2: number
}

/**
 * The words met so far, found by the characters that stand in a text, so that a word known costs no new string. What
 * rests on one word is summed once.
 *
 * @param candidates - the labels, in order, of each word whose labels are known; digits are 0 in it
 * @param size - how many labels there are
 */
export class KnownWords {
  readonly #weights: Weights
  readonly #sums: Sums
  readonly #candidates: ReadonlyMap<string, Uint8Array>
  readonly #ownSums: Int16Array
  readonly #hashes = new Int32Array(SLOTS)
  readonly #slots: Known[] = new Array(SLOTS)
  readonly #endings = new Map<number, number>()
  #count = 0
  #outside: Known

  constructor(weights: Weights, sums: Sums, candidates: ReadonlyMap<string, Uint8Array>, size: number) {
    this.#weights = weights
    this.#sums = sums
    this.#candidates = candidates
    this.#ownSums = new Int16Array(size)
    this.#outside = this.#toKnown('', OUTSIDE, undefined, PROSE)
  }

  /** What stands before the first and after the last word. */
  get outside(): Known {
    return this.#outside
  }

  /** Whether there is room for so many more. */
  hasRoom(more: number): boolean {
    return this.#count + more <= MOST_WORDS
  }

  /** Forgets all words; what was found before must not be used any more. The sums must be cleared first. */
  clear(): void {
    this.#hashes.fill(0)
    this.#endings.clear()
    this.#count = 0
    this.#outside = this.#toKnown('', OUTSIDE, undefined, PROSE)
  }

  /** The word from `start` to `end` of a text. */
  find(text: string, start: number, end: number, casing: Casing): Known {
    let hash = 0x811c9dc5 ^ casing
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ digitAsZero(text.charCodeAt(i)), 0x01000193)
    // 0 is an empty slot's.
    hash ||= 1
    const hashes = this.#hashes
    let slot = hash & (SLOTS - 1)
    for (; hashes[slot] !== 0; slot = (slot + 1) & (SLOTS - 1)) {
      if (hashes[slot] !== hash) continue
      const known = this.#slots[slot]!
      if (known.casing === casing && isWritten(known.text, text, start, end)) return known
    }
    const known = this.#remember(text.slice(start, end), casing)
    hashes[slot] = hash
    this.#slots[slot] = known
    return known
  }

  #remember(written: string, casing: Casing): Known {
    const text = written.replace(/\d/g, '0')
    const features = toWordFeatures(text, casing)
    const plain = casing === PROSE || features.shape >= MARKS
    return this.#toKnown(text, features, plain ? this.#candidates.get(text) : undefined, casing)
  }

  #toKnown(text: string, features: WordFeatures, given: Uint8Array | undefined, casing: Casing): Known {
    const { word, suffix2, suffix3, shape } = features
    const ending = this.#endings.get(suffix2) ?? this.#endings.size
    this.#endings.set(suffix2, ending)
    const sums = this.#ownSums.fill(0)
    this.#weights.addAll(features.own, sums, 0)
    const candidates = given ?? withinReach(sums)
    const own = this.#sums.take(candidates.length)
    candidates.forEach((label, i) => {
      this.#sums.values[own + i] = sums[label]!
    })
    return {
      text,
      lower: text.toLowerCase(),
      numeric: /\d/.test(text),
      casing,
      id: this.#count++,
      ending,
      candidates,
      only: candidates.length === 1 ? candidates[0]! : -1,
      own,
      asBefore: this.#sums.of(features.asBefore),
      asBefore2: this.#sums.of(features.asBefore2),
      asAfter: this.#sums.of(features.asAfter),
      asAfter2: this.#sums.of(features.asAfter2),
      word,
      suffix2,
      suffix3,
      shape,
    }
  }
}

/** What a number is does not rest on its digits. */
function digitAsZero(unit: number): number {
  return unit >= 48 && unit <= 57 ? 48 : unit
}

function isWritten(known: string, text: string, start: number, end: number): boolean {
  if (known.length !== end - start) return false
  for (let i = 0; i < known.length; i++)
    if (known.charCodeAt(i) !== digitAsZero(text.charCodeAt(start + i))) return false
  return true
}

/** The labels that a word's own scores leave within reach of the best. */
function withinReach(own: Int16Array): Uint8Array {
  let top = own[0]!
  for (const score of own) if (score > top) top = score
  const labels: number[] = []
  for (let label = 0; label < own.length; label++) if (own[label]! >= top - REACH) labels.push(label)
  return Uint8Array.from(labels)
}
