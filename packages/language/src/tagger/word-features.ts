import { classOf, DIGIT, isCapital, LETTER } from '../characters.ts'

/** How the letters of a stretch are cased: as in prose, all capitals, or a headline's Every Word Capitalised. */
export type Casing = 0 | 1 | 2
export const PROSE: Casing = 0
export const CAPITALS: Casing = 1
export const TITLE: Casing = 2

/** What a word is known by, without its neighbours: numbers, so that features are made without strings. */
export interface WordFeatures {
  /** Hash of the lower-case word, its digits all read as 0. */
  readonly word: number
  /** Hash of its last two and last three letters. */
  readonly suffix2: number
  readonly suffix3: number
  readonly shape: number
  /** The hashes of all features that rest on this word alone. */
  readonly own: readonly number[]
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

/** The features of one word, in text of the given casing. */
export function toWordFeatures(text: string, casing: Casing): WordFeatures {
  const lower = text.toLowerCase().replace(/\d/g, '0').replace(/’/g, "'")
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
  return { word, suffix2, suffix3, shape, own }
}

/** What stands before the first and after the last word. */
export const OUTSIDE: WordFeatures = { word: 1, suffix2: 1, suffix3: 1, shape: 99, own: [] }

/** How many features {@link contextFeatures} writes. */
export const CONTEXT_SIZE = 22

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
  const w = here.word
  out[0] = mix(30, tag, 0)
  out[1] = mix(31, tag2, 0)
  out[2] = mix(32, tag, tag2)
  out[3] = mix(33, tag, w)
  out[4] = mix(34, before.word, 0)
  out[5] = mix(35, before2.word, 0)
  out[6] = mix(36, after.word, 0)
  out[7] = mix(37, after2.word, 0)
  out[8] = mix(38, before.suffix3, 0)
  out[9] = mix(39, after.suffix3, 0)
  out[10] = mix(40, after.suffix2, tag)
  out[11] = mix(41, before.shape * 128 + here.shape, after.shape)
  out[12] = mix(42, before.word, w)
  out[13] = mix(43, w, after.word)
  out[14] = mix(44, before.word, after.word)
  out[15] = mix(45, here.suffix3, tag)
  out[16] = mix(46, here.suffix3, after.suffix3)
  out[17] = mix(47, here.shape, tag)
  out[18] = mix(48, here.suffix3, after.word)
  out[19] = mix(49, after.shape, w)
  out[20] = mix(50, here.suffix3, before.word)
  out[21] = mix(51, tag * 64 + tag2, w)
}
