import { classOf, DIGIT, isCapital, LETTER } from '../characters.ts'

/** How the letters of a stretch are cased: as in prose, all capitals, or a headline's Every Word Capitalised. */
export type Casing = 0 | 1 | 2
export const PROSE: Casing = 0
export const CAPITALS: Casing = 1
export const TITLE: Casing = 2

/** What a word brings to the features that it makes with others: numbers, so that features are made without strings. */
export interface WordHashes {
  /** Hash of the lower-case word, its digits all read as 0. */
  readonly word: number
  /** Hash of its last two and last three letters. */
  readonly suffix2: number
  readonly suffix3: number
  readonly shape: number
}

/** What a word is known by, without its neighbours. */
export interface WordFeatures extends WordHashes {
  /** The hashes of all features that rest on this word alone. */
  readonly own: readonly number[]
  /** What it says of the word one after it, two after it, one before it and two before it, itself alone. */
  readonly asBefore: readonly number[]
  readonly asBefore2: readonly number[]
  readonly asAfter: readonly number[]
  readonly asAfter2: readonly number[]
}

/** The tag before the first word. */
export const NO_TAG = 62

/** Mixes a template's number and two values into one feature of 24 bits. */
export function mix(template: number, a: number, b: number): number {
  let h = Math.imul(template + 0x9e37, 0x85ebca6b) ^ a
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d)
  h ^= b
  h = Math.imul(h ^ (h >>> 13), 0x297a2d39)
  return (h ^ (h >>> 16)) & 0xffffff
}

function hash(word: string, start: number, end: number): number {
  let h = 0x811c9dc5
  for (let i = start; i < end; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193)
  return h | 0
}

/** Shape: its casing, and whether digits or marks stand in it. */
function shapeOf(word: string, casing: Casing): number {
  let capitals = 0
  let letters = 0
  let digits = 0
  let marks = 0
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i)
    const kind = classOf(unit)
    if (kind === LETTER) {
      letters++
      if (isCapital(unit)) capitals++
    } else if (kind === DIGIT) digits++
    else marks++
  }
  let shape = 0
  if (letters > 0) {
    if (casing === CAPITALS) shape = 5
    else if (capitals === 0) shape = 1
    else if (capitals === letters) shape = letters === 1 ? 2 : 3
    else shape = isCapital(word.charCodeAt(0)) ? (capitals > 1 ? 6 : casing === TITLE ? 7 : 4) : 8
  }
  return shape + (digits > 0 ? (letters > 0 ? 10 : 20) : 0) + (marks > 0 ? 40 : 0)
}

/** The word with all its digits as 0: what a number is does not rest on its digits. */
export function readDigitsAsZero(word: string): string {
  return word.replace(/\d/g, '0')
}

/** The features of one word, in text of the given casing. */
export function toWordFeatures(text: string, casing: Casing): WordFeatures {
  const lower = readDigitsAsZero(text.toLowerCase()).replace(/’/g, "'")
  const end = lower.length
  const word = hash(lower, 0, end)
  const suffix = (n: number) => hash(lower, Math.max(0, end - n), end)
  const prefix = (n: number) => hash(lower, 0, Math.min(n, end))
  const shape = shapeOf(text, casing)
  const suffix2 = suffix(2)
  const suffix3 = suffix(3)
  const own = [
    mix(1, 0, 0),
    mix(2, word, 0),
    mix(3, suffix(1), 0),
    mix(4, suffix2, 0),
    mix(5, suffix3, 0),
    mix(6, suffix(4), 0),
    mix(7, prefix(1), 0),
    mix(8, prefix(2), 0),
    mix(9, prefix(3), 0),
    mix(10, shape, 0),
    mix(11, shape, suffix2),
    mix(12, shape, suffix3),
    mix(13, shape, word),
  ]
  return { word, suffix2, suffix3, shape, own, ...asNeighbour(word, suffix3) }
}

type AsNeighbour = Pick<WordFeatures, 'asBefore' | 'asBefore2' | 'asAfter' | 'asAfter2'>

function asNeighbour(word: number, suffix3: number): AsNeighbour {
  return {
    asBefore: [mix(34, word, 0), mix(38, suffix3, 0)],
    asBefore2: [mix(35, word, 0)],
    asAfter: [mix(36, word, 0), mix(39, suffix3, 0)],
    asAfter2: [mix(37, word, 0)],
  }
}

/** What stands before the first and after the last word. */
export const OUTSIDE: WordFeatures = {
  word: 1,
  suffix2: 1,
  suffix3: 1,
  shape: 99,
  own: [],
  ...asNeighbour(1, 1),
}

/** The features that rest on the two tags before a word. */
export function tagFeatures(tag: number, tag2: number): number[] {
  return [mix(30, tag, 0), mix(31, tag2, 0), mix(32, tag, tag2)]
}

/** The features of a word and of the tag before it. */
export function wordAfterTagFeatures(here: WordHashes, tag: number): number[] {
  return [mix(33, tag, here.word), mix(45, here.suffix3, tag), mix(47, here.shape, tag)]
}

/** The feature of the tag before a word and of the end of the word after it. */
export function betweenFeature(tag: number, after: WordHashes): number {
  return mix(40, after.suffix2, tag)
}

/** The feature of a word's shape and of those beside it. */
export function shapesFeature(before: number, here: number, after: number): number {
  return mix(41, before * 128 + here, after)
}

/** How many features {@link pairFeatures} writes. */
export const PAIRS_SIZE = 8

/** Writes the features of two words together, or of a word and both tags before it: most of these have never been seen. */
export function pairFeatures(
  out: Int32Array,
  before: WordHashes,
  here: WordHashes,
  after: WordHashes,
  tag: number,
  tag2: number,
): void {
  const w = here.word
  out[0] = mix(49, after.shape, w)
  out[1] = mix(51, tag * 64 + tag2, w)
  out[2] = mix(42, before.word, w)
  out[3] = mix(43, w, after.word)
  out[4] = mix(50, here.suffix3, before.word)
  out[5] = mix(46, here.suffix3, after.suffix3)
  out[6] = mix(48, here.suffix3, after.word)
  out[7] = mix(44, before.word, after.word)
}

/** How many features {@link contextFeatures} writes. */
export const CONTEXT_SIZE: number = PAIRS_SIZE + 14

/** Writes the features that rest on a word's neighbours and on the two tags before it. */
export function contextFeatures(
  out: Int32Array,
  before2: WordFeatures,
  before: WordFeatures,
  here: WordFeatures,
  after: WordFeatures,
  after2: WordFeatures,
  tag: number,
  tag2: number,
): void {
  pairFeatures(out, before, here, after, tag, tag2)
  out.set(tagFeatures(tag, tag2), PAIRS_SIZE)
  out.set(before.asBefore, PAIRS_SIZE + 3)
  out.set(before2.asBefore2, PAIRS_SIZE + 5)
  out.set(after.asAfter, PAIRS_SIZE + 6)
  out.set(after2.asAfter2, PAIRS_SIZE + 8)
  out.set(wordAfterTagFeatures(here, tag), PAIRS_SIZE + 9)
  out[PAIRS_SIZE + 12] = shapesFeature(before.shape, here.shape, after.shape)
  out[PAIRS_SIZE + 13] = betweenFeature(tag, after)
}
